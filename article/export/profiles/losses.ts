// What of an article a profile cannot carry, one sentence each, and only what this article has.
import { languageName } from '../../language-tag.ts'
import type { PrintedArticle } from '../../print/printed-article.ts'
import { quotesInPrint } from '../quotes-in-print.ts'
import { isChangedForHugo, wordpressShortcodes } from '../shortcodes.ts'
import { type BodyTraits, traitsOf } from './body-traits.ts'
import type { Profile, ProfileField } from './profile.ts'

/** `withLinks`: whether related and latest articles were asked for. */
export function lossesOf(
  printed: PrintedArticle,
  profile: Profile,
  withLinks: boolean,
): readonly string[] {
  const traits = traitsOf(printed.body)
  return [
    ...fieldLosses(printed, profile),
    ...bodyLosses(printed, profile, traits),
    ...systemLosses(profile, traits),
    ...(withLinks && printed.related.some(({ url }) => url === null)
      ? ['A related article without an address is a title only: there is nowhere to link to.']
      : []),
  ]
}

function fieldLosses(printed: PrintedArticle, profile: Profile): readonly string[] {
  const { label, frontMatter, dates } = profile
  const held = new Set<ProfileField>(
    Object.values(frontMatter ?? {}).flatMap((one) => ('field' in one ? [one.field] : [])),
  )
  const isHeld = (...fields: readonly ProfileField[]) => fields.some((field) => held.has(field))
  const isHeadPrinted = frontMatter === null
  const losses: string[] = []
  const lost = (what: string) => losses.push(`${what}: the file for ${label} has no place for it.`)
  const missing = (is: boolean, value: string | readonly unknown[], what: string) => {
    if (!is && value.length > 0) lost(what)
  }
  missing(
    isHeld('kicker', 'news') || (isHeadPrinted && profile.head === 'kicker-first'),
    printed.kicker,
    'The kicker is left out',
  )
  missing(isHeld('headline', 'news') || isHeadPrinted, printed.headline, 'The headline is left out')
  missing(isHeld('standfirst') || isHeadPrinted, printed.standfirst, 'The standfirst is left out')
  missing(
    isHeld('author', 'authors', 'news') || isHeadPrinted,
    printed.bylines,
    'The bylines are left out',
  )
  missing(
    isHeld('news') || isHeadPrinted,
    printed.bylines.flatMap(({ biographies }) => biographies),
    'The biographies are left out',
  )
  if (!isHeld('news') && !isHeadPrinted && printed.credit !== null) lost('The credit is left out')
  missing(isHeld('keywords'), printed.keywords, 'The keywords are left out')
  missing(isHeld('subjects', 'news'), printed.subjects, 'The subjects are left out')
  missing(
    isHeld('language'),
    printed.language,
    `That it is in ${languageName(printed.language)} is left out`,
  )
  if (!isHeld('published', 'modified')) lost('When it was published and last changed is left out')
  else if (dates === 'day')
    losses.push(`The file for ${label} holds the day of publication, not the hour.`)
  return losses
}

function bodyLosses(
  printed: PrintedArticle,
  profile: Profile,
  traits: BodyTraits,
): readonly string[] {
  const fields = Object.values(profile.frontMatter ?? {})
  const holdsNews = fields.some((one) => 'field' in one && one.field === 'news')
  const inline = quotesInPrint(printed.body).filter(({ place }) => place === 'inline')
  const losses: string[] = []
  if (inline.length > 0 && profile.sources === 'none')
    losses.push(
      holdsNews
        ? `Who spoke ${counted(inline.length)} within the copy stands in the front matter, not in the text.`
        : `Who spoke ${counted(inline.length)} within the copy is not in the file, beyond what the copy says itself.`,
    )
  if (inline.length > 0 && profile.sources === 'footnotes')
    losses.push(
      'Footnotes are no part of plain CommonMark: a reader that does not know them shows [^1].',
    )
  if (traits.pullQuotes > 0)
    losses.push('Markdown knows no pull quotes: each becomes a block quote.')
  if (traits.hasStrike)
    losses.push(
      'Strikethrough is no part of plain CommonMark: a reader that does not know it shows ~~.',
    )
  const isFlat = profile.breaks === 'spaces'
  if (traits.brokenHeadings.some((level) => isFlat || level + profile.headings - 2 > 2))
    losses.push('A line break in a heading becomes a space.')
  if (!profile.startsLists && traits.startedLists > 0)
    losses.push(`${profile.label} starts every numbered list at 1.`)
  if (printed.direction === 'rtl')
    losses.push('Markdown does not say that the text runs from right to left: the page has to.')
  return losses
}

const counted = (quotes: number): string => (quotes === 1 ? 'one quote' : `${quotes} quotes`)

const templates = /\{[{%#]/
const shortcode = new RegExp(`\\[(?:${wordpressShortcodes.join('|')})\\b`)

/** What the system does to the text on its own. */
function systemLosses({ label, runs, smartens }: Profile, traits: BodyTraits): readonly string[] {
  const losses: string[] = []
  const inCode = (pattern: RegExp) => traits.codes.some((code) => pattern.test(code))
  if (smartens && traits.texts.some((text) => /["']|--|\.\.\./.test(text)))
    losses.push(
      `${label} turns straight quotation marks, double hyphens and three dots into typographic ones, unless it is told not to.`,
    )
  if (runs === 'anything' && inCode(templates))
    losses.push('A site that runs templates in its texts would run {{ and {% in code as well.')
  if (runs === 'liquid' && inCode(templates))
    losses.push(`${label} before version 4 runs {{ and {% in code.`)
  if (runs === 'hugo' && traits.codes.some(isChangedForHugo))
    losses.push(`${label} takes {{< and {{% in code for its own: a space stands inside of them.`)
  if (runs === 'wordpress' && inCode(shortcode))
    losses.push(`${label} may run shortcodes like [gallery] in code.`)
  return losses
}
