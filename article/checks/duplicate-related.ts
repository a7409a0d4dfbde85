// The same article is related twice, or the article is related to itself.
import type { Article } from '../article.ts'
import { foldLetters } from '../fold-letters.ts'
import type { RelatedArticle } from '../related.ts'
import { type Check, finding } from './check.ts'

export const duplicateRelated: Check = {
  name: 'duplicate-related',
  ofArticle: ({ article }) => {
    const seen = new Set<string>([`draft ${article.id}`, ...titleKey(article.headline)])
    const own = new Set(seen)
    return article.related.flatMap((item) => {
      const keys = keysOf(item)
      const isItself = keys.some((key) => own.has(key))
      const isTwice = keys.some((key) => seen.has(key))
      for (const key of keys) seen.add(key)
      return isTwice ? [duplicate(item, isItself)] : []
    })
  },
}

const duplicate = ({ id, title }: RelatedArticle, isItself: boolean) =>
  finding({
    check: 'duplicate-related',
    about: `${id} ${title}`,
    severity: 'note',
    message: isItself
      ? `The article is related to itself: “${title}”. Take it out.`
      : `“${title || 'Untitled'}” is in the list of related articles twice. Take one out.`,
    place: { kind: 'related', id },
    fix: { kind: 'remove-related', id },
  })

function keysOf({ target, title }: RelatedArticle): readonly string[] {
  const lead =
    target.kind === 'link'
      ? [`link ${target.url.replace(/#.*$/u, '').replace(/\/$/u, '')}`]
      : target.kind === 'draft'
        ? [`draft ${target.id}`]
        : []
  return [...lead, ...titleKey(title)]
}

function titleKey(title: Article['headline']): readonly string[] {
  const words = foldLetters(title).replace(/\s+/gu, ' ').trim()
  return words === '' ? [] : [`title ${words}`]
}
