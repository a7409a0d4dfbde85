// German marks before the verb that names something by them: Der Plan wurde von Weber als „…“ bezeichnet.
import type { Cue } from '../cues/cue.ts'
import { type Item, isOf, isQuote, itemAt } from '../grammar/items.ts'
import { type Phrase, phraseAfter, phraseBefore } from '../grammar/noun-phrase.ts'
import { preposition, subordinator } from '../grammar/word-classes.ts'
import { add, type Reader } from './report.ts'

const introducing = new Set(['als', 'von', 'vom', 'für'])

/** Answers how far it reaches, or null. */
export function namedBefore(reader: Reader, cue: Cue): number | null {
  const { items, sentence } = reader
  if (reader.lexicon.language !== 'de' || cue.kind !== 'verb') return null
  const quote = isQuote(items, cue.at - 1) ? cue.at - 1 : -1
  if (quote < 0 || !isIntroduced(items, quote, sentence.from)) return null
  const speaker = cue.inverted ? cue.subject : agentBefore(items, quote, sentence.from)
  add(reader, { from: quote, to: quote + 1, cue, speaker, pattern: 'object', part: cue.at }, true)
  return cue.inverted && cue.subject !== null ? cue.subject.to : cue.to
}

/** als „…“, als eine „…“, von einer wahren „…“ */
function isIntroduced(items: readonly Item[], quote: number, floor: number): boolean {
  for (let at = quote - 1; at >= floor && at > quote - 4; at--) {
    const item = itemAt(items, at)
    if (introducing.has(item.text.toLowerCase())) return true
    if (item.kind !== 'word' || item.capital) return false
  }
  return false
}

/** von Weber; or the subject of the clause: weil Weber den Plan als „…“ bezeichnete. */
function agentBefore(items: readonly Item[], quote: number, floor: number): Phrase | null {
  for (let at = quote - 1; at >= floor; at--) {
    const item = itemAt(items, at)
    if (item.low === 'of' || item.low === 'by') {
      const phrase = phraseAfter(items, at + 1, quote)
      if (phrase !== null && itemAt(items, at + 1).kind === 'word') return phrase
    }
    if (item.low === 'has') {
      const before = phraseBefore(items, at, floor)
      return before ?? phraseAfter(items, at + 1, quote)
    }
    if (item.text === ',') {
      const opens = isOf(itemAt(items, at + 1), subordinator | preposition)
      return opens ? phraseAfter(items, at + 2, quote) : null
    }
  }
  return null
}
