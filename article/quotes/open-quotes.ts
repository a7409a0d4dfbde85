// The quotes that still want an answer to "who said this?": marked as a quote without a source, or words in quotation
// marks that nobody has attributed or dismissed.
import type { Block, Body } from '../body/body.ts'
import type { Inline } from '../body/text.ts'
import { findQuotations } from './find-quotations.ts'
import { quotesIn, sizeOf } from './quotes-in.ts'

export interface OpenQuote {
  /** Editor positions, as in QuoteInBody. */
  readonly from: number
  readonly to: number
  /** The words with their quotation marks; paragraphs apart by a line feed. */
  readonly text: string
}

/**
 * Every open quote in reading order. Words in quotation marks are open as long as one letter of them carries neither
 * `quotation` nor `notAQuote`. Inside block quotes and pull quotes the block's own attribution speaks for its words,
 * so marks there are not asked about; code is never asked about. A quotation through several paragraphs counts once.
 */
export function openQuotes(body: Body): readonly OpenQuote[] {
  const unattributed = quotesIn(body)
    .filter((quote) => quote.attribution.sourceId === null)
    .map(({ from, to, text }) => ({ from, to, text }))
  return [...unattributed, ...joined(stretchesIn(body))].sort(
    (a, b) => a.from - b.from || b.to - a.to,
  )
}

interface Stretch extends OpenQuote {
  readonly closed: boolean
  /** Whether it begins its text block, as a quotation that goes on from the one before does. */
  readonly leads: boolean
  readonly covered: boolean
}

function stretchesIn(body: Body): readonly Stretch[] {
  const found: Stretch[] = []
  const walk = (blocks: readonly Block[], start: number): void => {
    let position = start
    for (const block of blocks) {
      if (block.type === 'paragraph' || block.type === 'heading')
        found.push(...stretchesOf(block.content ?? [], position + 1))
      if (block.type === 'bulletList' || block.type === 'orderedList') {
        let item = position + 1
        for (const child of block.content) {
          walk(child.content, item + 1)
          item += sizeOf(child)
        }
      }
      position += sizeOf(block)
    }
  }
  walk(body.content, 0)
  return found
}

const letter = /[\p{L}\p{N}]/u

function stretchesOf(content: readonly Inline[], start: number): readonly Stretch[] {
  const text = content.map((node) => (node.type === 'text' ? node.text : '\n')).join('')
  const quotations = findQuotations(text)
  if (quotations.length === 0) return []
  const bare = content.map((node) => (node.type === 'text' ? bareText(node) : '\n')).join('')
  return quotations.map(({ start: from, end, closed }) => ({
    from: start + from,
    to: start + end,
    text: text.slice(from, end),
    closed,
    leads: from === 0,
    covered: !letter.test(bare.slice(from, end)),
  }))
}

/** The text of a run with its letters blanked where a mark already answers for them. */
function bareText(node: Extract<Inline, { type: 'text' }>): string {
  const answered = (node.marks ?? []).some(
    (mark) => mark.type === 'quotation' || mark.type === 'notAQuote',
  )
  return answered ? ' '.repeat(node.text.length) : node.text
}

/** Joins what goes on in the next paragraph, then drops what is answered for. */
function joined(stretches: readonly Stretch[]): readonly OpenQuote[] {
  const whole: Stretch[] = []
  for (const stretch of stretches) {
    const last = whole.at(-1)
    if (last && !last.closed && stretch.leads && stretch.from === last.to + 2)
      whole[whole.length - 1] = {
        ...last,
        to: stretch.to,
        text: `${last.text}\n${stretch.text}`,
        closed: stretch.closed,
        covered: last.covered && stretch.covered,
      }
    else whole.push(stretch)
  }
  return whole
    .filter((stretch) => !stretch.covered)
    .map(({ from, to, text }) => ({ from, to, text }))
}
