// Lines of plain text → the blocks of a body: paragraphs, lists of at least two items, rules. Words stay as they are.
import type { Block, ListItem } from '../body/body.ts'
import type { Paragraph } from '../body/paragraph.ts'
import { linkedText } from './linked-text.ts'
import { itemMarker, type Unit } from './text-units.ts'

export function plainBody(units: readonly Unit[]): Block[] {
  const blocks: Block[] = []
  for (let at = 0; at < units.length; ) {
    const list = listAt(units, at)
    if (list !== null) {
      blocks.push(list.block)
      at = list.to
      continue
    }
    const unit = units[at]
    if (unit === undefined) break
    const before = blocks.at(-1)
    if (isRule(unit.text)) blocks.push({ type: 'horizontalRule' })
    else if (isVerse(units, at) && before?.type === 'paragraph')
      before.content?.push({ type: 'hardBreak' }, ...linkedText(unit.text))
    else blocks.push(headingIn(units, at) ?? paragraph(unit.text))
    at++
  }
  return blocks
}

const paragraph = (text: string): Paragraph => ({ type: 'paragraph', content: linkedText(text) })

/** Marked as one, or a short line in capitals that stands alone above a paragraph. */
function headingIn(units: readonly Unit[], at: number): Block | null {
  const { text, isTight } = units[at] ?? { text: '', isTight: true }
  const marked = /^(#{2,4})\s+(\S.{0,200})$/u.exec(text)
  const level = marked?.[1]?.length === 3 ? 3 : marked?.[1]?.length === 4 ? 4 : 2
  if (marked?.[2] !== undefined)
    return { type: 'heading', attrs: { level }, content: linkedText(marked[2]) }
  const below = units[at + 1]
  const isCapitals =
    !isTight &&
    at > 0 &&
    text.length <= 60 &&
    (text.match(/\p{Lu}/gu)?.length ?? 0) >= 4 &&
    !/[\p{Ll}.,;:!?…\d@/|–—-]/u.test(text)
  return isCapitals && below?.isTight === false && /[.!?…。]["”»’)]?$/u.test(below.text)
    ? { type: 'heading', attrs: { level: 2 }, content: linkedText(text) }
    : null
}

const isRule = (text: string): boolean =>
  /^(?:(?:\*\s*){3,}|-{3,}|(?:-\s){2,}-|_{3,}|⁂|={3,})$/u.test(text)

const longestVerse = 100

/** Short lines that stand together stay together: an address, a poem. */
function isVerse(units: readonly Unit[], at: number): boolean {
  const unit = units[at]
  const before = units[at - 1]
  return (
    unit !== undefined &&
    before !== undefined &&
    unit.isTight &&
    !isRule(before.text) &&
    unit.text.length <= longestVerse &&
    before.text.length <= longestVerse
  )
}

function listAt(
  units: readonly Unit[],
  at: number,
): { readonly block: Block; readonly to: number } | null {
  const first = itemMarker.exec(units[at]?.text ?? '')
  if (first === null || isRule(units[at]?.text ?? '')) return null
  const start = first[1] === undefined ? null : Number(first[1])
  let to = at + 1
  for (; to < units.length; to++) {
    const unit = units[to]
    const marker = unit?.follows === true ? itemMarker.exec(unit.text) : null
    if (marker === null || unit === undefined || isRule(unit.text)) break
    if (start === null ? marker[1] !== undefined : Number(marker[1] ?? -1) !== start + to - at)
      break
  }
  if (to - at < 2) return null
  const content = units.slice(at, to).map(
    ({ text }): ListItem => ({
      type: 'listItem',
      content: [paragraph(text.replace(itemMarker, ''))],
    }),
  )
  return {
    to,
    block:
      start === null
        ? { type: 'bulletList', content }
        : { type: 'orderedList', attrs: { start }, content },
  }
}
