// The marks of a line of copy as a tree: links as they are, other marks nested so that none cross. Both the Markdown
// and the HTML writer build on it.
import type { PrintedInline } from '../print/printed-body.ts'

export type Style = 'bold' | 'italic' | 'strike'
const styles: readonly Style[] = ['bold', 'italic', 'strike']

export interface LinkTarget {
  readonly href: string
  readonly title: string | null
}

/** A stretch of equal marks. Text of quotations is plain text: nothing marks it in print. */
export interface Run {
  readonly kind: 'text' | 'code' | 'break'
  /** Empty for a break. */
  readonly text: string
  readonly styles: ReadonlySet<Style>
  readonly link: LinkTarget | null
}

export type InlineTree =
  /** `symbol` is text as well: one character that a writer has to spell as a reference. */
  | { readonly kind: 'text' | 'symbol' | 'code'; readonly text: string }
  | { readonly kind: 'break' }
  | { readonly kind: Style; readonly children: readonly InlineTree[] }
  | {
      readonly kind: 'link'
      readonly link: LinkTarget
      readonly children: readonly InlineTree[]
    }

export function runsOf(content: readonly PrintedInline[]): readonly Run[] {
  return mergeRuns(
    content.map((node): Run => {
      const link = node.marks.find((mark) => mark.type === 'link')
      return {
        kind:
          node.type === 'hardBreak'
            ? 'break'
            : node.marks.some(({ type }) => type === 'code')
              ? 'code'
              : 'text',
        text: node.type === 'hardBreak' ? '' : node.text,
        styles: new Set(styles.filter((style) => node.marks.some(({ type }) => type === style))),
        link: link === undefined ? null : { href: link.href, title: link.title },
      }
    }),
  )
}

/** Neighbours that differ in nothing become one. */
export function mergeRuns(runs: readonly Run[]): readonly Run[] {
  const merged: Run[] = []
  for (const run of runs) {
    const last = merged.at(-1)
    if (
      last !== undefined &&
      last.kind === run.kind &&
      run.kind !== 'break' &&
      sameLink(last.link, run.link) &&
      sameStyles(last.styles, run.styles)
    )
      merged[merged.length - 1] = { ...last, text: last.text + run.text }
    else merged.push(run)
  }
  return merged
}

const sameLink = (a: LinkTarget | null, b: LinkTarget | null): boolean =>
  a === b || (a !== null && b !== null && a.href === b.href && a.title === b.title)

const sameStyles = (a: ReadonlySet<Style>, b: ReadonlySet<Style>) =>
  a.size === b.size && [...a].every((style) => b.has(style))

/** Either one run outside of links, or all runs of one link; `styles` are those that cover all of it. */
interface Unit {
  readonly runs: readonly Run[]
  readonly link: LinkTarget | null
  readonly styles: ReadonlySet<Style>
}

/** The longest mark becomes the outermost; a mark that covers a part of a link is cut at the link's edge. */
export function treeOf(runs: readonly Run[]): readonly InlineTree[] {
  return nest(unitsOf(runs), styles)
}

/** As `treeOf`, but no strike within another style: other marks, links too, are cut where a strike begins or ends. */
export function treeWithStrikesOutside(runs: readonly Run[]): readonly InlineTree[] {
  const trees: InlineTree[] = []
  for (let from = 0; from < runs.length; ) {
    const isStruck = runs[from]?.styles.has('strike') ?? false
    let to = from
    while (to < runs.length && runs[to]?.styles.has('strike') === isStruck) to++
    const inside = runs.slice(from, to).map((run) => ({
      ...run,
      styles: new Set([...run.styles].filter((style) => style !== 'strike')),
    }))
    const nested = treeOf(inside)
    trees.push(...(isStruck ? [{ kind: 'strike' as const, children: nested }] : nested))
    from = to
  }
  return trees
}

function unitsOf(runs: readonly Run[]): readonly Unit[] {
  const units: Unit[] = []
  for (let from = 0; from < runs.length; ) {
    const first = runs[from]
    if (first === undefined) break
    let to = from + 1
    if (first.link !== null)
      while (to < runs.length && sameLink(first.link, runs[to]?.link ?? null)) to++
    const members = runs.slice(from, to)
    const shared = styles.filter((style) => members.every((run) => run.styles.has(style)))
    units.push({ runs: members, link: first.link, styles: new Set(shared) })
    from = to
  }
  return units
}

function nest(units: readonly Unit[], open: readonly Style[]): readonly InlineTree[] {
  const trees: InlineTree[] = []
  for (let from = 0; from < units.length; ) {
    const unit = units[from]
    if (unit === undefined) break
    const longest = open
      .filter((style) => unit.styles.has(style))
      .map((style) => ({ style, to: extent(units, from, style) }))
      .reduce<{ style: Style; to: number } | null>(
        (best, next) => (best === null || next.to > best.to ? next : best),
        null,
      )
    if (longest === null) {
      trees.push(...leavesOf(unit))
      from++
    } else {
      const rest = open.filter((style) => style !== longest.style)
      trees.push({ kind: longest.style, children: nest(units.slice(from, longest.to), rest) })
      from = longest.to
    }
  }
  return trees
}

function extent(units: readonly Unit[], from: number, style: Style): number {
  let to = from
  while (to < units.length && units[to]?.styles.has(style)) to++
  return to
}

function leavesOf(unit: Unit): readonly InlineTree[] {
  if (unit.link === null) return unit.runs.map(leafOf)
  const inside = unit.runs.map((run) => ({
    ...run,
    link: null,
    styles: new Set([...run.styles].filter((style) => !unit.styles.has(style))),
  }))
  return [{ kind: 'link', link: unit.link, children: treeOf(inside) }]
}

function leafOf(run: Run): InlineTree {
  return run.kind === 'break' ? { kind: 'break' } : { kind: run.kind, text: run.text }
}
