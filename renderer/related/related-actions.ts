// What a person does to the list of related articles.
import { refusalToRelate } from '../../article/relate.ts'
import type { RelatedArticle } from '../../article/related.ts'
import type { Galley } from '../galley.ts'
import { offerUndo, openArticle } from '../session/use-article.ts'
import { moved } from '../ui/order.ts'

const itemsNow = (galley: Galley): readonly RelatedArticle[] => openArticle(galley)?.related ?? []

const write = (galley: Galley, related: readonly RelatedArticle[]) =>
  galley.session.change({ related: [...related] })

/** Looks at the list once more: the same article is never in it twice, the article itself never. */
export function addRelated(galley: Galley, item: RelatedArticle): boolean {
  const article = openArticle(galley)
  if (article === null || refusalToRelate(article, item) !== null) return false
  write(galley, [...article.related, item])
  return true
}

export function changeRelated(galley: Galley, id: string, patch: Partial<RelatedArticle>): void {
  write(
    galley,
    itemsNow(galley).map((item) => (item.id === id ? { ...item, ...patch } : item)),
  )
}

export function moveRelated(galley: Galley, from: number, to: number): void {
  write(galley, moved(itemsNow(galley), from, to))
}

/** Undo puts it back where it was. */
export function removeRelated(galley: Galley, item: RelatedArticle): void {
  const place = itemsNow(galley).findIndex(({ id }) => id === item.id)
  if (place < 0) return
  write(
    galley,
    itemsNow(galley).filter(({ id }) => id !== item.id),
  )
  offerUndo(galley, 'Related article removed', () => {
    const items = itemsNow(galley)
    if (items.some(({ id }) => id === item.id)) return
    write(galley, [...items.slice(0, place), item, ...items.slice(place)])
  })
}
