// The quotation marks that a language sets.

export interface QuotationMarks {
  /** Opening and closing; French sets no-break spaces inside. */
  readonly double: readonly [string, string]
  readonly single: readonly [string, string]
}

const english: QuotationMarks = { double: ['“', '”'], single: ['‘', '’'] }
const byLanguage: ReadonlyMap<string, QuotationMarks> = new Map(
  Object.entries({
    en: english,
    de: { double: ['„', '“'], single: ['‚', '‘'] },
    fr: { double: ['«\u00a0', '\u00a0»'], single: ['‘', '’'] },
    it: { double: ['“', '”'], single: ['‘', '’'] },
    es: { double: ['«', '»'], single: ['‘', '’'] },
    pt: english,
    nl: english,
    pl: { double: ['„', '”'], single: ['‚', '’'] },
    ru: { double: ['«', '»'], single: ['„', '“'] },
    uk: { double: ['«', '»'], single: ['„', '“'] },
    sv: { double: ['”', '”'], single: ['’', '’'] },
    da: { double: ['»', '«'], single: ['›', '‹'] },
  } satisfies Record<string, QuotationMarks>),
)

/** By BCP 47 tag, of which the first part counts; English marks where the language is not known. */
export const marksFor = (language: string): QuotationMarks =>
  byLanguage.get(language.split('-')[0]?.toLowerCase() ?? '') ?? english

/**
 * Whether a mark behind this text opens a quotation rather than closing one. What opens in one language closes in
 * another: only the marks of this one count.
 */
export const opensBehind = (before: string, { double, single }: QuotationMarks): boolean =>
  /(^|[\s([{—–/])$/u.test(before) ||
  [double, single].some(([opening, closing]) => opening !== closing && before.endsWith(opening))
