// Package…: the open draft as one file, to hand on to somebody who has Galley.
import { useState } from 'react'
import type { RequestInput } from '../../electron/ipc/contract.ts'
import { request } from '../desktop.ts'
import { useGalley } from '../galley.ts'
import { useStore } from '../session/store.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { ChoiceField } from '../ui/field.tsx'

const choices = [
  { value: 'none', label: 'None' },
  { value: 'named', label: 'Those with a name' },
  { value: 'all', label: 'All' },
] as const

export function PackageDialog() {
  const galley = useGalley()
  const isOpen = useStore(galley.stage, ({ dialog }) => dialog === 'package')
  const id = useStore(galley.session.session, (now) => (now.kind === 'open' ? now.id : null))
  const [revisions, setRevisions] = useState<RequestInput<'packDraft'>['revisions']>('none')
  const [problem, setProblem] = useState<string | null>(null)
  const close = () => {
    setProblem(null)
    galley.stage.set((before) => ({ ...before, dialog: null }))
  }
  const pack = async () => {
    const unsaved = await galley.session.flush()
    if (unsaved !== null || id === null) return setProblem(unsaved)
    const answer = await request('packDraft', { id, revisions })
    if (answer.kind === 'failed') return setProblem(answer.problem)
    if (answer.kind === 'cancelled') return
    galley.toasts.add({ title: 'Packaged', description: `To ${answer.path}` })
    close()
  }
  return (
    <Dialog
      title="Package"
      open={isOpen && id !== null}
      onClose={close}
      actions={
        <Button look="main" onClick={() => void pack()}>
          Save the package…
        </Button>
      }
    >
      <ChoiceField
        label="Kept states that go along"
        value={revisions}
        choices={choices}
        hint="The package holds the article with its notes and its pictures, but nobody’s name out of the vault."
        problem={problem ?? undefined}
        onChoose={setRevisions}
      />
    </Dialog>
  )
}
