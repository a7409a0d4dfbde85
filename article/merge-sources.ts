// Two sources that are the same: all quotes move to one, its gaps are filled from the other, the other is retired.
// A merge never loosens anything: no statement becomes freer to print, no protected name becomes printable.
import type { Article } from './article.ts'
import type { Body, BodyNode } from './body/body.ts'
import type { Attribution } from './quotes/quotation.ts'
import { Terms } from './quotes/terms.ts'
import type { Source } from './source.ts'

/** What merging `gone` into `keep` comes to. */
export interface Merge {
  readonly keep: Source
  readonly gone: Source
  /** `keep` afterwards. */
  readonly merged: Source
}

/** Null when there is nothing to merge: one id is unknown, or both are the same. */
export function planMerge(
  sources: readonly Source[],
  keepId: string,
  goneId: string,
): Merge | null {
  const keep = sources.find((source) => source.id === keepId)
  const gone = sources.find((source) => source.id === goneId)
  if (keep === undefined || gone === undefined || keep === gone) return null
  return { keep, gone, merged: filled(keep, gone) }
}

/** The article with `goneId` merged into `keepId`; the article itself when there is nothing to merge. */
export function mergeSources(article: Article, keepId: string, goneId: string): Article {
  const merge = planMerge(article.sources, keepId, goneId)
  if (merge === null) return article
  return {
    ...article,
    sources: [...mergedSources(article.sources, merge)],
    body: mergedBody(article.body, merge),
  }
}

/** The order stays, since the tints on the page hang on it. */
export function mergedSources(sources: readonly Source[], merge: Merge): readonly Source[] {
  return sources.map((source) => {
    if (source.id === merge.keep.id) return merge.merged
    return source.id === merge.gone.id ? { ...source, retired: true } : source
  })
}

/** Takes the merge of the sources back; what was edited since in a filled field stays. Quotes are not looked at. */
export function unmergedSources(sources: readonly Source[], merge: Merge): readonly Source[] {
  const { keep, gone, merged } = merge
  return sources.map((source) => {
    if (source.id === gone.id) return { ...source, retired: gone.retired }
    if (source.id !== keep.id) return source
    const back = (key: Gap) => (source[key] === merged[key] ? keep[key] : source[key])
    const gaps = Object.fromEntries(allGaps.map((key) => [key, back(key)]))
    return {
      ...source,
      ...gaps,
      terms: source.terms === merged.terms ? keep.terms : source.terms,
      retired: source.retired === merged.retired ? keep.retired : source.retired,
    }
  })
}

/** The attribution after the merge; the same object when the merge does not touch it. */
export function movedAttribution(attribution: Attribution, merge: Merge): Attribution {
  const { keep, gone } = merge
  const sourceId = attribution.sourceId === gone.id ? keep.id : attribution.sourceId
  const via = attribution.via === gone.id ? keep.id : attribution.via
  const terms = movedTerms(attribution, merge)
  const isMoved = sourceId !== attribution.sourceId || via !== attribution.via
  if (!isMoved && terms === attribution.terms) return attribution
  // Nobody passes on their own words.
  return { ...attribution, sourceId, via: isMoved && via === sourceId ? null : via, terms }
}

const named = ['name', 'role', 'organisation'] as const
const unprinted = ['description', 'reason', 'editor', 'contact', 'notes'] as const
const allGaps = [...named, ...unprinted] as const
type Gap = (typeof allGaps)[number]

const isStricter = (a: Terms, b: Terms): boolean =>
  Terms.options.indexOf(a) > Terms.options.indexOf(b)

/**
 * What identifies a source on stricter terms is not given to a named one on looser terms. A source without a name takes
 * it, and takes the stricter terms with it.
 */
function filled(keep: Source, gone: Source): Source {
  const isProtected = isStricter(gone.terms, keep.terms)
  const takesTerms = isProtected && keep.name === ''
  const gaps: readonly Gap[] = isProtected && !takesTerms ? unprinted : allGaps
  const values = gaps.filter((key) => keep[key] === '').map((key) => [key, gone[key]])
  return {
    ...keep,
    ...Object.fromEntries(values),
    terms: takesTerms ? gone.terms : keep.terms,
    retired: false,
  }
}

function movedTerms(attribution: Attribution, merge: Merge): Terms | null {
  const { keep, gone, merged } = merge
  if (attribution.sourceId === keep.id) {
    // Terms given while there was no name to print do not hold for a protected name.
    const wasNameless = keep.name === '' && gone.terms !== 'on-the-record'
    const isLooser = attribution.terms !== null && isStricter(merged.terms, attribution.terms)
    return wasNameless && isLooser ? null : attribution.terms
  }
  if (attribution.sourceId !== gone.id) return attribution.terms
  const before = attribution.terms ?? gone.terms
  const printsTheSame = gone.name !== '' && named.every((key) => gone[key] === merged[key])
  const after = isStricter(merged.terms, before) && !printsTheSame ? merged.terms : before
  if (after === attribution.terms) return attribution.terms
  return after === merged.terms ? null : after
}

function mergedBody(body: Body, merge: Merge): Body {
  return movedNode(body, merge)
}

function movedNode<Node extends BodyNode>(node: Node, merge: Merge): Node {
  const moved: Record<string, unknown> = { ...node }
  if (node.type === 'blockquote' || node.type === 'pullQuote')
    moved.attrs = movedAttribution(node.attrs, merge)
  if ('marks' in node && node.marks !== undefined) moved.marks = movedMarks(node.marks, merge)
  if ('content' in node && node.content !== undefined)
    moved.content = node.content.map((child: BodyNode) => movedNode(child, merge))
  // The same node with other attributes: the grammar does not change.
  return moved as Node
}

type Marks = NonNullable<Extract<BodyNode, { type: 'text' }>['marks']>

/** Two marks that have become the same are one. */
function movedMarks(marks: Marks, merge: Merge): Marks {
  const seen = new Set<string>()
  return marks
    .map((mark) =>
      mark.type === 'quotation' ? { ...mark, attrs: movedAttribution(mark.attrs, merge) } : mark,
    )
    .filter((mark) => {
      const key = JSON.stringify(mark)
      return !seen.has(key) && seen.add(key)
    })
}
