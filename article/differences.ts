// Two states of a text side by side: which paragraphs are the same, and which words of a changed paragraph are.

export interface WordRun {
  readonly text: string
  readonly isChanged: boolean
}

/** One line of a comparison: a paragraph of each side, or of one side only. Never both null. */
export interface ComparedParagraph {
  readonly before: readonly WordRun[] | null
  readonly after: readonly WordRun[] | null
  readonly isSame: boolean
}

/** Words, and what stands between them; joined they are the text to the letter. */
const wordsIn = (text: string): readonly string[] => text.match(/\S+|\s+/gu) ?? []

/** More pairs than this are not compared one by one: what lies between the equal ends counts as wholly changed. */
const mostComparedPairs = 4_000_000

/** Paragraph by paragraph, then word by word. The runs of a side, joined, are that side to the letter. */
export function compareTexts(
  before: readonly string[],
  after: readonly string[],
): readonly ComparedParagraph[] {
  const rows: ComparedParagraph[] = []
  let removed: string[] = []
  let added: string[] = []
  const close = () => {
    for (const [old, now] of paired(removed, added)) rows.push(compared(old, now))
    removed = []
    added = []
  }
  for (const step of aligned(before, after)) {
    if (step.kind === 'removed') removed.push(step.item)
    else if (step.kind === 'added') added.push(step.item)
    else {
      close()
      const same = [{ text: step.item, isChanged: false }]
      rows.push({ before: same, after: same, isSame: true })
    }
  }
  close()
  return rows
}

type Pair = readonly [string | undefined, string | undefined]

/** Which changed paragraph became which: in order, those with the most words in common; the rest stand alone. */
function paired(removed: readonly string[], added: readonly string[]): readonly Pair[] {
  const alone = [
    ...removed.map((old): Pair => [old, undefined]),
    ...added.map((now): Pair => [undefined, now]),
  ]
  if (removed.length * added.length > mostWeighedPairs) return alone
  const width = added.length + 1
  const best = new Float64Array((removed.length + 1) * width)
  const at = (r: number, a: number) => best[r * width + a] ?? 0
  const likeness = removed.map((old) => added.map((now) => wordsShared(old, now)))
  const like = (r: number, a: number) => likeness[r]?.[a] ?? 0
  for (let r = removed.length - 1; r >= 0; r--)
    for (let a = added.length - 1; a >= 0; a--)
      best[r * width + a] = Math.max(at(r + 1, a), at(r, a + 1), at(r + 1, a + 1) + like(r, a))
  const pairs: Pair[] = []
  let r = 0
  let a = 0
  while (r < removed.length && a < added.length)
    if (like(r, a) > 0 && at(r, a) === at(r + 1, a + 1) + like(r, a))
      pairs.push([removed[r++], added[a++]])
    else if (at(r, a) === at(r + 1, a)) pairs.push([removed[r++], undefined])
    else pairs.push([undefined, added[a++]])
  while (r < removed.length) pairs.push([removed[r++], undefined])
  while (a < added.length) pairs.push([undefined, added[a++]])
  return pairs
}

const mostWeighedPairs = 10_000
/** Less than this share of words in common, and they are two paragraphs, not one that was changed. */
const leastShared = 0.3

/** From 0 to 1: the share of their words that two paragraphs have in common; 0 where it is little. */
function wordsShared(before: string, after: string): number {
  const words = (text: string) => text.split(/\s+/u).filter((word) => word !== '')
  const left = new Map<string, number>()
  const old = words(before)
  for (const word of old) left.set(word, (left.get(word) ?? 0) + 1)
  const now = words(after)
  let shared = 0
  for (const word of now) {
    const count = left.get(word) ?? 0
    if (count > 0) shared++
    left.set(word, count - 1)
  }
  const share = shared / Math.max(1, Math.min(old.length, now.length))
  return share < leastShared ? 0 : share
}

function compared(before: string | undefined, after: string | undefined): ComparedParagraph {
  const whole = (text: string) => [{ text, isChanged: true }]
  if (before === undefined) return { before: null, after: whole(after ?? ''), isSame: false }
  if (after === undefined) return { before: whole(before), after: null, isSame: false }
  const steps = aligned(wordsIn(before), wordsIn(after))
  return {
    before: runs(steps.filter(({ kind }) => kind !== 'added')),
    after: runs(steps.filter(({ kind }) => kind !== 'removed')),
    isSame: false,
  }
}

function runs(steps: readonly Step[]): readonly WordRun[] {
  const joined: { text: string; isChanged: boolean }[] = []
  for (const [index, { kind, item }] of steps.entries()) {
    // A space between two changed words belongs to the change, though the other side has one somewhere too.
    const isBetween =
      item.trim() === '' && steps[index - 1]?.kind !== 'same' && steps[index + 1]?.kind !== 'same'
    const isChanged = kind !== 'same' || isBetween
    const last = joined.at(-1)
    if (last?.isChanged === isChanged) last.text += item
    else joined.push({ text: item, isChanged })
  }
  return joined
}

interface Step {
  readonly kind: 'same' | 'removed' | 'added'
  readonly item: string
}

/** The longest common subsequence between the equal ends; what is removed stands before what is added. */
function aligned(before: readonly string[], after: readonly string[]): readonly Step[] {
  const shorter = Math.min(before.length, after.length)
  let start = 0
  while (start < shorter && before[start] === after[start]) start++
  let end = 0
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end++
  const step = (kind: Step['kind']) => (item: string) => ({ kind, item })
  return [
    ...before.slice(0, start).map(step('same')),
    ...between(before.slice(start, before.length - end), after.slice(start, after.length - end)),
    ...before.slice(before.length - end).map(step('same')),
  ]
}

function between(before: readonly string[], after: readonly string[]): readonly Step[] {
  if (before.length * after.length > mostComparedPairs)
    return [
      ...before.map((item): Step => ({ kind: 'removed', item })),
      ...after.map((item): Step => ({ kind: 'added', item })),
    ]
  const width = after.length + 1
  // common[b, a]: how much before[b…] and after[a…] have in common.
  const common = new Uint32Array((before.length + 1) * width)
  const at = (b: number, a: number) => common[b * width + a] ?? 0
  for (let b = before.length - 1; b >= 0; b--)
    for (let a = after.length - 1; a >= 0; a--)
      common[b * width + a] =
        before[b] === after[a] ? at(b + 1, a + 1) + 1 : Math.max(at(b + 1, a), at(b, a + 1))
  const steps: Step[] = []
  let b = 0
  let a = 0
  while (b < before.length || a < after.length) {
    const old = before[b]
    const now = after[a]
    if (old !== undefined && old === now) {
      steps.push({ kind: 'same', item: old })
      b++
      a++
    } else if (old !== undefined && (now === undefined || at(b + 1, a) >= at(b, a + 1))) {
      steps.push({ kind: 'removed', item: old })
      b++
    } else if (now !== undefined) {
      steps.push({ kind: 'added', item: now })
      a++
    }
  }
  return steps
}
