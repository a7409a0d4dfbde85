// From base forms to the table that a reader looks words up in.
import type { VerbForms, VerbList } from './verb-list.ts'

/** `past` is also the participle of regular verbs. */
export type VerbForm = 'base' | 'third' | 'past' | 'participle' | 'ing'

export interface VerbEntry {
  readonly lemma: string
  readonly form: VerbForm
  readonly free: boolean
  readonly object: boolean
  readonly clause: boolean
  readonly addressing: boolean
  readonly doubtful: boolean
  readonly attitude: boolean
  /** The word that must follow, or null. */
  readonly particle: string | null
  /** One of these must end its clause; none where it is empty. */
  readonly split: readonly string[]
  /** The subject may stand behind it without a quotation before: In Berlin sagte sie, … */
  readonly verbSecond: boolean
}

const words = (list: string): readonly string[] => list.split(/\s+/).filter((word) => word !== '')

/** Every form of every verb of an English list. */
export function inflectEnglish(list: VerbList): ReadonlyMap<string, VerbEntry> {
  const free = new Set(words(list.free))
  const object = new Set(words(list.object))
  const clause = new Set(words(list.clause))
  const addressing = new Set(words(list.addressing))
  const attitude = new Set(words(list.attitude))
  const doubtful = new Set(words(list.doubtful))
  const table = new Map<string, VerbEntry>()
  for (const lemma of new Set([...free, ...object, ...clause])) {
    const add = (word: string, form: VerbForm) => {
      if (table.has(word) && form === 'participle') return
      table.set(word, {
        lemma,
        form,
        free: free.has(lemma),
        object: object.has(lemma),
        clause: clause.has(lemma),
        addressing: addressing.has(lemma),
        doubtful: doubtful.has(word),
        attitude: attitude.has(lemma),
        particle: list.particles[lemma] ?? null,
        split: [],
        verbSecond: false,
      })
    }
    const [third, past, participle, ing] = words(list.irregular[lemma] ?? regular(lemma))
    if (third === undefined || past === undefined || participle === undefined || ing === undefined)
      throw new Error(`the verb ${lemma} lacks a form`)
    add(lemma, 'base')
    add(third, 'third')
    add(past, 'past')
    add(participle, 'participle')
    add(ing, 'ing')
    if (/[^aeiou][aeiou]l$/.test(lemma)) {
      add(`${lemma}led`, 'past')
      add(`${lemma}ling`, 'ing')
    }
  }
  return table
}

function regular(lemma: string): string {
  if (/[^aeiou]y$/.test(lemma)) {
    const stem = lemma.slice(0, -1)
    return `${stem}ies ${stem}ied ${stem}ied ${lemma}ing`
  }
  if (/(?:s|x|z|ch|sh)$/.test(lemma)) return `${lemma}es ${lemma}ed ${lemma}ed ${lemma}ing`
  if (lemma.endsWith('ee')) return `${lemma}s ${lemma}d ${lemma}d ${lemma}ing`
  if (lemma.endsWith('e')) return `${lemma}s ${lemma}d ${lemma}d ${lemma.slice(0, -1)}ing`
  if (lemma.endsWith('o')) return `${lemma}es ${lemma}ed ${lemma}ed ${lemma}ing`
  return `${lemma}s ${lemma}ed ${lemma}ed ${lemma}ing`
}

/** The table of a language whose forms are written out. Every form counts as finite, and its subject may stand behind it. */
export function tableOfForms(list: VerbForms): ReadonlyMap<string, VerbEntry> {
  const free = new Set(words(list.free))
  const object = new Set(words(list.object))
  const clause = new Set(words(list.clause))
  const attitude = new Set(words(list.attitude))
  const split = new Map<string, readonly string[]>()
  for (const [forms, ends] of Object.entries(list.split))
    for (const form of words(forms)) split.set(form, words(ends))
  const table = new Map<string, VerbEntry>()
  for (const form of new Set([...free, ...object, ...clause]))
    table.set(form, {
      lemma: form,
      form: 'past',
      free: free.has(form),
      object: object.has(form),
      clause: clause.has(form),
      addressing: false,
      doubtful: false,
      attitude: attitude.has(form),
      particle: null,
      split: split.get(form) ?? [],
      verbSecond: true,
    })
  return table
}
