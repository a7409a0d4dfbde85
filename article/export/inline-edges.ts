// What happens where a mark begins or ends, on the tree of a line: white space steps out of the mark, and characters
// on which readers differ are set apart to be spelt as references.
import type { InlineTree, Style } from './inline-runs.ts'

type Leaf = Extract<InlineTree, { readonly kind: 'text' | 'symbol' | 'code' }>

const isStyle = (
  tree: InlineTree | undefined,
): tree is InlineTree & { readonly kind: Style; readonly children: readonly InlineTree[] } =>
  tree?.kind === 'bold' || tree?.kind === 'italic' || tree?.kind === 'strike'

/** `**a **b` → `**a** b`: a style starts and ends at something seen. A style over blanks alone goes. */
export function blanksOutOfStyles(trees: readonly InlineTree[]): readonly InlineTree[] {
  return mergeText(
    trees.flatMap((tree): readonly InlineTree[] => {
      if (tree.kind === 'link') return [{ ...tree, children: blanksOutOfStyles(tree.children) }]
      if (!isStyle(tree)) return [tree]
      const inner = blanksOutOfStyles(tree.children).flatMap(splitBlanks)
      const from = inner.findIndex((child) => !isBlank(child))
      if (from === -1) return inner
      let to = inner.length
      while (isBlank(inner[to - 1])) to--
      return [
        ...inner.slice(0, from),
        { ...tree, children: mergeText(inner.slice(from, to)) },
        ...inner.slice(to),
      ]
    }),
  )
}

const isBlank = (tree: InlineTree | undefined) =>
  tree?.kind === 'break' || (tree?.kind === 'text' && /^\s*$/u.test(tree.text))

/** White space at either end of a text on its own. */
function splitBlanks(tree: InlineTree): readonly InlineTree[] {
  if (tree.kind !== 'text') return [tree]
  const lead = /^\s*/u.exec(tree.text)?.[0] ?? ''
  const core = tree.text.slice(lead.length).trimEnd()
  const trail = tree.text.slice(lead.length + core.length)
  return [lead, core, trail].filter((text) => text !== '').map((text) => ({ kind: 'text', text }))
}

function mergeText(trees: readonly InlineTree[]): readonly InlineTree[] {
  const merged: InlineTree[] = []
  for (const tree of trees) {
    const last = merged.at(-1)
    if (tree.kind === 'text' && last?.kind === 'text')
      merged[merged.length - 1] = { kind: 'text', text: last.text + tree.text }
    else merged.push(tree)
  }
  return merged
}

const firstSymbol = /^(?=[\u{10000}-\u{10ffff}])[\p{S}\p{P}]/u
const lastSymbol = /(?=[\u{10000}-\u{10ffff}])[\p{S}\p{P}]$/u
// Beside a mark: newer readers take signs like € and → for punctuation, older ones for letters.
const firstSign = /^(?:(?=[\u{10000}-\u{10ffff}])\p{P}|(?=[\u{80}-\u{10ffff}])\p{S})/u
const lastSign = /(?:(?=[\u{10000}-\u{10ffff}])\p{P}|(?=[\u{80}-\u{10ffff}])\p{S})$/u
// A letter right beside a style that ends in a vowel sign or an accent of its own: some readers take those for
// punctuation.
const firstLetter = /^[\p{L}\p{M}\p{N}]/u
const lastLetter = /[\p{L}\p{M}\p{N}]$/u
const firstWideSpace = /^[^\S \t\n]/u
const lastWideSpace = /[^\S \t\n]$/u
const apart = /((?<=^|\s)\n|\n(?=\s|$)|(?<=_)[\u{10000}-\u{10ffff}]|[\u{10000}-\u{10ffff}](?=_))/u

type Within = 'line' | 'style' | 'link'

/**
 * Sets apart what must be spelt as a reference. Emoji and other symbols beyond the basic plane next to a mark, any such
 * character next to an underscore: readers that look at half a character take them for letters, others for
 * punctuation, and so differ on what opens there. A letter against a style that ends in a combining mark, for the same. No-break and wide spaces at the edges of the line, and line feeds
 * next to white space: readers trim there.
 */
export function symbolsApart(
  trees: readonly InlineTree[],
  within: Within = 'line',
): readonly InlineTree[] {
  const edge = within === 'line' ? { first: firstWideSpace, last: lastWideSpace } : symbols
  return trees.flatMap((tree, at): readonly InlineTree[] => {
    if ('children' in tree)
      return [{ ...tree, children: symbolsApart(tree.children, isStyle(tree) ? 'style' : 'link') }]
    if (tree.kind !== 'text') return [tree]
    const outer = within === 'link' ? null : edge
    const [before, after] = [trees[at - 1], trees[at + 1]]
    const opens = at === 0 ? outer : isStyle(before) ? besides(before, 'end') : null
    const closes = at === trees.length - 1 ? outer : isStyle(after) ? besides(after, 'start') : null
    return spell(tree.text, opens?.first ?? null, closes?.last ?? null)
  })
}

const symbols = { first: firstSymbol, last: lastSymbol }
const signs = { first: firstSign, last: lastSign }
const letters = { first: firstLetter, last: lastLetter }

/** What is set apart right beside a style, by the edge of it that lies there. */
const besides = (style: InlineTree, edge: 'start' | 'end') => {
  const combining = edge === 'start' ? /^\p{M}/u : /\p{M}$/u
  return combining.test(textAt(style, edge)) ? letters : signs
}

function textAt(tree: InlineTree, edge: 'start' | 'end'): string {
  if (tree.kind === 'text') return tree.text
  if (!('children' in tree)) return ''
  const outermost = tree.children.at(edge === 'start' ? 0 : -1)
  return outermost === undefined || outermost.kind === 'link' ? '' : textAt(outermost, edge)
}

function spell(text: string, opening: RegExp | null, closing: RegExp | null): readonly Leaf[] {
  const first = opening?.exec(text)?.[0] ?? ''
  const rest = text.slice(first.length)
  const last = closing?.exec(rest)?.[0] ?? ''
  const pieces = rest.slice(0, rest.length - last.length).split(apart)
  const leaves: readonly Leaf[] = [
    { kind: 'symbol', text: first },
    // The pattern's group makes every second piece one of its characters.
    ...pieces.map((piece, at): Leaf => ({ kind: at % 2 === 0 ? 'text' : 'symbol', text: piece })),
    { kind: 'symbol', text: last },
  ]
  return leaves.filter((leaf) => leaf.text !== '')
}
