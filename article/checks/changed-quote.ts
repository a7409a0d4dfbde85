// A quote is not what the record says, beyond what the house style allows.
import { openingWords } from '../quotes/opening-words.ts'
import type { QuoteInBody } from '../quotes/quotes-in.ts'
import { judgeVerbatim, type Verdict } from '../quotes/verbatim.ts'
import { type Check, type CheckContext, finding } from './check.ts'

export const changedQuote: Check = {
  name: 'changed-quote',
  ofArticle: ({ article, copy, context }) =>
    copy.quotes.flatMap((quote) => {
      const { from, to, text, attribution } = quote
      if (attribution.kind === 'indirect' || (attribution.verbatim?.text.trim() ?? '') === '')
        return []
      if (verdictOn(quote, context.houseStyle, article.language) !== 'changed') return []
      return [
        finding({
          check: 'changed-quote',
          about: `${text}\n${attribution.verbatim?.text}`,
          severity: 'to-acknowledge',
          message: `${openingWords(text)} is not what was recorded. ${rules[context.houseStyle]} Print the recorded words, or turn it into indirect speech.`,
          place: { kind: 'body', from, to },
          fix: { kind: 'make-indirect', from, to },
        }),
      ]
    }),
}

const rules: Readonly<Record<CheckContext['houseStyle'], string>> = {
  strict: 'Only an ellipsis may drop words, and only square brackets may add some.',
  tidy: 'Grammar may be tidied, but not the words that carry the sense.',
}

interface Judged {
  readonly question: string
  readonly kind: Verdict['kind']
}

/** By the record, which stays the same object as long as its block is unchanged: a long quote is compared once. */
const remembered = new WeakMap<object, Judged>()

function verdictOn(
  { text, attribution }: QuoteInBody,
  style: CheckContext['houseStyle'],
  language: string,
): Verdict['kind'] {
  const { verbatim } = attribution
  if (verbatim === null) return 'same'
  const question = `${style}\n${language}\n${text}`
  const known = remembered.get(verbatim)
  if (known?.question === question) return known.kind
  const { kind } = judgeVerbatim(text, verbatim.text, style, language)
  remembered.set(verbatim, { question, kind })
  return kind
}
