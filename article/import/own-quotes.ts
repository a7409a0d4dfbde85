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
  const ranges = entries.flatMap((entry) => {
    const attribution = attributionOf(entry, file)
    const from = attribution === null ? -1 : nth(line, alike(entry.text), entry.after)
    if (attribution === null || from === -1) return []
    const mark: Mark = {
      type: 'quotation',
      attrs: { ...attribution, kind: kindOf(entry.text) },
    }
    return [{ from, to: from + entry.text.length, mark }]
  })
  const cuts = [...new Set(ranges.flatMap(({ from, to }) => [from, to]))].sort((a, b) => a - b)
  let at = 0
  return content.flatMap((node): Inline[] => {
    const start = at
    at += node.type === 'text' ? node.text.length : 1
    const ends = [...cuts.filter((cut) => cut > start && cut < at), at]
    let from = start
    return ends.map((to): Inline => {
      const here = ranges.filter((range) => range.from <= from && range.to >= to)
      const marks = [...here.map(({ mark }) => mark), ...(node.marks ?? [])]
      const piece: Inline =
        node.type === 'text' ? { ...node, text: node.text.slice(from - start, to - start) } : node
      from = to
      return marks.length === 0 ? piece : { ...piece, marks }
    })
  })
}

/** Where `words` stand for the time after `after` times; the first time where there are fewer; -1 where nowhere. */
function nth(line: string, words: string, after: number): number {
  if (words === '') return -1
  let at = line.indexOf(words)
  for (let times = 0; times < after && at !== -1; times++) at = line.indexOf(words, at + 1)
  return at === -1 ? line.indexOf(words) : at
}
