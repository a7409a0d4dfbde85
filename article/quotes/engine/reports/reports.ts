// What is said in one sentence: each cue with the words it reports, and marked stretches that no cue claims.
import type { Cue } from '../cues/cue.ts'
import type { Item } from '../grammar/items.ts'
import type { Lexicon } from '../grammar/lexicon.ts'
import type { Phrase } from '../grammar/noun-phrase.ts'
import type { Sentence } from '../grammar/sentences.ts'
import type { Stretch } from '../marks/marks.ts'
import { namedBefore } from './named-before.ts'
import type { Reader, Report } from './report.ts'
import { headlined, signed } from './signed.ts'
import { backwards } from './words-before.ts'
import { forwards } from './words-behind.ts'
import { unclaimed } from './words-without.ts'

export function reportsIn(
  text: string,
  items: readonly Item[],
  stretches: readonly Stretch[],
  sentence: Sentence,
  cues: readonly Cue[],
  main: Phrase | null,
  lexicon: Lexicon,
  wasSaid: boolean,
): readonly Report[] {
  const reader: Reader = { text, items, stretches, sentence, cues, main, lexicon, reports: [] }
  let reach = sentence.from
  for (const cue of cues) {
    if (cue.from < reach) continue
    const end = namedBefore(reader, cue) ?? backwards(reader, cue, reach) ?? forwards(reader, cue)
    if (end !== null) reach = Math.max(reach, end)
  }
  headlined(reader)
  signed(reader)
  unclaimed(reader, wasSaid)
  return reader.reports.sort((a, b) => a.from - b.from)
}
