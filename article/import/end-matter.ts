// What follows the end of a piece that says where it ends: `-30-`, `ENDS`, notes to editors. It is for the desk.
import type { Unit } from './text-units.ts'

export interface EndMatter {
  readonly copy: readonly Unit[]
  /** The mark and all that stands below it, a line each. */
  readonly leftOut: readonly string[]
}

/** In capitals, or set off by signs; a lone word of a poem is neither. */
const mark =
  /^(?:[-–—]\s?30\s?[-–—]|#{3,5}|[-–—(*[\s]*(?:ENDS?|ENDE|FINE|FIN|FIM|КОНЕЦ)[-–—)*\]\s.]*|[-–—(*[]\s?(?:ends?|ende|fine|fin|fim|конец)\s?[-–—)*\]])$/iu
const isMark = (text: string): boolean =>
  mark.test(text) && (!/^\p{L}/u.test(text) || !/\p{Ll}/u.test(text))

const notes =
  /^(?:notes? (?:to|for) (?:the )?editors?|editors['’]? notes?|hinweise? (?:an|für) die redaktion(?:en)?|notes? (?:à|aux) (?:la )?(?:rédactions?|rédacteurs)|note? (?:per|alla) (?:la )?redazion[ei]|notas? (?:al|para el|ao) (?:editor|editores|redacción))\s*[:：]?$/iu

/** Notes of a press office are long, those of a copied page are not: what is longer than the copy is copy. */
const mostNotes = 60

export function endMatter(units: readonly Unit[]): EndMatter {
  const from = units.findIndex(
    ({ text }, i) =>
      i > 0 &&
      i >= units.length - mostNotes &&
      text.length <= 60 &&
      (notes.test(text) || isMark(text)),
  )
  if (from === -1) return { copy: units, leftOut: [] }
  return { copy: units.slice(0, from), leftOut: units.slice(from).map(({ text }) => text) }
}
