// Marks and attributions put back where a file of ours says that they were: on set-off quotes by their number, on words
// of the copy by the line they stand in.
import type { Block } from '../body/body.ts'
import type { Inline, Mark } from '../body/text.ts'
import { kindOf } from '../quotes/kind-of.ts'
import type { Attribution } from '../quotes/quotation.ts'
import { textOf } from '../quotes/quotes-in.ts'
import type { QuoteEntry } from './own-front-matter.ts'

export interface QuotesOfFile {
  readonly quotes: readonly QuoteEntry[]
  readonly attributions: ReadonlyMap<number, Attribution>
}

const attributionOf = (entry: QuoteEntry, { attributions }: QuotesOfFile): Attribution | null =>
  entry.source === null ? null : (attributions.get(entry.source) ?? null)

/** Words that are not found any more, since somebody has changed the text, stay without a mark. */
export function withOwnQuotes(blocks: readonly Block[], file: QuotesOfFile): readonly Block[] {
  const setOff = new Map(
    file.quotes.flatMap((one) => (one.place === 'inline' ? [] : [[one.blockquote, one] as const])),
  )
  const inLines = new Map<number, QuoteEntry[]>()
  for (const one of file.quotes)
    if (one.place === 'inline')
      inLines.set(one.paragraph, [...(inLines.get(one.paragraph) ?? []), one])
  const walk = { setOff: 0, lines: 0 }

  const inside = (list: readonly Block[]): Block[] => {
    const done: Block[] = []
    for (let at = 0; at < list.length; at++) {
      const block = list[at]
      if (block === undefined) continue
      if (block.type !== 'blockquote') {
        done.push(one(block))
        continue
      }
      const entry = setOff.get(++walk.setOff)
      const { quote, tookNext } = quoteOf(block, entry, list[at + 1], file)
      if (tookNext) at++
      done.push(
        quote.type === 'blockquote' ? { ...quote, content: inside(quote.content) } : one(quote),
      )
    }
    return done
  }

  const one = (block: Block): Block => {
    switch (block.type) {
      case 'paragraph':
      case 'heading':
      case 'pullQuote': {
        const content = block.content ?? []
        if (block.type === 'paragraph' && !content.some(({ type }) => type === 'text')) return block
        const entries = inLines.get(++walk.lines) ?? []
        return entries.length === 0 ? block : { ...block, content: marked(content, entries, file) }
      }
      case 'bulletList':
      case 'orderedList':
        return {
          ...block,
          content: block.content.map((item) => ({ ...item, content: inside(item.content) })),
        }
      default:
        return block
    }
  }
  return inside(blocks)
}

/** With its attribution in place of the printed line, inside or below; a pull quote is one again. */
function quoteOf(
  block: Extract<Block, { type: 'blockquote' }>,
  entry: QuoteEntry | undefined,
  next: Block | undefined,
  file: QuotesOfFile,
): { readonly quote: Block; readonly tookNext: boolean } {
  if (entry === undefined) return { quote: block, tookNext: false }
  const attrs = attributionOf(entry, file) ?? block.attrs
  const last = block.content.at(-1)
  const isInside = block.content.length > 1 && isLineOf(entry, last)
  const tookNext = !isInside && isLineOf(entry, next)
  const words = isInside ? block.content.slice(0, -1) : block.content
  const [only, ...more] = words
  if (entry.place === 'pull' && only?.type === 'paragraph' && more.length === 0)
    return { quote: { ...only, type: 'pullQuote', attrs }, tookNext }
  return { quote: { ...block, attrs, content: words }, tookNext }
}

function isLineOf({ speaker }: QuoteEntry, block: Block | undefined): boolean {
  if (speaker === '' || block?.type !== 'paragraph') return false
  const line = textOf(block)
  return line === `— ${speaker}` || line === speaker
}

/** White space of every kind is alike: a break may have become a space. */
const alike = (text: string): string => text.replace(/\s/gu, ' ')

function marked(
  content: readonly Inline[],
  entries: readonly QuoteEntry[],
  file: QuotesOfFile,
): Inline[] {
  const line = alike(content.map((node) => (node.type === 'text' ? node.text : '\n')).join(''))
  let last = 0
  const ranges = entries.flatMap((entry): readonly Range[] => {
    const attribution = attributionOf(entry, file)
    const from = attribution === null ? -1 : nth(line, alike(entry.text), last, entry.after)
    if (attribution === null || from === -1) return []
    last = from
    const attrs = { ...attribution, kind: kindOf(entry.text) }
    return [{ from, to: from + entry.text.length, mark: { type: 'quotation', attrs } }]
  })
  return withMarks(content, ranges)
}

interface Range {
  readonly from: number
  readonly to: number
  readonly mark: Mark
}

/** The runs cut where a range begins or ends. Offsets are UTF-16 units, a hard break counts one. */
function withMarks(content: readonly Inline[], ranges: readonly Range[]): Inline[] {
  const cuts = [...new Set(ranges.flatMap(({ from, to }) => [from, to]))].sort((a, b) => a - b)
  const waiting = [...ranges].sort((a, b) => b.from - a.from)
  let open: readonly Range[] = []
  let at = 0
  let cut = 0
  const runs: Inline[] = []
  for (const node of content) {
    const start = at
    const end = at + (node.type === 'text' ? node.text.length : 1)
    while (at < end) {
      while ((cuts[cut] ?? end) <= at && cut < cuts.length) cut++
      const to = Math.min(cuts[cut] ?? end, end)
      open = open.filter((range) => range.to > at)
      for (
        let next = waiting.at(-1);
        next !== undefined && next.from <= at;
        next = waiting.at(-1)
      ) {
        waiting.pop()
        open = [...open, next]
      }
      const marks = [...open.map(({ mark }) => mark), ...(node.marks ?? [])]
      const piece: Inline =
        node.type === 'text' ? { ...node, text: node.text.slice(at - start, to - start) } : node
      runs.push(marks.length === 0 ? piece : { ...piece, marks })
      at = to
    }
  }
  return runs
}

/** Where `words` stand from `last` on, after `after` times; where they are not, the first time they stand at all, or -1. */
function nth(line: string, words: string, last: number, after: number): number {
  if (words === '') return -1
  let at = line.indexOf(words, last)
  for (let times = 0; times < after && at !== -1; times++) at = line.indexOf(words, at + 1)
  return at === -1 ? line.indexOf(words) : at
}
