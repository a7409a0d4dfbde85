// Plain text for wires: the copy as lines of words, with nothing that a machine has to understand. Unwrapped, or in
// lines of 64 columns as agencies send it.
import type {
  PrintedArticle,
  PrintedByline,
  PrintedCorrection,
  PrintedLink,
} from '../print/printed-article.ts'
import type { ExportOptions, TextFormat } from './export-format.ts'
import { bodyLines, type TextBlock } from './plain-text-body.ts'
import { bylineLine, creditLine, datelineText, linkDetail } from './printed-lines.ts'
import { straightened } from './straight-quotes.ts'
import { textLosses } from './text-losses.ts'
import { type ExportWords, wordsFor } from './words.ts'
import { wrapped } from './wrap-lines.ts'

const columns = 64

export const plainText: TextFormat = {
  kind: 'text',
  name: 'text',
  label: 'Plain text',
  description: 'Words alone, for wires, e-mail and anything that reads text.',
  extension: 'txt',
  mediaType: 'text/plain',
  options: [
    {
      kind: 'choice',
      name: 'lines',
      label: 'Lines',
      default: 'unwrapped',
      choices: [
        { value: 'unwrapped', label: 'One line a paragraph' },
        { value: '64', label: '64 columns' },
      ],
    },
    {
      kind: 'choice',
      name: 'quotes',
      label: 'Quotation marks',
      default: 'typographic',
      choices: [
        { value: 'typographic', label: 'As in the article' },
        { value: 'straight', label: 'Straight' },
      ],
    },
    { kind: 'switch', name: 'related', label: 'Related and latest articles', default: true },
  ],
  // Pictures stay behind: nothing in the text could name them.
  placement: ({ slug }) => ({ path: `${slug}.txt`, media: null }),
  losses: textLosses,
  render: (printed, options) => {
    const blocks = blocksOf(printed, options)
    const width = options.lines === '64' ? columns : null
    const text = blocks.map((block) => wrapped(block, width)).join('\n\n')
    return `${options.quotes === 'straight' ? straightened(text) : text}\n`
  },
}

function blocksOf(printed: PrintedArticle, options: ExportOptions): readonly TextBlock[] {
  const words = wordsFor(printed.language)
  return [
    ...headBlocks(printed, words),
    ...withDateline(bodyLines(printed.body), printed),
    ...footBlocks(printed),
    ...correctionBlocks(printed.corrections, words),
    ...(options.related === false
      ? []
      : [
          ...linkBlocks(words.related, printed.related),
          ...linkBlocks(words.latest, printed.latest),
        ]),
  ]
}

const block = (text: string): TextBlock => ({ first: '', rest: '', text, isVerbatim: false })

const filled = (...texts: readonly string[]) => texts.filter((text) => text !== '').map(block)

function headBlocks(printed: PrintedArticle, words: ExportWords): readonly TextBlock[] {
  const bylines = printed.bylines.map((byline: PrintedByline) => bylineLine(byline, words))
  return filled(
    printed.kicker,
    printed.headline || words.untitled,
    printed.standfirst,
    bylines.join(' · '),
  )
}

/** The dateline opens the first paragraph; where the body starts otherwise, it stands alone. */
function withDateline(
  body: readonly TextBlock[],
  { dateline, body: printed }: PrintedArticle,
): readonly TextBlock[] {
  if (dateline === null) return body
  const opening = `${datelineText(dateline)} —`
  const [first, ...rest] = body
  if (first === undefined || printed[0]?.type !== 'paragraph') return [block(opening), ...body]
  return [{ ...first, text: `${opening} ${first.text}` }, ...rest]
}

function footBlocks(printed: PrintedArticle): readonly TextBlock[] {
  const bios = printed.bylines.flatMap(({ biographies }) => biographies.map(({ text }) => text))
  const { credit } = printed
  const address = credit?.url === undefined || credit.url === null ? '' : ` ${credit.url}`
  return filled(
    ...bios,
    credit === null
      ? ''
      : credit.outlet === ''
        ? creditLine(credit)
        : `${creditLine(credit)}${address}`,
  )
}

function correctionBlocks(
  items: readonly PrintedCorrection[],
  words: ExportWords,
): readonly TextBlock[] {
  if (items.length === 0) return []
  const lines = items.map((item) => `${words[item.kind]} (${item.at.slice(0, 10)}): ${item.text}`)
  return filled(words.corrections, ...lines)
}

function linkBlocks(title: string, items: readonly PrintedLink[]): readonly TextBlock[] {
  if (items.length === 0) return []
  const lines = items.map((item) => {
    const detail = linkDetail(item)
    const named = detail === '' ? item.title : `${item.title} (${detail})`
    return item.url === null || item.url === item.title ? named : `${named} ${item.url}`
  })
  return [
    block(title),
    ...lines.map((text) => ({ first: '- ', rest: '  ', text, isVerbatim: false })),
  ]
}
