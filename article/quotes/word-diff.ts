// What became of recorded words on their way into print, word by word.
import { foldLetters } from '../fold-letters.ts'

/** `left-out`: recorded words before or behind those printed; `dropped`: from between them. */
export type DiffKind = 'kept' | 'added' | 'dropped' | 'left-out'

export interface DiffPart {
  readonly kind: DiffKind
  /** As written, with its punctuation; words of one part are one space apart. */
  readonly text: string
  /** The same words bare: without case, accents and punctuation. */
  readonly words: readonly string[]
  /** Whether an ellipsis stands in print right before or behind these words. */
  readonly atEllipsis: boolean
}

/** More pairs of words than this are not compared one by one: what differs counts as wholly changed. */
export const mostPairs = 4_000_000

interface Token {
  readonly written: string
  readonly bare: string
}

/** A word of print, or the ellipsis before one. */
interface PrintedToken extends Token {
  readonly afterEllipsis: boolean
}

const ellipsis = /^[[(]?(?:…|\.{3,}|\. \. \.)[\])]?$/u

/**
 * The recorded words against the printed ones, both in order. Case, accents, punctuation and the kind of quotation marks
 * make no difference. Print may begin and end anywhere in the record.
 */
export function wordDiff(record: string, printed: string): readonly DiffPart[] {
  const said = tokensOf(record)
  const { tokens, endsInEllipsis } = printedTokens(printed)
  if (tokens.length === 0) return said.length === 0 ? [] : [part('left-out', said, false)]
  const steps = aligned(said, tokens)
  return parts(steps, endsInEllipsis)
}

const tokensOf = (text: string): readonly Token[] =>
  written(text).flatMap((word) => {
    const bare = bareWord(word)
    return bare === '' ? [] : [{ written: word, bare }]
  })

/** Hyphens and dashes part words, so that a space for a hyphen is no change. */
const written = (text: string): readonly string[] =>
  text
    .replace(/\.\s\.\s\./gu, '…')
    .replace(/(…|\.{3,})/gu, ' $1 ')
    .replace(/([[(])\s+(…|\.{3,})\s+([\])])/gu, '$2')
    .replace(/(?<=[\p{L}\p{N}])[-\u2010-\u2015](?=[\p{L}\p{N}])/gu, ' ')
    .split(/\s+/u)
    .filter((word) => word !== '')

const bareWord = (word: string): string =>
  foldLetters(word)
    .replace(/’/gu, "'")
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')

function printedTokens(text: string) {
  const tokens: PrintedToken[] = []
  let afterEllipsis = false
  for (const word of written(text)) {
    const bare = bareWord(word)
    if (bare !== '') {
      tokens.push({ written: word, bare, afterEllipsis })
      afterEllipsis = false
    } else if (ellipsis.test(word)) afterEllipsis = true
  }
  return { tokens, endsInEllipsis: afterEllipsis }
}

interface Step {
  readonly kind: DiffKind
  readonly token: Token
  readonly afterEllipsis: boolean
}

/** Same words at both ends are kept as they are, which leaves little to compare in most quotes. */
function aligned(said: readonly Token[], printed: readonly PrintedToken[]): readonly Step[] {
  const run = contiguous(said, printed)
  if (run !== null) {
    const same = printed.map(
      (token): Step => ({ ...step('kept', token), afterEllipsis: token.afterEllipsis }),
    )
    return [
      ...said.slice(0, run).map((token) => step('left-out', token)),
      ...same,
      ...said.slice(run + printed.length).map((token) => step('left-out', token)),
    ]
  }
  if (said.length * printed.length > mostPairs)
    return [
      ...said.map((token) => step('dropped', token)),
      ...printed.map((token) => step('added', token)),
    ]
  return cheapest(said, printed)
}

const step = (kind: DiffKind, token: Token): Step => ({ kind, token, afterEllipsis: false })

/** Where the printed words stand in the record without a gap; null where they do not. */
function contiguous(said: readonly Token[], printed: readonly PrintedToken[]): number | null {
  const join = (tokens: readonly Token[]) => ` ${tokens.map(({ bare }) => bare).join(' ')} `
  const all = join(said)
  const at = all.indexOf(join(printed))
  return at === -1 ? null : all.slice(0, at + 1).split(' ').length - 2
}

