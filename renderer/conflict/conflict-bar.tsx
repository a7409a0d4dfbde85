// Above the page while the file holds another text than the window: what happened, and the ways out. Writing goes on.
import { useGalley } from '../galley.ts'
import { useStore } from '../session/store.ts'
import { Button } from '../ui/button.tsx'
import './conflict.css'
import { choices, settle } from './settle.ts'

export function ConflictBar() {
  const galley = useGalley()
  const isConflict = useStore(
    galley.session.session,
    (now) => now.kind === 'open' && now.save.kind === 'conflict',
  )
  if (!isConflict) return null
  return (
    <section className="conflict-bar" aria-label="Conflict">
      <p>
        Another program changed this draft while you were writing. Neither text is lost, whatever
        you choose.
      </p>
      <div className="conflict-choices">
        <Button
          look="main"
          onClick={() => galley.stage.set((before) => ({ ...before, dialog: 'conflict' }))}
        >
          Compare…
        </Button>
        {choices.map(({ choice, label }) => (
          <Button key={choice} onClick={() => void settle(galley, choice)}>
            {label}
          </Button>
        ))}
      </div>
    </section>
  )
}
