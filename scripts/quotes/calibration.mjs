// Whether the sure suggestions are right: of those at nine in ten and above, the share with the labelled words and speaker.
import { attributeQuotes } from '../../article/quotes/engine/attribute-quotes.ts'
import { bare, isSpeaker, overlap } from './labelled.mjs'

const SURE = 0.9

function* sureIn({ text, lang, quotes }) {
  const labelled = quotes.map((quote) => ({ quote, span: bare(text, quote.start, quote.end) }))
  for (const { start, end, kind, speaker, confidence } of attributeQuotes(text, {
    language: lang,
  })) {
    if (confidence < SURE) continue
    const span = bare(text, start, end)
    const match = labelled.find((each) => overlap(each.span, span) >= 0.8)
    yield { kind, isRight: match !== undefined && isSpeaker(match.quote.speaker, speaker) }
  }
}

/** The share that is right of all sure suggestions, and of those with marks; null without any. */
export function sureSuggestions(articles) {
  const all = articles.flatMap((article) => [...sureIn(article)])
  const share = (some) =>
    some.length === 0 ? null : some.filter(({ isRight }) => isRight).length / some.length
  return { all: share(all), marked: share(all.filter(({ kind }) => kind !== 'indirect')) }
}
