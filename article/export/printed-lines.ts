// Lines that every format prints alike, as plain text: who spoke, where and when, by whom.
import type { PrintedArticle, PrintedByline, PrintedLink } from '../print/printed-article.ts'
import type { PrintedAttribution } from '../print/printed-body.ts'
import type { ExportWords } from './words.ts'

const joined = (parts: readonly string[], separator: string) =>
  parts.filter((part) => part !== '').join(separator)

/** `Jane Doe, mayor, Exampletown (AFP)`. */
export function speakerLine({ speaker, via }: PrintedAttribution): string {
  const words =
    speaker.kind === 'named'
      ? joined([speaker.name, speaker.role, speaker.organisation], ', ')
      : speaker.description
  return via === null ? words : `${words} (${via})`
}

/** What stands under a block quote: `— Jane Doe, mayor`. */
export const attributionLine = (attribution: PrintedAttribution): string =>
  `— ${speakerLine(attribution)}`

/** `BAGHDAD, Dec. 31 (AFP)`, without the dash that follows it in the copy. */
export function datelineText(dateline: NonNullable<PrintedArticle['dateline']>): string {
  const where = joined([dateline.place, dateline.date], ', ')
  return joined([where, dateline.agency === '' ? '' : `(${dateline.agency})`], ' ')
}

/** `Jane Doe, photographer, Example News, Beirut`. */
export function bylineLine(byline: PrintedByline, words: ExportWords): string {
  return joined([byline.name, words.roles[byline.role] ?? '', byline.outlet, byline.place], ', ')
}

/** What follows the title of a related article: `Example News, 2026-01-02: why it is here`. */
export function linkDetail(link: PrintedLink): string {
  return joined([joined([link.outlet, link.date], ', '), link.reason], ': ')
}

/** `Example News, CC BY 4.0`. */
export function creditLine(credit: NonNullable<PrintedArticle['credit']>): string {
  return joined([credit.outlet || (credit.url ?? ''), credit.licence], ', ')
}
