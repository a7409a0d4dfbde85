// How many letters of the copy stand before a place in it: white space is not counted, so that the number holds in every
// format, however it sets its spaces.
import { type Body, type BodyNode, childrenOf } from '../body/body.ts'
import { printable } from './printable-text.ts'

/** The UTF-16 units of what is printed of a text, white space left out. */
export const lettersIn = (text: string): string => printable(text).replace(/\s/gu, '')

/**
 * By editor position (see quotesIn), for positions at which a run of text or a block begins or ends. Units of
 * `lettersIn`; linear in the body.
 */
export function lettersBefore(
  body: Body,
  positions: readonly number[],
): ReadonlyMap<number, number> {
  const wanted = new Set(positions)
  const counts = new Map<number, number>()
  let at = 0
  let letters = 0
  const note = () => {
    if (wanted.has(at)) counts.set(at, letters)
  }
  const visit = (node: BodyNode): void => {
    note()
    if (node.type === 'text') {
      at += node.text.length
      letters += lettersIn(node.text).length
    } else if (node.type === 'hardBreak' || node.type === 'horizontalRule' || node.type === 'image')
      at++
    else {
      const edge = node.type === 'doc' ? 0 : 1
      at += edge
      note()
      for (const child of childrenOf(node)) visit(child)
      note()
      at += edge
    }
    note()
  }
  visit(body)
  return counts
}
