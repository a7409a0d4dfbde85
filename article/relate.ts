// What may join the list of related articles: never the article itself, nothing twice.
import type { Article } from './article.ts'
import { isSameArticle, type RelatedArticle } from './related.ts'

export type RelatedRefusal = 'itself' | 'twice'

/** Why `item` may not stand in the list; null when it may. An item is not compared with its own earlier state. */
export function refusalToRelate(
  article: Pick<Article, 'id' | 'headline' | 'related'>,
  item: RelatedArticle,
): RelatedRefusal | null {
  if (isItself(article, item)) return 'itself'
  const isTwice = article.related.some((other) => other.id !== item.id && isSame(other, item))
  return isTwice ? 'twice' : null
}

function isItself(article: Pick<Article, 'id' | 'headline'>, item: RelatedArticle): boolean {
  if (item.target.kind === 'draft') return item.target.id === article.id
  const headline = article.headline.trim()
  return item.target.kind === 'none' && headline !== '' && item.title.trim() === headline
}

/** Two items without a title or a target are two gaps still to be filled, not the same article. */
const isSame = (a: RelatedArticle, b: RelatedArticle): boolean =>
  isSameArticle(a, b) && !(a.target.kind === 'none' && a.title.trim() === '')
