// The articles that an editor sets beside this one, in the order of print, and the switch for the latest ones.
import { useEffect, useState } from 'react'
import type { RelatedArticle } from '../../article/related.ts'
import { useGalley } from '../galley.ts'
import { useStore } from '../session/store.ts'
import { useArticle, useIsLocked } from '../session/use-article.ts'
import { EmptyState } from '../ui/empty-state.tsx'
import { useOrder } from '../ui/order.ts'
import { Panel } from '../ui/panel.tsx'
import { LatestArticles } from './latest-articles.tsx'
import { addRelated, moveRelated, removeRelated } from './related-actions.ts'
import { RelatedRow } from './related-row.tsx'
import { RelatedSearch } from './related-search.tsx'
import { targetState } from './target-state.ts'
import './related.css'

export function RelatedPanel() {
  const galley = useGalley()
  const items = useArticle((article) => article.related)
  const drafts = useStore(galley.desk.state, (desk) => (desk.isLoaded ? desk.drafts : null))
  const isLocked = useIsLocked()
  const order = useOrder(items.length, (from, to) => moveRelated(galley, from, to))
  const [openId, setOpenId] = useState<string | null>(null)
  const [newId, setNewId] = useState<string | null>(null)

  useEffect(() => {
    if (drafts === null) void galley.desk.refresh()
  }, [drafts, galley])

  function add(item: RelatedArticle): void {
    if (!addRelated(galley, item) || item.target.kind !== 'link') return
    setOpenId(item.id)
    setNewId(item.id)
  }

  function remove(item: RelatedArticle, index: number): void {
    const next = items[index + 1] ?? items[index - 1]
    removeRelated(galley, item)
    focusLater(next === undefined ? '.related-input' : `[data-related="${next.id}"] .row-summary`)
  }

  return (
    <Panel isLocked={isLocked}>
      {isLocked ? null : <RelatedSearch onAdd={add} />}
      {items.length === 0 ? (
        <EmptyState title="No related articles">
          {isLocked
            ? 'None were chosen for this article.'
            : 'Type to find a draft of this library, paste a link, or add a title by hand. They are printed at the end of the article, in this order.'}
        </EmptyState>
      ) : (
        <ol className="rows" ref={order.list} aria-label="Related articles">
          {items.map((item, index) => (
            <RelatedRow
              key={item.id}
              item={item}
              state={targetState(item, drafts)}
              isOpen={openId === item.id}
              isNew={newId === item.id}
              onOpen={(isOpen) => {
                setOpenId(isOpen ? item.id : null)
                setNewId(null)
              }}
              onRemove={() => remove(item, index)}
              {...(isLocked ? {} : { row: order.row(index), grip: order.grip(index) })}
            />
          ))}
        </ol>
      )}
      <p className="visually-hidden" aria-live="polite">
        {order.said}
      </p>
      <LatestArticles />
    </Panel>
  )
}

const focusLater = (selector: string) =>
  requestAnimationFrame(() => document.querySelector<HTMLElement>(selector)?.focus())
