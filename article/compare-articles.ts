// Two states of an article side by side: what differs, field by field, word by word.
import { diffArrays, diffWordsWithSpace } from 'diff'
import type { Article } from './article.ts'
import { childrenOf } from './body/body.ts'
import { textOf } from './quotes/quotes-in.ts'
import { labelOf } from './source.ts'

export interface DiffPart {
  readonly kind: 'same' | 'added' | 'removed'
  readonly text: string
}

/** A field of an article that a person can look at and take back alone. */
export type ComparedField = (typeof rows)[number]['field']

export interface Difference {
  readonly field: ComparedField
  /** As the window calls it. */
  readonly label: string
  /** Empty where the words are the same and only what they carry differs: formatting, attribution, an order. */
  readonly parts: readonly DiffPart[]
}

type Row = {
  readonly label: string
  readonly field: Exclude<
    keyof Article,
    | 'id'
    | 'createdAt'
    | 'updatedAt'
    | 'exportChoice'
    | 'publication'
    | 'acknowledgements'
    | 'dismissed'
    | 'embargoOverride'
  >
  /** The field in words, a line for each of its entries. */
  readonly words: (article: Article) => string
}

const lines = (entries: readonly (readonly (string | null)[])[]): string =>
  entries
    .map((entry) => entry.filter((part) => part !== null && part !== '').join(' · '))
    .join('\n')

/** In the order of the page; the body, which is the longest, last. */
const rows = [
  { field: 'kicker', label: 'Kicker', words: ({ kicker }) => kicker },
  { field: 'headline', label: 'Headline', words: ({ headline }) => headline },
  { field: 'standfirst', label: 'Standfirst', words: ({ standfirst }) => standfirst },
  {
    field: 'bylines',
    label: 'Bylines',
    words: ({ bylines }) =>
      lines(
        bylines.map(({ name, role, outlet, place, bio }) => [
          name,
          role,
          outlet,
          place,
          ...Object.values(bio),
        ]),
      ),
  },
  {
    field: 'dateline',
    label: 'Dateline',
    words: ({ dateline }) => lines([[dateline.place, dateline.date, dateline.agency]]),
  },
  {
    field: 'credit',
    label: 'Credit',
    words: ({ credit }) => lines([[credit.outlet, credit.url, credit.licence]]),
  },
  { field: 'slugline', label: 'Slugline', words: ({ slugline }) => slugline },
  { field: 'language', label: 'Language', words: ({ language }) => language },
  { field: 'state', label: 'State', words: ({ state }) => state },
  { field: 'keywords', label: 'Keywords', words: ({ keywords }) => keywords.join(', ') },
  {
    field: 'subjects',
    label: 'Subjects',
    words: ({ subjects }) => lines(subjects.map(({ code, name }) => [name, code])),
  },
  {
    field: 'sources',
    label: 'Sources',
    words: ({ sources }) =>
      lines(
        sources.map((source) => [
          labelOf(source),
          source.role,
          source.organisation,
          source.terms,
          source.description,
          source.retired ? 'retired' : '',
        ]),
      ),
  },
  {
    field: 'related',
    label: 'Related',
    words: ({ related }) =>
      lines(
        related.map(({ title, outlet, date, relation, reason }) => [
          title,
          outlet,
          date,
          relation,
          reason,
        ]),
      ),
  },
  {
    field: 'latest',
    label: 'Latest articles',
    words: ({ latest }) => (latest.show ? `${latest.count}` : ''),
  },
  {
    field: 'corrections',
    label: 'Corrections',
    words: ({ corrections }) => lines(corrections.map(({ kind, text, at }) => [kind, text, at])),
  },
  { field: 'editorsNote', label: 'Editor’s note', words: ({ editorsNote }) => editorsNote },
  { field: 'embargo', label: 'Embargo', words: ({ embargo }) => embargo ?? '' },
  { field: 'lengthTarget', label: 'Length', words: ({ lengthTarget }) => `${lengthTarget ?? ''}` },
  { field: 'body', label: 'Body', words: ({ body }) => childrenOf(body).map(textOf).join('\n') },
] as const satisfies readonly Row[]

/** What of `after` is not as it was in `before`; nothing when a person would see no difference. */
export function compareArticles(before: Article, after: Article): readonly Difference[] {
  return rows.flatMap(({ field, label, words }) => {
    if (JSON.stringify(before[field]) === JSON.stringify(after[field])) return []
    const [was, is] = [words(before), words(after)]
    return [{ field, label, parts: was === is ? [] : diffText(was, is) }]
  })
}

/** Above this many words a changed stretch is shown as taken out and put in as a whole. */
const mostWords = 20_000
const mostEdits = 4_000

/** Word by word within the lines that changed. The parts that are not removed make up `after`, the others `before`. */
export function diffText(before: string, after: string): readonly DiffPart[] {
  const changes = diffArrays(linesOf(before), linesOf(after), { maxEditLength: mostEdits })
  if (changes === undefined) return replaced(before, after)
  return changes
    .flatMap((change, index): readonly DiffPart[] => {
      const text = change.value.join('')
      const next = changes[index + 1]
      if (change.removed)
        return next?.added === true
          ? diffWords(text, next.value.join(''))
          : [{ kind: 'removed', text }]
      if (!change.added) return [{ kind: 'same', text }]
      return changes[index - 1]?.removed === true ? [] : [{ kind: 'added', text }]
    })
    .filter(({ text }) => text !== '')
}

/** Each with the line feed at its end. */
const linesOf = (text: string): string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? []

function diffWords(before: string, after: string): readonly DiffPart[] {
  if (before === '' || after === '' || before.length + after.length > mostWords * 6)
    return replaced(before, after)
  const changes = diffWordsWithSpace(before, after, { maxEditLength: mostEdits })
  return changes === undefined
    ? replaced(before, after)
    : changes.map(({ added, removed, value }) => ({
        kind: added ? 'added' : removed ? 'removed' : 'same',
        text: value,
      }))
}

const replaced = (before: string, after: string): readonly DiffPart[] => [
  { kind: 'removed', text: before },
  { kind: 'added', text: after },
]
