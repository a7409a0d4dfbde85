// Typed straight marks become the marks of the article's language; one Backspace right after takes that back.
import { Extension, InputRule } from '@tiptap/core'

interface Marks {
  readonly double: readonly [string, string]
  readonly single: readonly [string, string]
}

const english: Marks = { double: ['“', '”'], single: ['‘', '’'] }
const marksByLanguage: ReadonlyMap<string, Marks> = new Map(
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
  } satisfies Record<string, Marks>),
)

export const marksFor = (language: string): Marks =>
  marksByLanguage.get(language.split('-')[0]?.toLowerCase() ?? '') ?? english

interface SmartQuotesOptions {
  /** Asked at every mark, so that a change of language holds at once. Null: leave marks straight. */
  readonly language: () => string | null
}

export const SmartQuotes = Extension.create<SmartQuotesOptions>({
  name: 'smartQuotes',
  addOptions: () => ({ language: () => 'en' }),
  addInputRules() {
    const rule = (typed: '"' | "'", pair: 'double' | 'single') =>
      new InputRule({
        find: new RegExp(`${typed}$`),
        handler: ({ state, range }) => {
          const language = this.options.language()
          if (language === null) return null
          const before = state.doc
            .resolve(range.from)
            .parent.textBetween(0, state.doc.resolve(range.from).parentOffset, undefined, ' ')
          const [opening, closing] = marksFor(language)[pair]
          const opens = before === '' || /[\s([{—–/“‘„‚«]$/u.test(before)
          // An apostrophe is always the raised comma, whatever the language's single marks are.
          const isApostrophe = pair === 'single' && /[\p{L}\p{N}]$/u.test(before)
          state.tr.insertText(isApostrophe ? '’' : opens ? opening : closing, range.from, range.to)
          return undefined
        },
      })
    return [rule('"', 'double'), rule("'", 'single')]
  },
})
