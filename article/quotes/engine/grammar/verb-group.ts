// A verb with what belongs to it: has said, did not say, was quoted as saying, went on to say.
import { type Item, isOf, itemAt } from './items.ts'
import { isFloating } from './time-words.ts'
import { adverb, auxiliary, negation, preposition, subjectPronoun, time } from './word-classes.ts'

export interface VerbGroup {
  /** The first auxiliary or adverb. */
  readonly from: number
  readonly verb: number
  readonly negated: boolean
  /** would say, could say, to say: it was not said. */
  readonly unreal: boolean
  /** was called, was quoted. */
  readonly passive: boolean
}

const modal = new Set([
  'would',
  'could',
  'might',
  'should',
  'must',
  'can',
  'may',
  'to',
  'will',
  'shall',
  'cannot',
])
const being = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being'])
const realised = new Set([
  'went',
  'goes',
  'continued',
  'proceeded',
  'came',
  'gone',
  'going',
  'seemed',
  'appeared',
  'used',
  'began',
  'started',
  'on',
  'stood',
  'stands',
  'rose',
  'rises',
  'paused',
  'pauses',
  'like',
  'likes',
  'liked',
  'loves',
  'loved',
])

/** The group around the verb at `verb`, read leftwards. */
export function groupAround(items: readonly Item[], verb: number, floor: number): VerbGroup {
  let from = verb
  let negated = false
  let unreal = false
  let passive = false
  let nearest = true
  while (from > floor) {
    const item = itemAt(items, from - 1)
    if (item.kind !== 'word') {
      // , however, said
      if (
        item.text === ',' &&
        isOf(itemAt(items, from - 2), adverb) &&
        itemAt(items, from - 3).text === ',' &&
        from - 3 > floor
      ) {
        from -= 3
        continue
      }
      break
    }
    if (item.capital && !isOf(item, auxiliary)) break
    if (!isOf(item, auxiliary | negation) && !isManner(item)) break
    if (isOf(item, negation)) negated = true
    if (isOf(item, auxiliary)) {
      if (isOf(item, subjectPronoun)) break
      if (item.low === 'to') {
        if (!realised.has(itemAt(items, from - 2).low)) unreal = true
        from--
        while (from > floor && realised.has(itemAt(items, from - 1).low)) from--
        break
      }
      if (modal.has(item.low) && item.low !== 'will' && item.low !== 'would') unreal = true
      if (nearest && being.has(item.low)) passive = true
      nearest = false
    }
    from--
  }
  const form = itemAt(items, verb).verb?.form
  return {
    from,
    verb,
    negated,
    unreal,
    passive: passive && (form === 'past' || form === 'participle'),
  }
}

/** quietly: the form of most adverbs. */
export const endsInLy = ({ low }: Item): boolean => low.length > 4 && low.endsWith('ly')

const places = new Set(['there', 'here'])

/** mostly, still: a word that may stand before a verb of its group. */
export const isManner = (item: Item): boolean =>
  !item.capital && (isOf(item, adverb) || endsInLy(item)) && !places.has(item.low)

const lasting = new Set(['kept', 'keeps', 'keep'])
const caught = new Set(['heard', 'overheard', 'seen', 'recorded', 'filmed', 'quoted', 'cited'])

/** was saying, kept saying, can be heard saying, was quoted as saying: where the group begins, or -1. */
export function carriedFrom(items: readonly Item[], participle: number, floor: number): number {
  let last = participle - 1
  while (last > floor && isManner(itemAt(items, last))) last--
  if (itemAt(items, last).low === 'as') last--
  const { low, capital } = itemAt(items, last)
  if (last <= floor || capital) return -1
  if (being.has(low) && last === participle - 1) return groupAround(items, participle, floor).from
  const isCaught = caught.has(low) && being.has(itemAt(items, last - 1).low)
  return lasting.has(low) || isCaught ? groupAround(items, last, floor).from : -1
}

/** The reporting verb of a group that begins at `from`, with nothing but auxiliaries and adverbs before it, or -1. */
export function verbAfter(items: readonly Item[], from: number, limit: number): number {
  let at = from
  for (let steps = 0; at < limit && steps < 8; steps++) {
    const item = itemAt(items, at)
    if (item.kind === 'punctuation' && item.text === ',') {
      if (!isOf(itemAt(items, at + 1), adverb) || itemAt(items, at + 2).text !== ',') return -1
      at += 3
      continue
    }
    if (item.kind !== 'word') return -1
    if (item.verb !== null && !item.capital) {
      const isAux = isOf(item, auxiliary)
      if (!isAux) return at
    }
    const passes =
      isFloating(item) ||
      isOf(item, auxiliary | negation | adverb) ||
      isManner(item) ||
      (isOf(item, time) && steps < 4)
    const isOnDay = isOf(item, preposition) && isOf(itemAt(items, at + 1), time)
    if (!passes && !isOnDay)
      return realised.has(item.low) && itemAt(items, at + 1).low === 'on' ? goesOn(items, at) : -1
    at++
  }
  return -1
}

function goesOn(items: readonly Item[], at: number): number {
  return itemAt(items, at + 2).low === 'to' && itemAt(items, at + 3).verb !== null ? at + 3 : at
}
