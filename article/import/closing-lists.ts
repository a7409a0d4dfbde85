// The end of a copied page: where the copy stops, and which lists, keywords and boxes follow it.
import type { AuthorBox } from './author-box.ts'
import {
  isListItem,
  type RelatedRead,
  relatedIn,
  type SectionKind,
  sectionHeading,
  sectionLine,
} from './related-lists.ts'
import type { Unit } from './text-units.ts'

export interface ClosingList {
  readonly heading: string
  readonly items: readonly RelatedRead[]
}

export interface Closing {
  readonly lists: readonly ClosingList[]
  readonly keywords: { readonly words: readonly string[]; readonly line: string } | null
  /** The copy, without lists, keywords and boxes. */
  readonly copy: readonly Unit[]
}

const keywordLine =
  /^(?:tags?|keywords?|topics|stichw[oö]rt(?:er|e)|schlagw[oö]rt(?:er|e)|mots[- ]cl[ée]s|parole chiave|etiquetas|palabras clave|palavras[- ]chave|ключевые слова)\s*:\s*(\S.*)$/iu

/** At most this many lists' lines; an index page is not an article. */
const mostItems = 1_000

/** Only what stands behind the last paragraph of the copy is taken: a `Read more` in mid-text is copy. */
export function closingLists(units: readonly Unit[], boxes: readonly AuthorBox[]): Closing {
  const inBox = new Set(boxes.flatMap((box) => range(box.from, box.to)))
  const start = startOfLists(units, inBox)
  const lists: ClosingList[] = []
  const copy: Unit[] = []
  let keywords: Closing['keywords'] = null
  let open: { heading: string; kind: SectionKind; units: Unit[] } | null = null
  const close = () => {
    if (open !== null)
      lists.push({ heading: open.heading, items: relatedIn(open.units, open.kind) })
    open = null
  }
  for (const [i, unit] of units.entries()) {
    if (inBox.has(i)) continue
    const tagged = i >= units.length - 6 ? keywordsIn(unit.text) : null
    if (tagged !== null && keywords === null && copy.length > 0) {
      keywords = { words: tagged, line: unit.text }
    } else if (i < start) copy.push(unit)
    else {
      const kind = sectionHeading(unit.text)
      const inline = kind === null ? sectionLine(unit.text) : null
      if (kind !== null) {
        close()
        open = { heading: unit.text, kind, units: [] }
      } else if (inline !== null) {
        close()
        open = {
          heading: unit.text.slice(0, unit.text.length - inline.item.length),
          kind: inline.kind,
          units: [{ ...unit, text: inline.item }],
        }
      } else pushTo(open, unit)
    }
  }
  close()
  return { lists, keywords, copy }
}

function pushTo(open: { readonly units: Unit[] } | null, unit: Unit): void {
  open?.units.push(unit)
}

/** Where the first list begins behind which nothing but lists and boxes stands; the length where there is none. */
function startOfLists(units: readonly Unit[], inBox: ReadonlySet<number>): number {
  let start = units.length
  for (let i = units.length - 1; i > 0 && i > units.length - mostItems; i--) {
    const text = units[i]?.text ?? ''
    if (inBox.has(i) || keywordLine.test(text)) continue
    if (sectionHeading(text) !== null || (sectionLine(text) !== null && text.length <= 240))
      start = i
    else if (!isListItem(text)) break
  }
  return start
}

function keywordsIn(line: string): readonly string[] | null {
  const list = line.length > 1_000 ? undefined : keywordLine.exec(line)?.[1]
  if (list === undefined) return null
  const words = list
    .split(/\s*[,;|•·]\s*|\s+(?=#)/u)
    .map((word) => word.replace(/^#/u, '').replace(/\.$/u, '').trim())
    .filter((word) => word !== '')
  return words.length > 0 && words.length <= 50 && words.every((word) => word.length <= 60)
    ? words
    : null
}

const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from }, (_, i) => from + i)
