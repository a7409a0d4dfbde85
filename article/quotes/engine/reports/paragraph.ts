// One paragraph read by itself: its marks, its sentences, and what each cue reports. What needs the paragraphs around it
// (who speaks on, who "he" is) is left to link.ts. Offsets are UTF-16 units within the paragraph.
import type { Cue } from '../cues/cue.ts'
import { cuesIn } from '../cues/cues.ts'
import { type Item, isOf, itemAt, itemsIn } from '../grammar/items.ts'
import type { Lexicon } from '../grammar/lexicon.ts'
import { type Phrase, phraseAfter } from '../grammar/noun-phrase.ts'
import { type Sentence, sentencesIn } from '../grammar/sentences.ts'
import { subjectPronoun } from '../grammar/word-classes.ts'
import type { MarkStyle } from '../marks/mark-style.ts'
import { type Stretch, stretchesIn } from '../marks/marks.ts'
import { behindNames } from '../marks/transcript.ts'
import { firstSubject } from '../subjects/first-subject.ts'
import { mainSubject } from '../subjects/main-subject.ts'
import { withLostMark } from './lost-mark.ts'
import type { Report } from './report.ts'
import { reportsIn } from './reports.ts'
import { runningReport } from './words-without.ts'

export interface SentenceReading {
  readonly sentence: Sentence
  readonly cues: readonly Cue[]
  readonly reports: readonly Report[]
  readonly subject: Phrase | null
}

export interface ParagraphReading {
  readonly text: string
  readonly items: readonly Item[]
  readonly stretches: readonly Stretch[]
  readonly sentences: readonly SentenceReading[]
  /** Whether it ends inside a quotation. */
  readonly open: boolean
  readonly blank: boolean
}

/** “…,” said Lee, a nurse who …: whoever is named right behind the words is what the sentence is about. */
function subjectIn(
  items: readonly Item[],
  { from, to }: Sentence,
  cues: readonly Cue[],
): Phrase | null {
  const main = mainSubject(items, from, to)
  const named = cues.find((cue) => cue.inverted && cue.kind === 'verb')?.subject ?? null
  if (named !== null && (main === null || main.from > named.from)) return named
  return main === null ? null : (revealed(items, main, to) ?? main)
}

/** One who came was Tom Hill, a sailor: the name behind the verb, where what stands before it names nobody; or null. */
function revealed(items: readonly Item[], main: Phrase, limit: number): Phrase | null {
  for (let at = main.from; at < main.to; at++) if (itemAt(items, at).capital && at > 0) return null
  if (isOf(itemAt(items, main.from), subjectPronoun) && main.to === main.from + 1) return null
  for (let at = main.to; at < limit - 2 && at < main.to + 12; at++) {
    const item = itemAt(items, at)
    if (item.kind !== 'word') return null
    if (item.low !== 'was' && item.low !== 'is') continue
    const phrase = phraseAfter(items, at + 1, limit)
    const isName = phrase !== null && phrase.to - phrase.from > 1 && itemAt(items, at + 1).capital
    if (!isName || !itemAt(items, phrase.to - 1).capital) return null
    const after = itemAt(items, phrase.to)
    return after.text === ',' || after.text === '.' ? phrase : null
  }
  return null
}

export function readParagraph(text: string, style: MarkStyle, lexicon: Lexicon): ParagraphReading {
  const stretches = behindNames(text, withLostMark(text, stretchesIn(text, style), lexicon))
  const items = itemsIn(text, stretches, lexicon)
  let wasSaid = false
  const sentences = sentencesIn(text, items, stretches).map((sentence) => {
    const cues = cuesIn(items, sentence, lexicon)
    const subject = subjectIn(items, sentence, cues)
    const found = reportsIn(text, items, stretches, sentence, cues, subject, lexicon, wasSaid)
    const isOpen = found.every((report) => report.cue === null && report.pattern === 'loose')
    const running = wasSaid && isOpen ? runningReport(items, sentence, lexicon) : null
    const reports = running === null ? found : [running]
    wasSaid = reports.length > 0
    return {
      sentence,
      cues,
      reports,
      subject: subject ?? firstSubject(items, sentence),
    }
  })
  const last = stretches.at(-1)
  return {
    text,
    items,
    stretches,
    sentences,
    open: last !== undefined && !last.closed && last.end === text.length,
    blank: itemAt(items, 0).kind === 'end',
  }
}
