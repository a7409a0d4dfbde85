// Mammoth's HTML before it is read: notes apart from the copy, pictures where a body can hold them, captions with their
// pictures, headings moved down where the file counts its sections from one.
import type { Element, ElementContent, Root, RootContent } from 'hast'
import { elementsBelow, hasClass } from './hast-search.ts'
import { visibleText } from './hast-to-body.ts'
import { wordClass } from './word-styles.ts'

export interface TidyWordHtml {
  readonly copy: readonly ElementContent[]
  /** The items of the list of foot- and endnotes. */
  readonly notes: readonly Element[]
  /** What stood for pictures that are not kept. */
  readonly leftOut: readonly string[]
}

/** Changes the tree. `media`: the names of pictures that are kept. */
export function tidyWordHtml(root: Root, media: ReadonlySet<string>): TidyWordHtml {
  const leftOut: string[] = []
  const elements = elementsBelow(root)
  for (const node of elements) {
    if (node.tagName === 'a' && /^#(?:foot|end)note-ref-/u.test(textProperty(node, 'href')))
      node.children = []
    // A reference stays readable where the print has no small raised numbers.
    node.children = node.children.filter((child) => {
      if (child.type !== 'element' || child.tagName !== 'img') return true
      if (media.has(textProperty(child, 'src'))) return true
      leftOut.push(textProperty(child, 'alt'))
      return false
    })
  }
  const children = root.children.filter(isContent)
  const last = children.at(-1)
  const notes = last?.type === 'element' && isNotes(last) ? last.children.filter(isItem) : []
  const copy = (notes.length > 0 ? children.slice(0, -1) : children).flatMap(withoutPictures)
  giveCaptions(copy)
  moveHeadingsDown(copy)
  return { copy, notes, leftOut }
}

const textProperty = (node: Element, name: string): string => {
  const value = node.properties[name]
  return typeof value === 'string' ? value : ''
}

const isContent = (node: RootContent): node is Element | (RootContent & { type: 'text' }) =>
  node.type === 'element' || node.type === 'text'

const isItem = (node: ElementContent): node is Element =>
  node.type === 'element' && node.tagName === 'li'

const isNotes = (list: Element): boolean =>
  list.tagName === 'ol' &&
  list.children.length > 0 &&
  list.children.every(
    (item) => isItem(item) && /^(?:foot|end)note-/u.test(textProperty(item, 'id')),
  )

/** A heading holds no picture: it stands behind it. */
function withoutPictures(node: ElementContent): readonly ElementContent[] {
  if (node.type !== 'element' || !/^h[1-6]$/u.test(node.tagName)) return [node]
  const pictures = elementsBelow(node).filter(({ tagName }) => tagName === 'img')
  if (pictures.length === 0) return [node]
  for (const inside of [node, ...elementsBelow(node)])
    inside.children = inside.children.filter((child) => !pictures.some((one) => one === child))
  return [node, ...pictures]
}

const pictureIn = (node: ElementContent | undefined): Element | undefined => {
  if (node?.type !== 'element' || visibleWords(node) !== '') return undefined
  const pictures = [node, ...elementsBelow(node)].filter(({ tagName }) => tagName === 'img')
  return pictures.length === 1 ? pictures[0] : undefined
}

const visibleWords = (node: Element): string =>
  node.tagName === 'img' ? '' : visibleText({ ...node, children: withoutImages(node) }).trim()

const withoutImages = (node: Element): ElementContent[] =>
  node.children.flatMap((child): ElementContent[] => {
    if (child.type !== 'element') return [child]
    return child.tagName === 'img' ? [] : [{ ...child, children: withoutImages(child) }]
  })

/** In this order below the picture, with the most characters (UTF-16 units) that each may have. */
const below = [
  { name: new RegExp(`^${wordClass.caption}$`, 'u'), property: 'dataCaption', longest: 2_000 },
  { name: new RegExp(`^${wordClass.credit}$`, 'u'), property: 'dataCredit', longest: 500 },
] as const

function giveCaptions(copy: ElementContent[]): void {
  for (let at = copy.length - 2; at >= 0; at--) {
    const picture = pictureIn(copy[at])
    if (picture === undefined) continue
    for (const { name, property, longest } of below) {
      const node = copy[at + 1]
      if (node?.type !== 'element' || !hasClass(node, name)) continue
      const words = visibleText(node).replace(/\s+/gu, ' ').trim()
      if (words.length > longest) continue
      picture.properties[property] = words
      copy.splice(at + 1, 1)
    }
  }
}

const headlineClass = new RegExp(`^${wordClass.headline}$`, 'u')

/** The headline is above all headings, so where a file has both, sections begin at the level below it. */
function moveHeadingsDown(copy: readonly ElementContent[]): void {
  const elements = copy.filter((node) => node.type === 'element')
  const hasHeadline = elements.some((node) => hasClass(node, headlineClass))
  const sections = elements.filter(
    (node) => /^h[1-6]$/u.test(node.tagName) && !hasClass(node, headlineClass),
  )
  if (!hasHeadline || sections.every(({ tagName }) => tagName !== 'h1')) return
  for (const node of sections) node.tagName = `h${Math.min(6, Number(node.tagName.slice(1)) + 1)}`
}
