// Quotes put back on the words that they stand on, and the sources that they name. Places are counted in letters of the
// copy; where somebody has changed it since, the words themselves are looked for.
import type { Block } from '../body/body.ts'
import type { Inline, Mark } from '../body/text.ts'
import { attributionLine } from '../export/printed-lines.ts'
import { lettersIn } from '../print/letters-before.ts'
import type { PrintedQuote } from '../print/printed-body.ts'
import { kindOf } from '../quotes/kind-of.ts'
import { Attribution } from '../quotes/quotation.ts'
import { textOf } from '../quotes/quotes-in.ts'
import type { Source } from '../source.ts'
import type { OwnCopy } from './own-copy.ts'
import { type SourceDesk, sourceDesk } from './own-sources.ts'

export interface AttributedCopy {
  readonly blocks: Block[]
  readonly sources: Source[]
}

/** Quotations within each other; nobody's copy comes near it. */
const mostAtOnce = 20
/** How often the whole copy is searched for words that are not at their place. */
const mostSearches = 50

interface Placed {
  readonly quote: PrintedQuote
  readonly from: number
  readonly to: number
  isTaken: boolean
}

/** A quote whose words are nowhere in the copy is dropped. Linear in the copy and in the number of quotes. */
export function withAttributions(
  { blocks, captions, languages }: OwnCopy,
  quotes: readonly PrintedQuote[],
  newId: () => string,
): AttributedCopy {
  const desk = sourceDesk(newId)
  const placed = placesOf(quotes, lettersIn(blocks.map(textOf).join('')))
  const byCaption = new Map(quotes.map((quote) => [attributionLine(quote.attribution), quote]))
  let at = 0

  const blockAttrs = (block: Block): Attribution => {
    const words = textOf(block)
    const to = at + lettersIn(words).length
    const caption = captions.get(block)
    const own = caption === undefined ? undefined : takeAt(placed, at, to)
    if (own !== undefined) return attributionOf(own.quote, words, desk)
    const said = caption === undefined ? undefined : byCaption.get(caption)
    if (said !== undefined) return attributionOf(said, words, desk)
    const language = languages.get(block)
    const original = language === undefined ? null : originalOf(language, words)
    return Attribution.parse({ original, sourceId: namedIn(caption ?? '', desk) })
  }

  // Blocks take their quotes first: where one fills a whole block quote, the outer is the block's.
  const setOff = (list: readonly Block[]): Block[] =>
    list.map((block): Block => {
      switch (block.type) {
        case 'blockquote': {
          const attrs = blockAttrs(block)
          return { ...block, attrs, content: setOff(block.content) }
        }
        case 'pullQuote': {
          const attrs = blockAttrs(block)
          at += lettersIn(textOf(block)).length
          return { ...block, attrs }
        }
        case 'bulletList':
        case 'orderedList':
          return {
            ...block,
            content: block.content.map((item) => ({ ...item, content: setOff(item.content) })),
          }
        default:
          at += lettersIn(textOf(block)).length
          return block
      }
    })
  const withBlocks = setOff(blocks)
  const rest = placed.filter(({ isTaken, from, to }) => !isTaken && to > from)
  return { blocks: markedBlocks(withBlocks, rest, desk), sources: [...desk.sources()] }
}

function placesOf(quotes: readonly PrintedQuote[], copy: string): readonly Placed[] {
  let searches = 0
  return quotes
    .flatMap((quote): Placed[] => {
      const { from, to } = quote.range
      const words = lettersIn(quote.text)
      const there = to - from <= words.length + 2 ? copy.slice(from, to) : ''
      if (words !== '' && there.includes(words)) return [{ quote, from, to, isTaken: false }]
      if (words === '' || ++searches > mostSearches) return []
      const found = copy.indexOf(words)
      if (found === -1) return []
      const end = found + words.length
      const hasMarks = opening.test(copy[found - 1] ?? '') && closing.test(copy[end] ?? '')
      const edge = hasMarks ? 1 : 0
      return [{ quote, isTaken: false, from: found - edge, to: end + edge }]
    })
    .sort((a, b) => a.from - b.from || b.to - a.to)
}

