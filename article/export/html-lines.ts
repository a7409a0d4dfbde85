// Line feeds between the blocks of a tree, so that the source of a page can be read and compared. Only where white
// space means nothing: between elements that hold nothing but blocks.
import type { Element, ElementContent, Root, RootContent } from 'hast'

const holdsBlocks = new Set([
  ...['html', 'head', 'body', 'main', 'article', 'header', 'hgroup', 'footer', 'section', 'aside'],
  ...['nav', 'div', 'figure', 'blockquote', 'ul', 'ol'],
])

const isBlockOnly = (element: Element) =>
  holdsBlocks.has(element.tagName) &&
  element.children.length > 0 &&
  element.children.every((child) => child.type === 'element')

/** The same tree, one block to a line. */
export function inLines(root: Root): Root {
  return {
    ...root,
    children: root.children.flatMap((child): RootContent[] =>
      child.type === 'element' ? [elementInLines(child), lineFeed()] : [child, lineFeed()],
    ),
  }
}

function elementInLines(element: Element): Element {
  const children = element.children.map((child) =>
    child.type === 'element' ? elementInLines(child) : child,
  )
  if (!isBlockOnly(element)) return { ...element, children }
  return {
    ...element,
    children: [lineFeed(), ...children.flatMap((child): ElementContent[] => [child, lineFeed()])],
  }
}

const lineFeed = () => ({ type: 'text' as const, value: '\n' })
