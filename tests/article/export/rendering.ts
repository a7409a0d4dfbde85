// An article in a format, past the gate: for tests of what formats write, which hold for articles that no desk would print.
import type { Article } from '../../../article/article.ts'
import { exportFormats } from '../../../article/export/formats.ts'
import { printArticle } from '../../../article/print/printed-article.ts'

export function rendered(article: Article, format: string, options = {}): string {
  const printing = printArticle(article, { latest: [] })
  if (printing.kind !== 'printed') throw new Error(printing.reasons.join('\n'))
  const known = exportFormats.find(({ name }) => name === format)
  if (known?.kind !== 'text') throw new Error(`no format ${format}`)
  return known.render(printing.printed, options)
}
