// The formats that an article can leave in, one line each, and the one way out.
import type { Article } from '../article.ts'
import { type PrintedLink, printArticle } from '../print/printed-article.ts'
import type { ExportFormat, ExportOptions } from './export-format.ts'
import { html, htmlFragment } from './html.ts'
import { markdown } from './markdown.ts'

export const exportFormats: readonly ExportFormat[] = [markdown, html, htmlFragment]

export type ExportResult =
  | {
      readonly kind: 'exported'
      readonly text: string
      /** From the headline, with the format's extension; safe on every system. */
      readonly fileName: string
      readonly mediaType: string
    }
  /** The terms of a source forbid it: one sentence for each reason. */
  | { readonly kind: 'refused'; readonly reasons: readonly string[] }
  | { readonly kind: 'unknown-format'; readonly known: readonly string[] }

export interface ExportRequest {
  /** The name of one of `exportFormats`. */
  readonly format: string
  readonly options?: ExportOptions
  /** The newest finished articles of the desk, newest first; printed only where the article asks for them. */
  readonly latest?: readonly PrintedLink[]
}

/** Never throws on an article that was parsed. The same article and request give the same text. */
export function exportArticle(article: Article, request: ExportRequest): ExportResult {
  const format = exportFormats.find(({ name }) => name === request.format)
  if (format === undefined)
    return { kind: 'unknown-format', known: exportFormats.map(({ name }) => name) }
  const printing = printArticle(article, { latest: request.latest ?? [] })
  if (printing.kind === 'refused') return printing
  return {
    kind: 'exported',
    text: format.render(printing.printed, request.options ?? {}),
    fileName: `${printing.printed.slug}.${format.extension}`,
    mediaType: format.mediaType,
  }
}
