// The one-line and few-line fields of an article: one row each. Forms, counters, search and exports read this table.

export interface ArticleField {
  readonly key: 'slugline' | 'kicker' | 'headline' | 'standfirst' | 'editorsNote'
  readonly label: string
  /** Soft limit in characters (UTF-16 units) when the preferences name no other; null where length is free. */
  readonly limit: number | null
  /** Internal fields never leave the machine. */
  readonly printed: boolean
  /** A single line takes no line break. */
  readonly lines: 'one' | 'several'
}

export const fields = [
  { key: 'slugline', label: 'Slugline', limit: null, printed: false, lines: 'one' },
  { key: 'kicker', label: 'Kicker', limit: 30, printed: true, lines: 'one' },
  { key: 'headline', label: 'Headline', limit: 90, printed: true, lines: 'one' },
  { key: 'standfirst', label: 'Standfirst', limit: 250, printed: true, lines: 'several' },
  { key: 'editorsNote', label: 'Editor’s note', limit: null, printed: false, lines: 'several' },
] as const satisfies readonly ArticleField[]
