// The box at the end of a copied page that says who wrote or curated it: a name, then a biography.
import { isPersonName } from './person-name.ts'
import type { Unit } from './text-units.ts'

export interface AuthorBox {
  readonly name: string
  readonly paragraphs: readonly string[]
  /** The heading above (`About the author`) and the line with the name, where it stood alone. */
  readonly heading: string
  readonly nameLine: string
  /** Units of the text that it takes: from, and behind the last. */
  readonly from: number
  readonly to: number
}

const aboutHeading =
  /^(?:about (?:the )?(?:authors?|writers?|curators?|reporters?|contributors?)|the authors?|über (?:den autor|die autorin|die autoren)|zur person|der autor|die autorin|à propos de l['’]auteure?|l['’]auteure?|l['’]autrice|chi è l['’]aut(?:ore|rice)|sull['’]aut(?:ore|rice)|l['’]aut(?:ore|rice)|il curatore|sobre (?:el autor|la autora|o autor|a autora|los autores|os autores)|over de auteur|om författaren|об авторе|عن الكاتب|yazar hakkında|著者について|关于作者)\s*:?$/iu

const longestBiography = 4_000
/** A box stands at the end; further up the same pattern is copy. */
const deepestBox = 14

/** The boxes within the last lines, in order. `bylines`: the names that the article already carries. */
export function authorBoxes(
  units: readonly Unit[],
  bylines: readonly string[],
): readonly AuthorBox[] {
  const boxes: AuthorBox[] = []
  let at = Math.max(1, units.length - deepestBox)
  while (at < units.length) {
    const box = boxAt(units, at, bylines)
    if (box === null) at++
    else {
      boxes.push(box)
      at = box.to
    }
  }
  return boxes
}

function boxAt(units: readonly Unit[], at: number, bylines: readonly string[]): AuthorBox | null {
  const text = units[at]?.text ?? ''
  const heading = aboutHeading.test(text) ? text : ''
  const start = heading === '' ? at : at + 1
  const first = units[start]?.text
  const second = units[start + 1]
  if (first === undefined) return null
  const name = first.replace(/\s*[:–—-]$/u, '')
  const isKnown = bylines.some((byline) => sameName(byline, name))
  if ((isPersonName(name) || isKnown) && second !== undefined && !isPersonName(second.text)) {
    const isBox =
      beginsWithName(second.text, name) ||
      (heading !== '' && isBiographyLength(second.text)) ||
      (isKnown && second.isTight && isBiographyLength(second.text))
    if (isBox && isBiographyLength(second.text))
      return withMore(units, { name, heading, nameLine: first, from: at, first: start + 1 })
  }
  if (!isBiographyLength(first) || first.length < 20) return null
  const known = bylines.find((byline) => beginsWithName(first, byline))
  if (known !== undefined && (heading !== '' || isBiography(first.slice(known.length))))
    return withMore(units, { name: known, heading, nameLine: '', from: at, first: start })
  const opening = heading === '' ? null : openingName(first)
  if (opening !== null)
    return withMore(units, { name: opening, heading, nameLine: '', from: at, first: start })
  const only = heading !== '' && bylines.length === 1 ? bylines[0] : undefined
  return only === undefined
    ? null
    : withMore(units, { name: only, heading, nameLine: '', from: at, first: start })
}

interface Opened {
  readonly name: string
  readonly heading: string
  readonly nameLine: string
  readonly from: number
  readonly first: number
}

/** Further paragraphs belong to the box while they hang on it or speak of the same person. */
function withMore(units: readonly Unit[], opened: Opened): AuthorBox {
  let to = opened.first + 1
  for (; to < units.length && to < opened.first + 6; to++) {
    const unit = units[to]
    if (unit === undefined || isPersonName(unit.text) || aboutHeading.test(unit.text)) break
    if (!isBiographyLength(unit.text)) break
    if (!unit.isTight && !beginsWithName(unit.text, opened.name)) break
  }
  const { name, heading, nameLine, from } = opened
  const paragraphs = units.slice(opened.first, to).map(({ text }) => text)
  return { name, paragraphs, heading, nameLine, from, to }
}

const isBiographyLength = (text: string): boolean =>
  text.length >= 12 && text.length <= longestBiography

const folded = (text: string): string => text.normalize('NFC').toLowerCase()

export const sameName = (a: string, b: string): boolean => a !== '' && folded(a) === folded(b)

function beginsWithName(text: string, name: string): boolean {
  if (name.length < 3) return false
  const start = folded(text.slice(0, name.length + 8)).replace(/^[*_\s]+/u, '')
  return start.startsWith(folded(name)) && !/^[\p{L}\p{N}]/u.test(start.slice(name.length))
}

/** What follows a name in a biography and seldom in a report: is, writes, covers, `, a reporter`. */
function isBiography(afterName: string): boolean {
  return /^[*_]*(?:,? (?:is|was an?|writes|covers|works|reports|has (?:covered|reported|worked|written)|teaches|lives|contributed|ist|schreibt|berichtet|arbeitet|lebt|est|écrit|couvre|travaille|vit|è|scrive|lavora|vive|insegna|es|escribe|trabaja|cubre|é|escreve|trabalha|cobre|schrijft|är|er|jest|является|пишет)\b|, (?:an?|the|ein|eine|un|une|uno|una|um|uma)\s)/iu.test(
    afterName.slice(0, 40),
  )
}

function openingName(text: string): string | null {
  const words = text.split(/\s+/u).slice(0, 5)
  for (let count = Math.min(4, words.length); count >= 2; count--) {
    const name = words.slice(0, count).join(' ').replace(/[,:]$/u, '')
    if (isPersonName(name)) return name
  }
  return null
}
