// Chooses the source that another one turns out to be. It opens in place: a popup would hide what is being compared.
import { Merge } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { labelOf, type Source } from '../../article/source.ts'
import { Button } from '../ui/button.tsx'
import { lineOf } from './source-words.ts'

interface MergeListProps {
  readonly label: string
  readonly others: readonly Source[]
  readonly onChoose: (keepId: string) => void
}

export function MergeList({ label, others, onChoose }: MergeListProps) {
  const [isOpen, setOpen] = useState(false)
  const list = useRef<HTMLUListElement>(null)
  const button = useRef<HTMLButtonElement>(null)

  useEffect(() => {
    if (!isOpen) return
    list.current?.querySelector('button')?.focus()
    list.current?.scrollIntoView({ block: 'nearest' })
  }, [isOpen])

  return (
    <>
      <Button
        ref={button}
        aria-expanded={isOpen}
        disabled={others.length === 0}
        title={others.length === 0 ? 'There is no other source' : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        <Merge aria-hidden="true" />
        Merge into…
      </Button>
      {isOpen ? (
        <div className="sources-merge">
          <p className="panel-note">Every quote moves to</p>
          <ul
            ref={list}
            className="sources-merge-list"
            aria-label={`Merge ${label} into`}
            onKeyDown={(event) => {
              if (event.key !== 'Escape') return
              event.preventDefault()
              setOpen(false)
              button.current?.focus()
            }}
          >
            {others.map((other) => (
              <li key={other.id}>
                <button
                  type="button"
                  className="sources-merge-choice"
                  onClick={() => onChoose(other.id)}
                >
                  <span className="row-title">{labelOf(other)}</span>
                  <span className="row-line">{lineOf(other)}</span>
                </button>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </>
  )
}
