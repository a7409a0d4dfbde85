// Typed straight marks become the marks of the article's language; one Backspace right after takes that back.
import { Extension, InputRule } from '@tiptap/core'
import { marksFor, opensBehind } from '../../article/quotes/quotation-marks.ts'

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
          const marks = marksFor(language)
          const [opening, closing] = marks[pair]
          const opens = opensBehind(before, marks)
          // An apostrophe is always the raised comma, whatever the language's single marks are.
          const isInside = before.lastIndexOf(opening) > before.lastIndexOf(closing)
          const isApostrophe = pair === 'single' && !isInside && /[\p{L}\p{N}]$/u.test(before)
          state.tr.insertText(isApostrophe ? '’' : opens ? opening : closing, range.from, range.to)
          return undefined
        },
      })
    return [rule('"', 'double'), rule("'", 'single')]
  },
})
