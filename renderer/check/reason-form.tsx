// Who lets something through, and why: both are recorded in the draft. The name is remembered for the next time.
import { useState } from 'react'
import { useGalley } from '../galley.ts'
import { Button } from '../ui/button.tsx'
import { TextField } from '../ui/field.tsx'

interface ReasonFormProps {
  /** What the button says. */
  readonly action: string
  readonly onGive: (reason: { readonly by: string; readonly why: string }) => void
  readonly onCancel: () => void
}

export function ReasonForm({ action, onGive, onCancel }: ReasonFormProps) {
  const { preferences, changePreferences } = useGalley()
  const [by, setBy] = useState(preferences.get().person)
  const [why, setWhy] = useState('')
  const isWhole = by.trim() !== '' && why.trim() !== ''
  return (
    <form
      className="reason-form"
      onSubmit={(event) => {
        event.preventDefault()
        if (!isWhole) return
        changePreferences({ person: by.trim() })
        onGive({ by: by.trim(), why: why.trim() })
      }}
    >
      <TextField
        label="Your name"
        maxLength={200}
        value={by}
        onChange={(event) => setBy(event.target.value)}
      />
      <TextField
        label="Reason"
        maxLength={2_000}
        value={why}
        onChange={(event) => setWhy(event.target.value)}
      />
      <div className="check-actions">
        <Button look="main" type="submit" disabled={!isWhole}>
          {action}
        </Button>
        <Button look="quiet" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </form>
  )
}
