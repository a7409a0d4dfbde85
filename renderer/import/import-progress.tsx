// How far an import of several files is, and a way to stop it.
import { useState } from 'react'
import { useGalley } from '../galley.ts'
import { useStore } from '../session/store.ts'
import { Button } from '../ui/button.tsx'
import { stopImport } from './import-files.ts'
import './import-progress.css'

export function ImportProgress() {
  const { stage } = useGalley()
  const importing = useStore(stage, (now) => now.importing)
  return importing === null ? null : <Running {...importing} />
}

function Running({ done, of, name }: { done: number; of: number; name: string }) {
  const [isStopping, setStopping] = useState(false)
  return (
    <section className="import-progress" aria-label="Import">
      <div className="import-progress-words">
        <p className="import-progress-line">
          Importing {done + 1} of {of}: {name}
        </p>
        <progress
          className="import-progress-bar"
          aria-label="Files imported"
          value={done}
          max={of}
        />
      </div>
      <Button
        disabled={isStopping}
        onClick={() => {
          setStopping(true)
          stopImport()
        }}
      >
        {isStopping ? 'Stopping…' : 'Cancel'}
      </Button>
    </section>
  )
}