const opening = /["“„«»‘‚‹「『]/u
const closing = /["”“«»’‘›」』]/u

function takeAt(placed: readonly Placed[], from: number, to: number): Placed | undefined {
  let low = 0
  let high = placed.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((placed[middle]?.from ?? 0) < from) low = middle + 1
    else high = middle
  }
  for (; placed[low]?.from === from; low++) {
    const one = placed[low]
    if (one === undefined || one.isTaken || one.to !== to) continue
    one.isTaken = true
    return one
  }
  return undefined
}

function markedBlocks(blocks: Block[], placed: readonly Placed[], desk: SourceDesk): Block[] {
  let at = 0
  let next = 0
  let open: readonly { readonly from: number; readonly to: number; readonly mark: Mark }[] = []
  const markOf = ({ quote }: Placed): Mark => ({
    type: 'quotation',
    attrs: attributionOf(quote, quote.text, desk),
  })
  const openUpTo = (end: number) => {
    open = open.filter(({ to }) => to > at)
    for (let one = placed[next]; one !== undefined && one.from < end; one = placed[++next])
      if (one.to > at && open.length < mostAtOnce)
        open = [...open, { from: one.from, to: one.to, mark: markOf(one) }]
  }
  const withMarks = <Node extends Inline>(node: Node, marks: readonly Mark[]): Node =>
    marks.length === 0 ? node : { ...node, marks: [...marks, ...(node.marks ?? [])] }

  const line = (content: readonly Inline[]): Inline[] =>
    content.flatMap((node): Inline[] => {
      if (node.type === 'hardBreak') {
        const here = open.filter(({ from, to }) => from < at && at < to)
        return [
          withMarks(
            node,
            here.map(({ mark }) => mark),
          ),
        ]
      }
      const end = at + lettersIn(node.text).length
      openUpTo(end)
      const cuts = new Set(open.flatMap(({ from, to }) => [from, to]))
      return piecesOf(node.text, at, cuts).map(({ text, from, to }) => {
        at = to
        const here = open.filter((one) => one.from <= from && one.to >= to && to > from)
        return withMarks(
          { ...node, text },
          here.map(({ mark }) => mark),
        )
      })
    })

  const visit = (block: Block): Block => {
    switch (block.type) {
      case 'paragraph':
      case 'heading':
      case 'pullQuote':
        return block.content === undefined ? block : { ...block, content: line(block.content) }
      case 'codeBlock':
        at += lettersIn(textOf(block)).length
        return block
      case 'blockquote':
        return { ...block, content: block.content.map(visit) }
      case 'bulletList':
      case 'orderedList':
        return {
          ...block,
          content: block.content.map((item) => ({ ...item, content: item.content.map(visit) })),
        }
      default:
        return block
    }
  }
  return blocks.map(visit)
}

interface Piece {
  readonly text: string
  /** Letters of the copy. */
  readonly from: number
  readonly to: number
}

/** Cut before the first letter after a cut; white space between two pieces goes with the one before. */
function piecesOf(text: string, start: number, cuts: ReadonlySet<number>): readonly Piece[] {
  const pieces: Piece[] = []
  let at = start
  let from = start
  let begin = 0
  for (let index = 0; index < text.length; index++) {
    if (/\s/u.test(text[index] ?? '') || lettersIn(text[index] ?? '') === '') continue
    if (cuts.has(at) && at > from) {
      const whole = text.slice(begin, index)
      const inner = whole.trimEnd()
      pieces.push({ text: inner, from, to: at })
      if (inner.length < whole.length)
        pieces.push({ text: whole.slice(inner.length), from: at, to: at })
      begin = index
      from = at
    } else if (at === start && begin === 0 && index > 0 && cuts.has(at)) {
      pieces.push({ text: text.slice(0, index), from: at, to: at })
      begin = index
    }
    at++
  }
  pieces.push({ text: text.slice(begin), from, to: at })
  return pieces.filter((piece) => piece.text !== '')
}

const originalOf = (language: string, text: string) =>
  text.length > 20_000 ? null : { language, text, translator: '' }

const attributionOf = (
  { attribution, language }: PrintedQuote,
  words: string,
  desk: SourceDesk,
): Attribution =>
  Attribution.parse({
    ...desk.spokenBy(attribution),
    kind: kindOf(words),
    original: language === undefined ? null : originalOf(language, words),
  })

/** For a caption that no quote explains: a source of these words, or null. */
function namedIn(caption: string, desk: SourceDesk): string | null {
  const name = caption.replace(/^—\s*/u, '').trim().slice(0, 500)
  return name === '' ? null : desk.once({ kind: 'person', name, role: '', organisation: '' })
}
