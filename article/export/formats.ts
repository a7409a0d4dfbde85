// The formats that an article can leave in, one line each, and the one way out.
import type { Article } from '../article.ts'
import type { CheckContext, Finding } from '../checks/check.ts'
import { gate } from '../checks/gate.ts'
import { type PrintedLink, printArticle } from '../print/printed-article.ts'
import type { ExportFormat, ExportOptions } from './export-format.ts'
import { framedArticle } from './frame.ts'
import { html, htmlFragment } from './html.ts'
import { findLeaks } from './leak.ts'
import { markdown } from './markdown.ts'

export const exportFormats: readonly ExportFormat[] = [markdown, html, htmlFragment]

export type ExportResult =
  | {
      readonly kind: 'exported'
      readonly text: string
      /** From the headline, with the format's extension; safe on every system. */
      readonly fileName: string
      readonly mediaType: string
      /** What stood open and was let through by `acknowledged`, in reading order. */
      readonly letThrough: readonly Finding[]
    }
  /** Something blocks it: one sentence for each reason, for the desk alone, since they may hold a protected name. */
  | {
      readonly kind: 'refused'
      readonly reasons: readonly string[]
      readonly findings: readonly Finding[]
    }
  /** A person must answer these first: ask again with their keys, or with what they said recorded in the article. */
  | { readonly kind: 'to-acknowledge'; readonly findings: readonly Finding[] }
  | { readonly kind: 'unknown-format'; readonly known: readonly string[] }

export interface ExportRequest extends Partial<CheckContext> {
  /** The name of one of `exportFormats`. */
  readonly format: string
  readonly options?: ExportOptions
  /** The newest finished articles of the desk, newest first; printed only where the article asks for them. */
  readonly latest?: readonly PrintedLink[]
  /** What may stay open: these keys, or `true` for everything that does not block. Nothing when left out. */
  readonly acknowledged?: true | readonly string[]
}

/** Without a clock no embargo is over. */
const beforeAnyTime = '0000-01-01T00:00:00Z'

/**
 * Checked before it is printed, and searched for protected names after. Never throws on an article that was parsed. The
 * same article and request give the same text.
 */
export function exportArticle(article: Article, request: ExportRequest): ExportResult {
  const format = exportFormats.find(({ name }) => name === request.format)
  if (format === undefined)
    return { kind: 'unknown-format', known: exportFormats.map(({ name }) => name) }
  const { blocks, toAcknowledge } = gate(article, contextOf(request))
  if (blocks.length > 0) return refused(blocks)
  const unanswered = toAcknowledge.filter(({ key }) => !isAcknowledged(key, request))
  if (unanswered.length > 0) return { kind: 'to-acknowledge', findings: unanswered }
  const printing = printArticle(article, { latest: request.latest ?? [] })
  if (printing.kind === 'refused') return { ...printing, findings: [] }
  const options = request.options ?? {}
  const text = format.render(printing.printed, options)
  const fileName = `${printing.printed.slug}.${format.extension}`
  const leaks = findLeaks(article, {
    label: format.label,
    parts: [text, fileName],
    frame: () => format.render(framedArticle(article.language), options),
  })
  if (leaks.length > 0) return refused(leaks)
  const { mediaType } = format
  return { kind: 'exported', text, fileName, mediaType, letThrough: toAcknowledge }
}

const contextOf = ({ now, limits, houseStyle, library }: ExportRequest): CheckContext => ({
  now: now ?? beforeAnyTime,
  limits: limits ?? {},
  houseStyle: houseStyle ?? 'strict',
  ...(library === undefined ? {} : { library }),
})

const isAcknowledged = (key: string, { acknowledged }: ExportRequest): boolean =>
  acknowledged === true || (acknowledged?.includes(key) ?? false)

const refused = (findings: readonly Finding[]): ExportResult => ({
  kind: 'refused',
  reasons: findings.map(({ message }) => message),
  findings,
})
