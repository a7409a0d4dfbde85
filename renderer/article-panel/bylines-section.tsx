// The bylines in the order of print.
import { Plus } from 'lucide-react'
import { useState } from 'react'
import { type Byline, createByline } from '../../article/byline.ts'
import { useGalley } from '../galley.ts'
import { offerUndo, openArticle, useArticle, useIsLocked } from '../session/use-article.ts'
import { Button } from '../ui/button.tsx'
import { moved, useOrder } from '../ui/order.ts'
import { PanelSection } from '../ui/panel.tsx'
import { useRowKeys } from '../ui/row-keys.ts'
import { BylineRow } from './byline-row.tsx'

export function BylinesSection() {
  const galley = useGalley()
  const bylines = useArticle((article) => article.bylines)
  const isLocked = useIsLocked()
  const keys = useRowKeys(bylines)
  const [openKey, setOpenKey] = useState<number | null>(null)
  const [isAdding, setAdding] = useState(false)

  const now = (): readonly Byline[] => openArticle(galley)?.bylines ?? []
  const write = (after: readonly Byline[]) => galley.session.change({ bylines: [...after] })
  const order = useOrder(bylines.length, (from, to) => write(moved(now(), from, to)))
  // A byline just added opens for its name to be typed.
  const isOpen = (index: number) =>
    isAdding ? index === bylines.length - 1 : keys[index] === openKey && openKey !== null

  function remove(byline: Byline, index: number): void {
    write(now().filter((_, place) => place !== index))
    setAdding(false)
    offerUndo(galley, byline.name === '' ? 'Byline removed' : `${byline.name} removed`, () =>
      write([...now().slice(0, index), byline, ...now().slice(index)]),
    )
    requestAnimationFrame(() => document.querySelector<HTMLElement>('#add-byline')?.focus())
  }

  return (
    <PanelSection
      title="Bylines"
      action={
        isLocked ? null : (
          <Button
            id="add-byline"
            look="quiet"
            onClick={() => {
              write([...now(), createByline({})])
              setAdding(true)
            }}
          >
            <Plus aria-hidden="true" />
            Add byline
          </Button>
        )
      }
    >
      {bylines.length === 0 ? (
        <p className="panel-note">
          Who wrote it, photographed it, translated it. Printed in this order.
        </p>
      ) : (
        <ol className="rows article-rows" ref={order.list} aria-label="Bylines">
          {bylines.map((byline, index) => (
            <BylineRow
              key={keys[index]}
              byline={byline}
              isOpen={isOpen(index)}
              isNew={isAdding && isOpen(index)}
              onOpen={(opens) => {
                setAdding(false)
                setOpenKey(opens ? (keys[index] ?? null) : null)
              }}
              onChange={(patch) =>
                write(
                  now().map((other, place) => (place === index ? { ...other, ...patch } : other)),
                )
              }
              onRemove={() => remove(byline, index)}
              {...(isLocked ? {} : { row: order.row(index), grip: order.grip(index) })}
            />
          ))}
        </ol>
      )}
      <p className="visually-hidden" aria-live="polite">
        {order.said}
      </p>
    </PanelSection>
  )
}
