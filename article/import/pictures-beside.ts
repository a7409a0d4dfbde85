// Pictures that a document names and that lie beside it: which addresses may be such files, asking for them, and what is
// said of those that are not there. Nothing is ever fetched from a network.
import type { Element, ElementContent, RootContent } from 'hast'
import { elementsBelow } from './hast-search.ts'
import type { ImportedPicture } from './word-document.ts'

/** The name of the picture of this address among those that come along, or null. */
export type PictureAt = (address: string) => string | null

/** `path` is below the folder of the document, with `/` between its parts. Null where no picture is. Never rejects. */
export type ReadPicture = (path: string) => Promise<ImportedPicture | null>

export const noPictures: PictureAt = () => null

const longest = 1_000
const mostPictures = 200
const mostNamed = 5

/** A file below the folder of the document; null for an address on a network, above that folder, or of another root. */
function pathBeside(address: string): string | null {
  if (address.length > longest || /^[a-z][a-z\d+.-]*:/iu.test(address)) return null
  const parts = decoded(address.replace(/[?#].*$/su, '')).split(/[/\\]/u)
  if (parts[0] === '.') parts.shift()
  const isBelow = parts.every((part) => part !== '' && !/^\.{1,2}$|[\p{Cc}:]/u.test(part))
  return isBelow ? parts.join('/') : null
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address)
  } catch {
    // A percent sign that is one.
    return address
  }
}

export interface PicturesBeside {
  readonly at: PictureAt
  /** Whether pictures were found that were not there when `at` was asked: then the document is to be read again. */
  readonly look: (read: ReadPicture) => Promise<boolean>
  readonly found: () => readonly ImportedPicture[]
  /** Asked for and not found. */
  readonly missing: () => readonly string[]
}

/** Readers are not asynchronous: they ask in a first pass, and get their answers in a second. */
export function picturesBeside(): PicturesBeside {
  const asked = new Set<string>()
  const found = new Map<string, ImportedPicture>()
  /** On the disk of a site, of which only this file came. */
  const ofSite = new Set<string>()
  return {
    at: (address) => {
      const path = pathBeside(address)
      if (path === null) {
        const isOfSite = /^\/[^/\\]/u.test(address) && address.length <= longest
        if (isOfSite && ofSite.size < mostPictures) ofSite.add(address)
        return null
      }
      if (asked.size < mostPictures) asked.add(path)
      return found.get(path)?.name ?? null
    },
    look: async (read) => {
      for (const path of asked) {
        const picture = await read(path)
        if (picture !== null) found.set(path, picture)
      }
      return found.size > 0
    },
    found: () => [...new Map([...found.values()].map((one) => [one.name, one])).values()],
    missing: () => [...[...asked].filter((path) => !found.has(path)), ...ofSite],
  }
}

/** `wasLooked`: whether anybody could look into the folder of the document. */
export function missingSentence(missing: readonly string[], wasLooked: boolean): readonly string[] {
  if (missing.length === 0) return []
  const named = missing.slice(0, mostNamed).join(', ')
  const more = missing.length > mostNamed ? ` and ${missing.length - mostNamed} more` : ''
  const what = `${missing.length === 1 ? 'A picture' : 'Pictures'} that the text names`
  return [
    wasLooked
      ? `${what} ${missing.length === 1 ? 'was' : 'were'} not found below the folder of the file: ${named}${more}.`
      : `${what} did not come along: ${named}${more}. To bring pictures that lie beside the file, choose it with Import….`,
  ]
}

/**
 * Gives every picture of a tree that comes along its name as `src`, and its caption as `data-caption`. Changes the tree;
 * answers the names. Headings and preformatted text hold no pictures.
 */
export function namePictures(
  nodes: readonly (ElementContent | RootContent)[],
  pictureAt: PictureAt,
): ReadonlySet<string> {
  const names = new Set<string>()
  const open: { readonly node: ElementContent | RootContent; readonly figure: Element | null }[] =
    nodes.map((node) => ({ node, figure: null }))
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { node, figure } = next
    if (node.type !== 'element' || /^(?:h[1-6]|pre|svg)$/u.test(node.tagName)) continue
    const { src } = node.properties
    if (node.tagName === 'img' && typeof src === 'string' && !isPixel(node)) {
      const name = pictureAt(src)
      if (name === null) continue
      names.add(name)
      node.properties.src = name
      if (figure !== null) takeCaption(node, figure)
    }
    const inside = node.tagName === 'figure' ? node : figure
    for (const child of node.children) open.push({ node: child, figure: inside })
  }
  return names
}

/** What counts visitors. */
const isPixel = ({ properties }: Element): boolean =>
  [properties.width, properties.height].some((size) => /^[01]$/u.test(String(size)))

const longestCaption = 2_000

/** Only where the figure has one picture, and a caption of words alone. */
function takeCaption(picture: Element, figure: Element): void {
  const captions = figure.children.filter(
    (child): child is Element => child.type === 'element' && child.tagName === 'figcaption',
  )
  const [caption] = captions
  if (
    caption === undefined ||
    captions.length > 1 ||
    elementsBelow(figure).filter(({ tagName }) => tagName === 'img').length > 1
  )
    return
  const words = plainWords(caption)
  if (words === null || words === '' || words.length > longestCaption) return
  picture.properties.dataCaption = words
  figure.children = figure.children.filter((child) => child !== caption)
}

/** Null where it holds more than plain words, a link say: then it stays in the copy. */
function plainWords(caption: Element): string | null {
  const parts: string[] = []
  for (const child of caption.children)
    if (child.type === 'text') parts.push(child.value)
    else if (child.type !== 'comment') {
      const [only, ...more] = child.children
      if (!/^(?:span|p|em|i|small|cite)$/u.test(child.tagName) || more.length > 0) return null
      if (only !== undefined && only.type !== 'text') return null
      parts.push(only?.value ?? '')
    }
  return parts.join('').replace(/\s+/gu, ' ').trim()
}
