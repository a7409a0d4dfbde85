// What stands open in an article as remarks for a reader of its export. The sentences of the checks are for the desk: they
// may hold protected names and recorded words. So each check has one sentence here that holds nothing of the article.
import type { Article } from '../article.ts'
import type { Block, Body } from '../body/body.ts'
import type { Finding } from '../checks/check.ts'
import { blocksOf, copyOf } from '../checks/copy.ts'
import { printArticle } from '../print/printed-article.ts'
import type { Remark } from './export-format.ts'

const sentences: Readonly<Record<string, string>> = {
  'quote-without-source': 'Nobody is named yet for words quoted here.',
  'changed-quote': 'A quote here differs from its record: compare it once more.',
  'same-words-twice': 'The same words are attributed to two speakers: say who said them.',
  'second-hand': 'These words were told to another outlet, which is not named here yet.',
  'terms-differ': 'Two quotes of one source here have different terms: look at both together.',
  'plural-sources': 'Several sources are spoken of here, and fewer are attributed.',
  'unnamed-source':
    'A source here is not named: its description or the reason is not complete yet.',
  'field-limit': 'A line is longer than the desk wants it: shorten it.',
  'related-nowhere': 'A related article leads nowhere yet.',
  'related-missing': 'A related article is not in the library any more.',
  'duplicate-related': 'A related article is listed twice.',
  'several-speakers': 'Two speakers share a paragraph here: begin a new one for each.',
  'late-attribution': 'The speaker is named late here: move the name up.',
  'byline-missing': 'There is no byline yet.',
  'missing-biography': 'A byline has no biography yet.',
  'missing-alt-text': 'This picture has no alternative text yet.',
  'judgement-verbs': 'The verb here judges what was said: keep it only where it is true.',
  readability: 'A sentence here is long: consider two.',
  'straight-quotes': 'There are straight quotation marks here.',
  'double-spaces': 'There is a double space here.',
}

const other = 'Something stands open here: the check of the article at the desk says what.'

/** All that remarks can ever say. */
export const remarkSentences: readonly string[] = [...Object.values(sentences), other]

/** One for each place and sentence, in reading order. What blocks an export is none: nothing leaves then. */
export function remarksOn(article: Article, findings: readonly Finding[]): readonly Remark[] {
  const blockAt = printedBlocks(article)
  const remarks = new Map<string, Remark>()
  for (const { check, severity, place } of findings) {
    if (severity === 'blocks') continue
    const block = place.kind === 'body' ? blockAt(place.from) : null
    const text = sentences[check] ?? other
    remarks.set(`${block} ${text}`, { block, text })
  }
  return [...remarks.values()]
}

/** Editor position → printed top-level block: some blocks of the draft print nothing. */
function printedBlocks(article: Article): (position: number) => number | null {
  const { body } = article
  const { blocks } = copyOf(blocksOf(body))
  const isPrinted = (block: Block): boolean => {
    const alone: Body = { type: 'doc', content: [block] }
    const printing = printArticle({ ...article, body: alone }, { latest: [] })
    return printing.kind === 'printed' && printing.printed.body.length > 0
  }
  let printed = 0
  const places = blocks.map(({ at }, index) => {
    const block = body.content[index]
    return { at, index: block !== undefined && isPrinted(block) ? printed++ : null }
  })
  return (position) => places.filter(({ at }) => at <= position).at(-1)?.index ?? null
}
