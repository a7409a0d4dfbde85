// Styles that touch: `*Yes.*~~No~~`. Some readers look past the tildes and see the letter behind them, others do not, and so
// differ on whether the first style ends there. A letter spelt as a reference is punctuation to all of them.
import type { InlineTree } from './inline-runs.ts'

type Edge = 'start' | 'end'

const letterAt: Readonly<Record<Edge, RegExp>> = {
  start: /^[\p{L}\p{M}\p{N}]/u,
  end: /[\p{L}\p{M}\p{N}]$/u,
}

const isStyle = (tree: InlineTree | undefined): boolean =>
  tree?.kind === 'bold' || tree?.kind === 'italic' || tree?.kind === 'strike'

/** Sets the letter of a strike apart where it touches another style that has no letter there. */
export function lettersBetweenStyles(trees: readonly InlineTree[]): readonly InlineTree[] {
  const done: InlineTree[] = []
  for (const given of trees) {
    let tree: InlineTree =
      'children' in given ? { ...given, children: lettersBetweenStyles(given.children) } : given
    const before = done.at(-1)
    if (before !== undefined && isStyle(before) && isStyle(tree)) {
      const [ends, begins] = [hasLetter(before, 'end'), hasLetter(tree, 'start')]
      if (begins && !ends && hasStrike(tree, 'start')) tree = setApart(tree, 'start')
      if (ends && !begins && hasStrike(before, 'end'))
        done[done.length - 1] = setApart(before, 'end')
    }
    done.push(tree)
  }
  return done
}

const outermost = (trees: readonly InlineTree[], edge: Edge) => trees.at(edge === 'start' ? 0 : -1)

function hasLetter(tree: InlineTree | undefined, edge: Edge): boolean {
  if (tree === undefined) return false
  if (tree.kind === 'text') return letterAt[edge].test(tree.text)
  return isStyle(tree) && 'children' in tree && hasLetter(outermost(tree.children, edge), edge)
}

const hasStrike = (tree: InlineTree | undefined, edge: Edge): boolean =>
  tree?.kind === 'strike' ||
  (tree !== undefined &&
    isStyle(tree) &&
    'children' in tree &&
    hasStrike(outermost(tree.children, edge), edge))

function setApart(tree: InlineTree, edge: Edge): InlineTree {
  if (!('children' in tree)) return tree
  const at = edge === 'start' ? 0 : tree.children.length - 1
  const children = tree.children.flatMap((child, index): readonly InlineTree[] => {
    if (index !== at) return [child]
    if (child.kind !== 'text') return [setApart(child, edge)]
    const letter = letterAt[edge].exec(child.text)?.[0] ?? ''
    const symbol = { kind: 'symbol', text: letter } as const
    const rest =
      edge === 'start' ? child.text.slice(letter.length) : child.text.slice(0, -letter.length)
    const text = rest === '' ? [] : [{ kind: 'text', text: rest } as const]
    return edge === 'start' ? [symbol, ...text] : [...text, symbol]
  })
  return { ...tree, children }
}
