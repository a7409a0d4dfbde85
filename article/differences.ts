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
    const count = Math.max(removed.length, added.length)
    for (let row = 0; row < count; row++) rows.push(compared(removed[row], added[row]))
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
