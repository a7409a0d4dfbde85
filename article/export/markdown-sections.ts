// What stands around the body in Markdown: the head where there is no front matter, lists of articles, corrections.
import type { BlockContent, List, PhrasingContent, RootContent } from 'mdast'
import type { PrintedArticle, PrintedCorrection, PrintedLink } from '../print/printed-article.ts'
import { paragraph } from './body-to-mdast.ts'
import { linkDestination } from './link-destination.ts'
import { bylineLine, creditLine, datelineText, linkDetail } from './printed-lines.ts'
import type { Profile } from './profiles/profile.ts'
import type { ExportWords } from './words.ts'

const text = (value: string): PhrasingContent => ({ type: 'text', value })
const bold = (value: string): PhrasingContent => ({ type: 'strong', children: [text(value)] })
const italic = (value: string): PhrasingContent => ({ type: 'emphasis', children: [text(value)] })

/** The dateline opens the first paragraph; where the body starts otherwise, it stands alone. */
export function withDateline(body: BlockContent[], printed: PrintedArticle): BlockContent[] {
  if (printed.dateline === null) return body
  const opening = bold(`${datelineText(printed.dateline)} —`)
  const [first, ...rest] = body
  const isCopy = first?.type === 'paragraph' && first.children[0]?.type !== 'image'
  if (!isCopy) return [paragraph([opening]), ...body]
  return [paragraph([opening, text(' '), ...first.children]), ...rest]
}

/** What the front matter says otherwise. */
export function head(
  printed: PrintedArticle,
  words: ExportWords,
  order: Profile['head'],
): RootContent[] {
  const bylines = printed.bylines.map((byline) => bylineLine(byline, words))
  return [
    ...(printed.kicker === '' || order === 'headline-first'
      ? []
      : [paragraph([bold(printed.kicker)])]),
    { type: 'heading', depth: 1, children: [text(printed.headline || words.untitled)] },
    ...(printed.standfirst === '' ? [] : [paragraph([bold(printed.standfirst)])]),
    ...(bylines.length === 0 ? [] : [paragraph([italic(bylines.join(' · '))])]),
  ]
}

export function foot(printed: PrintedArticle): RootContent[] {
  const lines = printed.bylines.flatMap(({ biographies }) => biographies.map((bio) => bio.text))
  if (printed.credit !== null) lines.push(creditLine(printed.credit))
  return lines.length === 0
    ? []
    : [{ type: 'thematicBreak' }, ...lines.map((line) => paragraph([italic(line)]))]
}

const sectionTitle = (value: string): RootContent => ({
  type: 'heading',
  depth: 2,
  children: [text(value)],
})

/** Nothing where there are no lines. */
export const list = (title: string, lines: readonly PhrasingContent[][]): RootContent[] =>
  lines.length === 0 ? [] : [sectionTitle(title), plainList(lines)]

export const links = (title: string, items: readonly PrintedLink[]): RootContent[] =>
  list(title, items.map(linkLine))

function linkLine(item: PrintedLink): PhrasingContent[] {
  const detail = linkDetail(item)
  const title: PhrasingContent =
    item.url === null
      ? text(item.title)
      : { type: 'link', url: linkDestination(item.url), children: [text(item.title)] }
  return detail === '' ? [title] : [title, text(` (${detail})`)]
}

export const corrections = (
  items: readonly PrintedCorrection[],
  words: ExportWords,
): RootContent[] =>
  list(
    words.corrections,
    items.map((item) => [
      bold(`${words[item.kind]} (${item.at.slice(0, 10)}):`),
      text(` ${item.text}`),
    ]),
  )

const plainList = (lines: readonly PhrasingContent[][]): List => ({
  type: 'list',
  ordered: false,
  spread: false,
  children: lines.map((line) => ({ type: 'listItem', spread: false, children: [paragraph(line)] })),
})
