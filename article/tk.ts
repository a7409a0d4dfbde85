// TK, "to come": a hole in the copy that must be filled before it leaves.
import type { Body, BodyNode } from './body/body.ts'
import { childrenOf } from './body/body.ts'

const hole = /(?<![\p{L}\p{N}])TK+(?![\p{L}\p{N}])/gu

/** Whether a text has a TK left. */
export const hasHole = (text: string): boolean => text.search(hole) !== -1

/** Every TK of the body, in editor positions (see quotesIn). TK is upper case and a word of its own. */
export function findHoles(body: Body): readonly { readonly from: number; readonly to: number }[] {
  const found: { from: number; to: number }[] = []
  const walk = (node: BodyNode, start: number): number => {
    if (node.type === 'text') {
      for (const match of node.text.matchAll(hole))
        found.push({ from: start + match.index, to: start + match.index + match[0].length })
      return start + node.text.length
    }
    if (node.type === 'hardBreak' || node.type === 'horizontalRule' || node.type === 'image')
      return start + 1
    const shell = node.type === 'doc' ? 0 : 1
    let position = start + shell
    for (const child of childrenOf(node)) position = walk(child, position)
    return position + shell
  }
  walk(body, 0)
  return found
}
