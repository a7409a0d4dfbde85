// Heading levels of a page: none is skipped, since readers that jump by heading lose their way. A level that had to be
// raised is kept in data-level, for whoever reads the article back.
import type { Element } from 'hast'

/** `above` is the level of the heading before the first element. */
export function withoutSkippedLevels(elements: readonly Element[], above: number): Element[] {
  let last = above
  const visit = (element: Element): Element => {
    const level = levelOf(element)
    if (level === null)
      return {
        ...element,
        children: element.children.map((child) =>
          child.type === 'element' ? visit(child) : child,
        ),
      }
    last = Math.min(level, last + 1)
    if (last === level) return element
    const properties = { ...element.properties, dataLevel: `${level}` }
    return { ...element, tagName: `h${last}`, properties }
  }
  return elements.map(visit)
}

function levelOf({ tagName }: Element): number | null {
  const level = /^h([2-6])$/.exec(tagName)?.[1]
  return level === undefined ? null : Number(level)
}
