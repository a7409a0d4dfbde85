// News articles of our own invention with every quotation labelled. In articles/*.txt:
//   <q1>“…”</q1>                     a quotation
//   <s1 2 who="Ann Reed">she</s1>    the words that tell who said quotations 1 and 2, and who that is
//   <x>“…”</x>                       marks that are no quotation: titles, nicknames, words as words
// Offsets are UTF-16 units of the text without its tags.
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

interface Span {
  readonly start: number
  readonly end: number
  readonly text: string
}

export interface LabelledQuote extends Span {
  readonly kind: 'direct'
  /** Null where the article names nobody. */
  readonly speaker: (Span & { readonly entity?: string }) | null
}

export interface LabelledArticle {
  readonly id: string
  readonly lang: 'en'
  readonly text: string
  readonly quotes: readonly LabelledQuote[]
  /** Marked words that are nobody's. */
  readonly others: readonly Span[]
}

const FOLDER = path.join(import.meta.dirname, 'articles')
const TAG = /<(\/?)([qsx])([\d ,]*)(?:\s+who="([^"]*)")?>/g

export const invented = (): readonly LabelledArticle[] =>
  readdirSync(FOLDER)
    .sort()
    .map((file) =>
      read(file.replace('.txt', ''), readFileSync(path.join(FOLDER, file), 'utf8').trim()),
    )

/** Throws where tags do not match or a speaker has no quotation. */
function read(id: string, raw: string): LabelledArticle {
  const quotes = new Map<string, Span>()
  const speakers = new Map<string, LabelledQuote['speaker']>()
  const others: Span[] = []
  const open: { kind: string; numbers: readonly string[]; who: string; start: number }[] = []
  let text = ''
  let last = 0
  for (const { 0: tag, 1: slash, 2: kind = '', 3: listed = '', 4: who = '', index } of raw.matchAll(
    TAG,
  )) {
    text += raw.slice(last, index)
    last = index + tag.length
    if (slash === '') {
      const numbers = listed.split(/[ ,]+/).filter((number) => number !== '')
      open.push({ kind, numbers, who, start: text.length })
      continue
    }
    const opened = open.pop()
    if (opened?.kind !== kind) throw new Error(`${id}: ${tag} closes nothing`)
    const { start, numbers } = opened
    const span = { start, end: text.length, text: text.slice(start) }
    if (kind === 'x') others.push(span)
    for (const number of numbers)
      if (kind === 'q') quotes.set(number, span)
      else speakers.set(number, opened.who === '' ? span : { ...span, entity: opened.who })
  }
  text += raw.slice(last)
  for (const number of speakers.keys())
    if (!quotes.has(number)) throw new Error(`${id}: nothing is quoted as ${number}`)
  return {
    id,
    lang: 'en',
    text,
    quotes: [...quotes]
      .map(([number, span]) => ({
        ...span,
        kind: 'direct' as const,
        speaker: speakers.get(number) ?? null,
      }))
      .sort((a, b) => a.start - b.start),
    others,
  }
}
