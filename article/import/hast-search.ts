// Looking through an HTML tree without recursion.
import type { Element, Nodes } from 'hast'

/** Every element below a node, in document order. */
export function elementsBelow(root: Nodes): readonly Element[] {
  const found: Element[] = []
  const open: Nodes[] = [root]
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.type === 'element' && node !== root) found.push(node)
    if (node.type !== 'element' && node.type !== 'root') continue
    for (let i = node.children.length - 1; i >= 0; i--) {
      const child = node.children[i]
      if (child !== undefined) open.push(child)
    }
  }
  return found
}

/** Whether one of the element's classes matches. */
export const hasClass = (node: Element, pattern: RegExp): boolean =>
  Array.isArray(node.properties.className) &&
  node.properties.className.some((name) => pattern.test(String(name)))