/** Of two ways that cost the same, the one that keeps more words. */
const kept = 0.001

const fromDrop = 1
const fromAdd = 2
const fromKeep = 3

/** The cheapest way from record to print: free at both ends of the record, cheap at an ellipsis, else one per word. */
function cheapest(said: readonly Token[], printed: readonly PrintedToken[]): readonly Step[] {
  const width = said.length + 1
  const ways = new Uint8Array(width * (printed.length + 1))
  let row = new Float64Array(width)
  for (let p = 1; p <= printed.length; p++) {
    const next = new Float64Array(width)
    const word = printed[p - 1]?.bare
    const dropCost = dropping(printed, p)
    next[0] = (row[0] ?? 0) + 1
    ways[p * width] = fromAdd
    for (let s = 1; s < width; s++) {
      const keep = said[s - 1]?.bare === word ? (row[s - 1] ?? 0) - kept : Number.POSITIVE_INFINITY
      const add = (row[s] ?? 0) + 1
      const drop = (next[s - 1] ?? 0) + dropCost
      const best = Math.min(keep, add, drop)
      next[s] = best
      ways[p * width + s] = best === keep ? fromKeep : best === drop ? fromDrop : fromAdd
    }
    row = next
  }
  return traced(said, printed, ways, row)
}

/** What it costs to drop a record's word behind the p-th printed one. */
function dropping(printed: readonly PrintedToken[], p: number): number {
  if (p === printed.length) return 1
  return printed[p]?.afterEllipsis ? 0.01 : 1
}

function traced(
  said: readonly Token[],
  printed: readonly PrintedToken[],
  ways: Uint8Array,
  costs: Float64Array,
): readonly Step[] {
  const width = said.length + 1
  let s = 0
  for (let end = 1; end < width; end++) if ((costs[end] ?? 0) < (costs[s] ?? 0)) s = end
  const steps: Step[] = said
    .slice(s)
    .map((token) => step('left-out', token))
    .reverse()
  let p = printed.length
  while (p > 0) {
    const way = ways[p * width + s]
    const recorded = said[s - 1]
    const word = printed[p - 1]
    if (way === fromDrop && recorded !== undefined) {
      steps.push(step('dropped', recorded))
      s--
      continue
    }
    if (word !== undefined)
      steps.push({
        ...step(way === fromKeep ? 'kept' : 'added', word),
        afterEllipsis: word.afterEllipsis,
      })
    if (way === fromKeep) s--
    p--
  }
  while (s > 0) {
    const recorded = said[--s]
    if (recorded !== undefined) steps.push(step('left-out', recorded))
  }
  return steps.reverse()
}

function parts(steps: readonly Step[], endsInEllipsis: boolean): readonly DiffPart[] {
  const found: DiffPart[] = []
  let run: Step[] = []
  const close = (isBeforeEllipsis: boolean) => {
    const [first] = run
    if (first !== undefined)
      found.push(
        part(
          first.kind,
          run.map(({ token }) => token),
          isBeforeEllipsis || first.afterEllipsis,
        ),
      )
    run = []
  }
  steps.forEach((next, at) => {
    const last = run.at(-1)
    // An ellipsis stands before the printed word; what was dropped there comes before that word too.
    const meetsEllipsis = next.afterEllipsis || followingWord(steps, at)?.afterEllipsis === true
    if (last !== undefined && (last.kind !== next.kind || next.afterEllipsis)) close(meetsEllipsis)
    run.push(next)
  })
  close(endsInEllipsis)
  return found
}

/** The next printed word behind dropped ones. */
function followingWord(steps: readonly Step[], at: number): Step | undefined {
  let next = at
  while (steps[next]?.kind === 'dropped') next++
  return steps[next]
}

const part = (kind: DiffKind, tokens: readonly Token[], atEllipsis: boolean): DiffPart => ({
  kind,
  text: tokens.map((token) => token.written).join(' '),
  words: tokens.map(({ bare }) => bare),
  atEllipsis,
})
