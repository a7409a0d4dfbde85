// What was wrong or misleading after publication, and when it was put right. Printed.
import { Plus, X } from 'lucide-react'
import type { Correction } from '../../article/correction.ts'
import { useGalley } from '../galley.ts'
import { offerUndo, openArticle, useArticle, useIsLocked } from '../session/use-article.ts'
import { Button, IconButton } from '../ui/button.tsx'
import { ChoiceField } from '../ui/field.tsx'
import { GrowingText } from '../ui/growing-text.tsx'
import { Fold, PanelRows } from '../ui/panel.tsx'
import { useRowKeys } from '../ui/row-keys.ts'
import { isoWithOffset } from './local-time.ts'
import { MomentField } from './moment-field.tsx'

const kinds: readonly { readonly value: Correction['kind']; readonly label: string }[] = [
  { value: 'correction', label: 'Correction' },
  { value: 'clarification', label: 'Clarification' },
]

export function CorrectionsFold() {
  const galley = useGalley()
  const corrections = useArticle((article) => article.corrections)
  const isLocked = useIsLocked()
  const keys = useRowKeys(corrections)
  const now = (): readonly Correction[] => openArticle(galley)?.corrections ?? []
  const write = (after: readonly Correction[]) => galley.session.change({ corrections: [...after] })
  const change = (index: number, patch: Partial<Correction>) =>
    write(now().map((other, place) => (place === index ? { ...other, ...patch } : other)))

  function remove(correction: Correction, index: number): void {
    write(now().filter((_, place) => place !== index))
    if (correction.text === '') return
    const title = correction.kind === 'correction' ? 'Correction removed' : 'Clarification removed'
    offerUndo(galley, title, () =>
      write([...now().slice(0, index), correction, ...now().slice(index)]),
    )
  }

  return (
    <Fold title="Corrections" value={corrections.length === 0 ? '' : String(corrections.length)}>
      {corrections.map((correction, index) => (
        <div key={keys[index]} className="article-item">
          <PanelRows>
            <ChoiceField
              label="Kind"
              value={correction.kind}
              choices={kinds}
              onChoose={(kind) => change(index, { kind })}
            />
            <GrowingText
              label="Text"
              maxLength={20_000}
              placeholder="what was wrong, and what is right"
              value={correction.text}
              onChange={(event) => change(index, { text: event.target.value })}
            />
            <MomentField
              label="Put right"
              value={correction.at}
              onTake={(at) => change(index, { at })}
            />
          </PanelRows>
          {isLocked ? null : (
            <IconButton
              label={`Remove ${correction.kind} ${index + 1}`}
              onClick={() => remove(correction, index)}
            >
              <X />
            </IconButton>
          )}
        </div>
      ))}
      {isLocked ? null : (
        <Button
          look="quiet"
          onClick={() =>
            write([...now(), { kind: 'correction', text: '', at: isoWithOffset(new Date()) }])
          }
        >
          <Plus aria-hidden="true" />
          Add correction
        </Button>
      )}
    </Fold>
  )
}
