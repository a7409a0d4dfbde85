// The formats that an article can leave in, one line each, and the one way out.
import type { Article } from '../article.ts'
import type { CheckContext, Finding } from '../checks/check.ts'
import { checkArticle } from '../checks/checks.ts'
import { gate } from '../checks/gate.ts'
import { type PrintedArticle, type PrintedLink, printArticle } from '../print/printed-article.ts'
import { clipboard } from './clipboard.ts'
import { docx } from './docx.ts'
import type {
  ExportFormat,
  ExportMeans,
  ExportOptions,
  Placement,
  PrintPage,
  ReadMedia,
} from './export-format.ts'
import { framedArticle } from './frame.ts'
import { html, htmlFragment } from './html.ts'
import { findLeaks } from './leak.ts'
import { markdownFormat } from './markdown.ts'
import { ninjs } from './ninjs.ts'
import { pdf } from './pdf.ts'
import { picturesIn } from './pictures-in.ts'
import { plainText } from './plain-text.ts'
import type { Profile } from './profiles/profile.ts'
import { remarksOn } from './remarks.ts'

/** `profiles` are the desk's own for Markdown, beside those that Galley brings along. */
export const formatsWith = (profiles: readonly Profile[]): readonly ExportFormat[] => [
  markdownFormat(profiles),
  html,
  htmlFragment,
  ninjs,
  plainText,
  docx,
  pdf,
]

export const exportFormats = formatsWith([])

export type ExportResult =
  | {
      readonly kind: 'exported'
      readonly content: string | Uint8Array
      /** From the headline, with the format's extension; safe on every system. */
      readonly placement: Placement
      /** The pictures that go beside it, by their names in the draft, each once. */
      readonly pictures: readonly string[]
      readonly mediaType: string
      /** What of this article the format cannot carry, one sentence each. */
      readonly losses: readonly string[]
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
  /** The desk's own profiles for Markdown; see formatsWith. */
  readonly profiles?: readonly Profile[]
  /** For formats that hold pictures; without it they come without. */
  readonly readMedia?: ReadMedia
  /** Given by the window, for formats that only it can make. */
  readonly printPage?: PrintPage
  /** Another name than the headline's, where that one is taken. Safe in file names and addresses. */
  readonly slug?: string
}

/** Without a clock no embargo is over. */
const beforeAnyTime = '0000-01-01T00:00:00Z'

/**
 * Checked before it is printed, and searched for protected names after. Never throws on an article that was parsed. The
 * same article and request give the same text.
 */
export async function exportArticle(
  article: Article,
  request: ExportRequest,
): Promise<ExportResult> {
  const formats = formatsWith(request.profiles ?? [])
  const format = [...formats, clipboard].find(({ name }) => name === request.format)
  if (format === undefined)
    return { kind: 'unknown-format', known: formats.map(({ name }) => name) }
  const { blocks, toAcknowledge } = gate(article, contextOf(request))
  if (blocks.length > 0) return refused(blocks)
  const unanswered = toAcknowledge.filter(({ key }) => !isAcknowledged(key, request))
  if (unanswered.length > 0) return { kind: 'to-acknowledge', findings: unanswered }
  const printing = printArticle(article, { latest: request.latest ?? [] })
  if (printing.kind === 'refused') return { ...printing, findings: [] }
  const printed = { ...printing.printed, slug: request.slug ?? printing.printed.slug }
  const options = request.options ?? {}
  const means = meansFor(article, request)
  if (format.needsWindow === true && means.printPage === null)
    return { kind: 'refused', reasons: [windowNeeded(format)], findings: [] }
  const content =
    format.kind === 'text'
      ? format.render(printed, options)
      : await format.render(printed, options, means)
  const placement = format.placement?.(printed, options) ?? placedByName(format, printed)
  const leaks = findLeaks(article, {
    label: format.label,
    parts: [
      ...(typeof content === 'string'
        ? [content]
        : [...wordsOf(format, printed, options), ...readIn(format, content)]),
      placement.path,
    ],
    frame: () => wordsOf(format, framedArticle(article.language), options).join('\n'),
  })
  if (leaks.length > 0) return refused(leaks)
  return {
    kind: 'exported',
    content,
    placement,
    pictures:
      placement.media === null
        ? []
        : [...new Set(picturesIn(printed.body).map(({ media }) => media))],
    mediaType: format.mediaType,
    losses: format.losses?.(printed, options) ?? [],
    letThrough: toAcknowledge,
  }
}

/** What can be read in an export, as it is searched for protected names. */
const wordsOf = (
  format: ExportFormat,
  printed: PrintedArticle,
  options: ExportOptions,
): readonly string[] =>
  format.kind === 'text' ? [format.render(printed, options)] : format.words(printed, options)

const readIn = (format: ExportFormat, bytes: Uint8Array): readonly string[] =>
  format.kind === 'text' ? [] : (format.readBack?.(bytes) ?? [])

const noMedia: ReadMedia = async () => null

const meansFor = (article: Article, request: ExportRequest): ExportMeans => ({
  readMedia: request.readMedia ?? noMedia,
  printPage: request.printPage ?? null,
  remarks:
    request.options?.comments === true
      ? remarksOn(article, checkArticle(article, contextOf(request)))
      : [],
})

/** Why a format of the window cannot be had elsewhere. */
export const windowNeeded = ({ label }: ExportFormat): string =>
  `${label} is printed by the window: open the article in Galley and export it there.`

const placedByName = ({ kind, extension }: ExportFormat, { slug }: PrintedArticle): Placement => ({
  path: `${slug}.${extension}`,
  media: kind === 'text' ? 'media' : null,
})

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
