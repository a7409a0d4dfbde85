// Second hand: the outlet that words were said to or that reports them. It stands beside the speaker, not instead.
import { type Item, isOf, itemAt } from '../grammar/items.ts'
import type { Lexicon } from '../grammar/lexicon.ts'
import type { Phrase } from '../grammar/noun-phrase.ts'
import type { Sentence } from '../grammar/sentences.ts'
import { clitic } from '../grammar/word-classes.ts'
import { isNameWord, nameRuns } from '../people/mention.ts'
import type { ParagraphReading } from '../reports/paragraph.ts'

const leads = new Set(['told', 'tells', 'telling', 'tell', 'with', 'to', 'on', 'by', 'from', 'in'])
const reports = new Set([
  'reported',
  'reports',
  'said',
  'quoted',
  'writes',
  'wrote',
  'berichtete',
  'berichtet',
])

/** The outlet a sentence names beside its speaker, or null. */
export function viaIn(
  reading: ParagraphReading,
  sentence: Sentence,
  speaker: Phrase | null,
  lexicon: Lexicon,
): string | null {
  const { items, text } = reading
  for (const run of nameRuns(items, sentence.from, sentence.to)) {
    if (speaker !== null && run.from < speaker.to && speaker.from < run.to) continue
    const outlet = outletIn(items, run, lexicon)
    if (outlet === null || !stands(items, outlet)) continue
    return text.slice(itemAt(items, outlet.from).start, itemAt(items, outlet.to - 1).end)
  }
  return postedOn(items, sentence)
}

/** The part of a run of capitals that names an outlet, or null. */
function outletIn(items: readonly Item[], run: Phrase, lexicon: Lexicon): Phrase | null {
  let from = run.from
  while (from < run.to && itemAt(items, from).low === 'the') from++
  for (let to = run.to; to > from; to--) {
    const words: string[] = []
    for (let at = from; at < to; at++) words.push(itemAt(items, at).low)
    if (lexicon.outlets.has(words.join(' '))) return { from, to }
    if (to === run.to && words.length > 1 && lexicon.outletEndings.has(words.at(-1) ?? ''))
      return { from, to }
  }
  return null
}

function stands(items: readonly Item[], outlet: Phrase): boolean {
  let before = outlet.from - 1
  if (itemAt(items, before).low === 'the' || itemAt(items, before).low === 'der') before--
  if (leads.has(itemAt(items, before).low)) return true
  return reports.has(itemAt(items, outlet.to).low) && !isOf(itemAt(items, outlet.to - 1), clitic)
}

/** tweeted, posted on Facebook */
function postedOn(items: readonly Item[], { from, to }: Sentence): string | null {
  for (let at = from; at < to; at++) {
    const item = itemAt(items, at)
    if (item.low === 'tweeted' || item.low === 'retweeted' || item.low === 'tweeting')
      return 'Twitter'
    const next = itemAt(items, at + 2)
    if (item.low === 'posted' && itemAt(items, at + 1).low === 'on' && isNameWord(next))
      return next.text
  }
  return null
}
