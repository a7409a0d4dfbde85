// A paragraph as the grammar reads it: words and punctuation outside of quotation marks, and one item for each marked
// stretch. Offsets are UTF-16 units within the paragraph.
import type { VerbEntry } from '../../reporting-verbs/inflect.ts'
import { isDigit, isLetter, isSpace, isUpper, isWordCode } from '../marks/characters.ts'
import type { Stretch } from '../marks/marks.ts'
import type { Lexicon } from './lexicon.ts'
import {
  adverb,
  auxiliary,
  clitic,
  coordinator,
  negation,
  noClass,
  otherVerb,
  pluralWord,
  preposition,
  smallWord,
  subordinator,
  time,
} from './word-classes.ts'
import { wordEnd } from './word-end.ts'

/** What a capitalised word in the middle of a sentence is not: Will wrote. */
const neverNames =
  auxiliary | adverb | coordinator | negation | otherVerb | preposition | subordinator | pluralWord

export interface Item {
  readonly kind: 'word' | 'number' | 'punctuation' | 'quote' | 'end'
  readonly start: number
  readonly end: number
  readonly text: string
  /** In lower case, apostrophes straight. */
  readonly low: string
  /** Begins with a capital. */
  readonly capital: boolean
  /** Bits of word-classes.ts. */
  readonly classes: number
  readonly verb: VerbEntry | null
  /** The index of the stretch a quote item stands for, else -1. */
  readonly stretch: number
  /** The last character within the marks of a quote item. */
  readonly ending?: string
}

/** What stands before the first item and behind the last. */
export const noItem: Item = {
  kind: 'end',
  start: 0,
  end: 0,
  text: '',
  low: '',
  capital: false,
  classes: noClass,
  verb: null,
  stretch: -1,
}

export const itemAt = (items: readonly Item[], index: number): Item => items[index] ?? noItem

export const isOf = (item: Item, bits: number): boolean => (item.classes & bits) !== 0

export const isQuote = (items: readonly Item[], index: number) =>
  itemAt(items, index).kind === 'quote'

export const hasQuote = (items: readonly Item[], from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (isQuote(items, at)) return true
  return false
}

/** The items of a whole paragraph. */
export function itemsIn(text: string, stretches: readonly Stretch[], lexicon: Lexicon): Item[] {
  const items: Item[] = []
  let from = 0
  stretches.forEach((stretch, index) => {
    readWords(text, from, stretch.start, lexicon, items)
    items.push({
      kind: 'quote',
      start: stretch.start,
      end: stretch.end,
      text: '',
      low: '',
      capital: false,
      classes: noClass,
      verb: null,
      stretch: index,
      ending: text.charAt(stretch.innerEnd - 1),
    })
    from = stretch.end
  })
  readWords(text, from, text.length, lexicon, items)
  return items
}

export function readWords(
  text: string,
  from: number,
  to: number,
  lexicon: Lexicon,
  items: Item[],
): void {
  let at = from
  while (at < to) {
    const code = text.charCodeAt(at)
    if (isSpace(code)) {
      at++
      continue
    }
    if (isWordCode(code)) {
      const end = wordEnd(text, at, to, lexicon)
      pushWord(text, at, end, lexicon, items)
      at = end
      continue
    }
    if ((code === 39 || code === 0x2019) && isPluralPossessive(text, at, to)) {
      items.push(cliticItem(text, at, at + 1))
      at++
      continue
    }
    const pair = code >= 0xd800 && code <= 0xdbff ? 2 : 1
    const dots = code === 46 ? runOf(text, at, to) : pair
    items.push(punctuation(text, at, Math.min(at + dots, to)))
    at += dots
  }
}

function runOf(text: string, at: number, to: number): number {
  let end = at
  while (end < to && text.charCodeAt(end) === 46) end++
  return end - at
}

function punctuation(text: string, start: number, end: number): Item {
  const mark = text.slice(start, end)
  return {
    kind: 'punctuation',
    start,
    end,
    text: mark,
    low: mark.length > 1 && mark.startsWith('.') ? '…' : mark,
    capital: false,
    classes: noClass,
    verb: null,
    stretch: -1,
  }
}

