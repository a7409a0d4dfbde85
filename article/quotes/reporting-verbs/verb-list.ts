// The shape of a language's list of reporting verbs. Lists are strings of words apart by white space.

export interface VerbList {
  /** Base forms that may stand alone with words in quotation marks. */
  readonly free: string
  /** Base forms that report only with the words right behind them or behind their object. */
  readonly object: string
  /** Base forms that take a clause without marks. */
  readonly clause: string
  /** Forms of irregular verbs: third person, past, participle, -ing form. */
  readonly irregular: Readonly<Record<string, string>>
  /** Base forms that name whom it is said to before the words. */
  readonly addressing: string
  /** What somebody thinks rather than says: it counts only with several words in marks. */
  readonly attitude: string
  /** Verbs that report only with this particle behind them: point out. */
  readonly particles: Readonly<Record<string, string>>
  /** Forms that are as often nouns or adjectives. */
  readonly doubtful: string
}

/** The list of a language whose forms are written out: only those that news uses. */
export interface VerbForms {
  /** Forms that report only with one of these words at the end of their clause: teilte … mit. */
  readonly split: Readonly<Record<string, string>>
  readonly free: string
  readonly object: string
  readonly clause: string
  readonly attitude: string
}
