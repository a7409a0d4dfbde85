// The checks, one line each, and the one look at an article through all of them.
import type { Article } from '../article.ts'
import { sourcesById } from '../print/attribution.ts'
import { bylineMissing } from './byline-missing.ts'
import { changedQuote } from './changed-quote.ts'
import type { Check, CheckContext, Checked, Finding, Place, PlaceField } from './check.ts'
import { blocksOf, type Copy, type CopyBlock, copyOf } from './copy.ts'
import { deepBackground } from './deep-background.ts'
import { doubleSpaces } from './double-spaces.ts'
import { duplicateRelated } from './duplicate-related.ts'
import { embargo } from './embargo.ts'
import { fieldLimit } from './field-limit.ts'
import { movedFix } from './fix.ts'
import { hiddenCharacters } from './hidden-characters.ts'
import { holes } from './holes.ts'
import { judgementVerbs } from './judgement-verbs.ts'
import { lateAttribution } from './late-attribution.ts'
import { missingAltText } from './missing-alt-text.ts'
import { missingBiography } from './missing-biography.ts'
import { nothingToPrint } from './nothing-to-print.ts'
import { offTheRecord } from './off-the-record.ts'
import { pluralSources } from './plural-sources.ts'
import { protectedName } from './protected-name.ts'
import { quoteWithoutSource } from './quote-without-source.ts'
import { readability } from './readability.ts'
import { relatedMissing } from './related-missing.ts'
import { relatedNowhere } from './related-nowhere.ts'
import { sameWordsTwice } from './same-words-twice.ts'
import { secondHand } from './second-hand.ts'
import { severalSpeakers } from './several-speakers.ts'
import { straightQuotes } from './straight-quotes.ts'
import { termsDiffer } from './terms-differ.ts'
import { unnamedSource } from './unnamed-source.ts'
import { vaultLocked } from './vault-locked.ts'
import { wordsFor } from './words/words.ts'

/** Where two findings stand at the same place, the earlier check comes first. */
export const checks: readonly Check[] = [
  nothingToPrint,
  embargo,
  offTheRecord,
  deepBackground,
  protectedName,
  vaultLocked,
  holes,
  quoteWithoutSource,
  changedQuote,
  termsDiffer,
  sameWordsTwice,
  secondHand,
  pluralSources,
  unnamedSource,
  fieldLimit,
  relatedNowhere,
  relatedMissing,
  duplicateRelated,
  severalSpeakers,
  lateAttribution,
  bylineMissing,
  missingBiography,
  missingAltText,
  hiddenCharacters,
  judgementVerbs,
  readability,
  straightQuotes,
  doubleSpaces,
]

/** Why an export would be refused or asked about, and what else is to be said: what stands open, in reading order. */
export function checkArticle(
  article: Article,
  context: CheckContext,
  blocks: readonly CopyBlock[] = blocksOf(article.body),
): readonly Finding[] {
  return lookThrough(article, context, blocks).open
}

/** The findings that people have acknowledged or dismissed and that would else stand open, in reading order. */
export function answeredFindings(
  article: Article,
  context: CheckContext,
  blocks: readonly CopyBlock[] = blocksOf(article.body),
): readonly Finding[] {
  return lookThrough(article, context, blocks).answered
}

export interface Findings {
  /** As checkArticle gives them. */
  readonly open: readonly Finding[]
  /** As answeredFindings gives them. */
  readonly answered: readonly Finding[]
}

/** Both at once, for who shows both: the checks run one time. */
export function lookThrough(
  article: Article,
  context: CheckContext,
  blocks: readonly CopyBlock[] = blocksOf(article.body),
): Findings {
  const keys = answeredKeys(article)
  const open: Finding[] = []
  const answered: Finding[] = []
  for (const finding of allFindings(article, context, blocks))
    (isIn(keys, finding) ? answered : open).push(finding)
  return { open, answered }
}

/**
 * `article.body` is not read where `blocks` are given: an editor hands in its own nodes, and only those it has changed
 * are read again. Never throws on an article that was parsed; the same arguments give the same findings.
 */
function allFindings(
  article: Article,
  context: CheckContext,
  blocks: readonly CopyBlock[],
): readonly Finding[] {
  const copy = copyOf(blocks)
  const checked: Checked = {
    article,
    copy,
    context,
    sources: sourcesById(article.sources),
    words: wordsFor(article.language),
  }
  const found = checks.flatMap(({ ofArticle }) => ofArticle?.(checked) ?? [])
  return inReadingOrder([...found, ...findingsOfBlocks(copy, article.language)], article)
}

interface Remembered {
  readonly language: string
  readonly findings: readonly Finding[]
}

const remembered = new WeakMap<object, Remembered>()

function findingsOfBlocks(copy: Copy, language: string): readonly Finding[] {
  return copy.blocks.flatMap(({ at, key, facts }) => {
    const known = remembered.get(key)
    if (known?.language === language) return known.findings.map((found) => moved(found, at))
    const findings = checks.flatMap(({ ofBlock }) => ofBlock?.(facts, language) ?? [])
    remembered.set(key, { language, findings })
    return findings.map((found) => moved(found, at))
  })
}

function moved(found: Finding, by: number): Finding {
  const { place } = found
  if (place.kind !== 'body' || by === 0) return found
  return {
    ...found,
    place: { kind: 'body', from: place.from + by, to: place.to + by },
    fix: movedFix(found.fix, by),
  }
}

const pageOrder: readonly PlaceField[] = [
  'embargo',
  'kicker',
  'headline',
  'standfirst',
  'bylines',
  'dateline',
  'body',
  'credit',
  'subjects',
  'keywords',
  'corrections',
]
const bylines = pageOrder.indexOf('bylines')
const body = pageOrder.indexOf('body')

/** Top of the page to its end, then related articles, then what stands nowhere on it. */
function inReadingOrder(found: readonly Finding[], article: Article): readonly Finding[] {
  const related = new Map(article.related.map(({ id }, at) => [id, at]))
  const sources = new Map(article.sources.map(({ id }, at) => [id, at]))
  const rankOf = (place: Place): readonly [number, number] => {
    switch (place.kind) {
      case 'article':
        return [-1, 0]
      case 'field':
        return [pageOrder.indexOf(place.field), -1]
      case 'byline':
        return [bylines, place.index]
      case 'body':
        return [body, place.from]
      case 'related':
        return [pageOrder.length, related.get(place.id) ?? 0]
      case 'source':
        return [pageOrder.length + 1, sources.get(place.id) ?? 0]
    }
  }
  return found
    .map((finding, order) => ({ finding, order, rank: rankOf(finding.place) }))
    .sort((a, b) => a.rank[0] - b.rank[0] || a.rank[1] - b.rank[1] || a.order - b.order)
    .map(({ finding }) => finding)
}

interface Answered {
  readonly acknowledged: ReadonlySet<string>
  readonly dismissed: ReadonlySet<string>
}

/** An acknowledgement without a reason is none. */
const answeredKeys = ({ acknowledgements, dismissed }: Article): Answered => ({
  acknowledged: new Set(
    acknowledgements.flatMap(({ why, keys }) => (why.trim() === '' ? [] : keys)),
  ),
  dismissed: new Set(dismissed),
})

function isIn({ acknowledged, dismissed }: Answered, { answer, key }: Finding): boolean {
  if (answer === 'acknowledge') return acknowledged.has(key)
  return answer === 'dismiss' && dismissed.has(key)
}
