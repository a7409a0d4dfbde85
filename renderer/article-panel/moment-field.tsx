// A date and time on this machine's clock. While it is half typed the article keeps what it had.
import { useState } from 'react'
import { TextField } from '../ui/field.tsx'
import { isoOfLocal, localOfIso, zoneAt } from './local-time.ts'

interface MomentFieldProps {
  readonly label: string
  /** ISO 8601 with zone, or null when none is set. */
  readonly value: string | null
  readonly onTake: (iso: string) => void
}

export function MomentField({ label, value, onTake }: MomentFieldProps) {
  const [typed, setTyped] = useState<string | null>(null)
  return (
    <div className="article-moment">
      <TextField
        label={label}
        type="datetime-local"
        hint={`In ${zoneAt(value === null ? new Date() : new Date(value))}`}
        max="9999-12-31T23:59"
        value={typed ?? (value === null ? '' : localOfIso(value))}
        onChange={(event) => {
          setTyped(event.target.value)
          const iso = isoOfLocal(event.target.value)
          if (iso !== null) onTake(iso)
        }}
        onBlur={() => setTyped(null)}
      />
    </div>
  )
}
