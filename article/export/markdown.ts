// Markdown: front matter, the body in CommonMark, related and latest articles and corrections at the end.
import type { BlockContent, List, PhrasingContent, Root, RootContent } from 'mdast'
import type { PrintedArticle, PrintedCorrection, PrintedLink } from '../print/printed-article.ts'
import { bodyToMdast, paragraph } from './body-to-mdast.ts'
import type { TextFormat } from './export-format.ts'
import { frontMatter } from './front-matter.ts'
import { linkDestination } from './link-destination.ts'
import { mdastToMarkdown } from './mdast-to-markdown.ts'
import { bylineLine, creditLine, datelineText, linkDetail } from './printed-lines.ts'
import { type ExportWords, wordsFor } from './words.ts'

export const markdown: TextFormat = {
  kind: 'text',
  name: 'markdown',
  label: 'Markdown',
  description: 'A text file for static sites and plain editors, with the fields in front.',
  extension: 'md',
  mediaType: 'text/markdown',
  options: [
    {
      name: 'frontMatter',
      label: 'Front matter',
      kind: 'switch',
      default: true,
    },
    {
      name: 'related',
      label: 'Related and latest articles',
      kind: 'switch',
      default: true,
    },
  ],
  render: (printed, options) =>
    mdastToMarkdown(
      treeOf(printed, {
        frontMatter: options.frontMatter !== false,
        related: options.related !== false,
      }),
    ),
}

function treeOf(
  printed: PrintedArticle,
  options: { readonly frontMatter: boolean; readonly related: boolean },
): Root {
  const words = wordsFor(printed.language)
  const body = withDateline(bodyToMdast(printed.body), printed)
  const children: RootContent[] = [
    ...(options.frontMatter
      ? [{ type: 'yaml' as const, value: frontMatter(printed, options.related) }]
      : head(printed, words)),
    ...body,
    ...(options.frontMatter ? [] : foot(printed)),
    ...(options.related
      ? [...links(words.related, printed.related), ...links(words.latest, printed.latest)]
      : []),
    ...corrections(printed.corrections, words),
  ]
  return { type: 'root', children }
}

const text = (value: string): PhrasingContent => ({ type: 'text', value })
const bold = (value: string): PhrasingContent => ({ type: 'strong', children: [text(value)] })
const italic = (value: string): PhrasingContent => ({ type: 'emphasis', children: [text(value)] })

/** The dateline opens the first paragraph; where the body starts otherwise, it stands alone. */
function withDateline(body: BlockContent[], printed: PrintedArticle): BlockContent[] {
  if (printed.dateline === null) return body
  const opening = bold(`${datelineText(printed.dateline)} —`)
  const [first, ...rest] = body
  if (first?.type !== 'paragraph') return [paragraph([opening]), ...body]
  return [paragraph([opening, text(' '), ...first.children]), ...rest]
}

/** What the front matter says otherwise. */
function head(printed: PrintedArticle, words: ExportWords): RootContent[] {
  const bylines = printed.bylines.map((byline) => bylineLine(byline, words))
  return [
    ...(printed.kicker === '' ? [] : [paragraph([bold(printed.kicker)])]),
    { type: 'heading', depth: 1, children: [text(printed.headline || words.untitled)] },
    ...(printed.standfirst === '' ? [] : [paragraph([bold(printed.standfirst)])]),
    ...(bylines.length === 0 ? [] : [paragraph([italic(bylines.join(' · '))])]),
  ]
}

function foot(printed: PrintedArticle): RootContent[] {
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

function links(title: string, items: readonly PrintedLink[]): RootContent[] {
  if (items.length === 0) return []
  return [sectionTitle(title), plainList(items.map(linkLine))]
}

function linkLine(item: PrintedLink): PhrasingContent[] {
  const detail = linkDetail(item)
  const title: PhrasingContent =
    item.url === null
      ? text(item.title)
      : { type: 'link', url: linkDestination(item.url), children: [text(item.title)] }
  return detail === '' ? [title] : [title, text(` (${detail})`)]
}

function corrections(items: readonly PrintedCorrection[], words: ExportWords): RootContent[] {
  if (items.length === 0) return []
  return [
    sectionTitle(words.corrections),
    plainList(
      items.map((item) => [
        bold(`${words[item.kind]} (${item.at.slice(0, 10)}):`),
        text(` ${item.text}`),
      ]),
    ),
  ]
}

const plainList = (lines: readonly PhrasingContent[][]): List => ({
  type: 'list',
  ordered: false,
  spread: false,
  children: lines.map((line) => ({ type: 'listItem', spread: false, children: [paragraph(line)] })),
})