/** Whether a word stands within a sentence: behind a word, a comma, or a quotation that ends with one. */
function standsWithin(text: string, start: number, items: readonly Item[]): boolean {
  const before = items.at(-1)
  if (before === undefined || before.capital) return false
  if (before.kind === 'quote')
    return ',' === text.charAt(before.end - 2) || ',' === text.charAt(before.end - 3)
  if (before.kind === 'punctuation') return before.text === ','
  return start > before.end
}

const contracted = new Set([
  'it',
  'he',
  'she',
  'that',
  'what',
  'who',
  'there',
  'here',
  'let',
  'where',
  'how',
])

function pushWord(text: string, start: number, end: number, lexicon: Lexicon, items: Item[]): void {
  const hung = lexicon.hangs ? hungPronoun(text, start, end) : null
  if (hung !== null) {
    items.push(word(text, start, hung.stop, lexicon), word(text, hung.from, end, lexicon))
    return
  }
  const possessive = possessiveStart(text, start, end)
  const wordStops = possessive ?? end
  const read = word(text, start, wordStops, lexicon)
  const isName =
    read.capital && (read.classes & neverNames) !== 0 && standsWithin(text, start, items)
  const named = isName ? { ...read, classes: read.classes & ~neverNames, verb: null } : read
  const isMonth = named.capital && isOf(named, time) && isSurname(text, start, end, items)
  items.push(isMonth ? { ...named, classes: named.classes & ~time } : named)
  if (possessive !== null) items.push(cliticItem(text, possessive, end))
}

/** Ann May said: the name of a month right behind another name, with no day of the month after it. */
function isSurname(text: string, start: number, end: number, items: readonly Item[]): boolean {
  if (!months.has(text.slice(start, end))) return false
  const before = itemAt(items, items.length - 1)
  if (!before.capital || before.end !== start - 1) return false
  if (isOf(before, preposition | time | neverNames)) return false
  return !(isSpace(text.charCodeAt(end)) && isDigit(text.charCodeAt(end + 1)))
}

const months = new Set(['March', 'April', 'May', 'June', 'August'])

const cliticItem = (text: string, start: number, end: number): Item => ({
  kind: 'word',
  start,
  end,
  text: text.slice(start, end),
  low: "'s",
  capital: false,
  classes: clitic,
  verb: null,
  stretch: -1,
})

/** the voters’ choice */
function isPluralPossessive(text: string, at: number, to: number): boolean {
  const before = text.charCodeAt(at - 1)
  if (before !== 115 && before !== 83) return false
  return isSpace(text.charCodeAt(at + 1)) && at + 2 < to && isLetter(text.charCodeAt(at + 2))
}

/** dit-il, a-t-elle: where the verb stops and the pronoun begins, or null. */
function hungPronoun(
  text: string,
  start: number,
  end: number,
): { readonly stop: number; readonly from: number } | null {
  const written = text.slice(start, end)
  const from = written.lastIndexOf('-')
  if (
    from <= 0 ||
    !['il', 'elle', 'ils', 'elles', 'on', 'je'].includes(written.slice(from + 1).toLowerCase())
  )
    return null
  const stop = written.slice(0, from).endsWith('-t') ? from - 2 : from
  return stop <= 0 ? null : { stop: start + stop, from: start + from + 1 }
}

function possessiveStart(text: string, start: number, end: number): number | null {
  const last = text.charCodeAt(end - 1)
  const mark = text.charCodeAt(end - 2)
  if ((last !== 115 && last !== 83) || (mark !== 39 && mark !== 0x2019) || end - start < 3)
    return null
  return contracted.has(text.slice(start, end - 2).toLowerCase()) ? null : end - 2
}

function word(text: string, start: number, end: number, lexicon: Lexicon): Item {
  const written = text.slice(start, end)
  let low = written.toLowerCase()
  if (low.includes('’')) low = low.replaceAll('’', "'")
  const plain = low.endsWith('.') ? low.slice(0, -1) : low
  const bare = lexicon.parts.get(plain) ?? plain
  const classes = lexicon.classesOf.get(bare) ?? noClass
  const capital = isUpper(written)
  const isSmall =
    lexicon.language === 'de' && !capital && classes === noClass && !lexicon.verbs.has(plain)
  return {
    kind: isDigit(text.charCodeAt(start)) ? 'number' : 'word',
    start,
    end,
    text: written,
    low: bare,
    capital,
    classes: isSmall ? smallWord : classes,
    verb: lexicon.verbs.get(plain) ?? null,
    stretch: -1,
  }
}
