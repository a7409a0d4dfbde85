// Where in a saved page the article stands, as Mozilla's Readability sees it. It works on a copy of the parsed tree in
// plain objects; the tree itself stays as it is. Loaded at the first import, not at start.
import type { Element, Text } from 'hast'
import { isInvisible } from './hast-to-body.ts'

export interface ArticleFound {
  /** The texts of the tree that belong to the article. */
  readonly texts: ReadonlySet<Text>
  /** The line that says who wrote it, or empty. */
  readonly byline: string
}

/** Null where no article stands out, or the page is too large or too deep to look for it. */
export type ArticleFinder = (body: Element, title: string) => ArticleFound | null

/** Finds none. */
export const noArticleFinder: ArticleFinder = () => null

let loading: Promise<ArticleFinder> | null = null

/** The finder, loaded once. Without its library no page has an article that stands out. */
export function articleFinder(): Promise<ArticleFinder> {
  loading ??= load()
  return loading
}

/** UTF-16 units; shorter findings are a teaser or a cookie notice as likely as an article. */
const shortestArticle = 250
/** Elements and texts; a long page of copy has a few thousand. */
const mostNodes = 40_000
const mostText = 3_000_000
const deepest = 120

async function load(): Promise<ArticleFinder> {
  try {
    const [{ parseHTML }, { Readability }] = await Promise.all([
      import('linkedom/worker'),
      import('@mozilla/readability'),
    ])
    return (body, title) => {
      if (isTooLarge(body)) return null
      const { document } = parseHTML('<html><head><title></title></head><body></body></html>')
      document.title = title
      const origins = new Map<object, Text>()
      const open: { readonly from: Element; readonly to: typeof document.body }[] = [
        { from: body, to: document.body },
      ]
      for (let next = open.pop(); next !== undefined; next = open.pop())
        for (const child of next.from.children) {
          if (child.type === 'text') {
            const text = document.createTextNode(child.value)
            origins.set(text, child)
            next.to.appendChild(text)
          } else if (child.type === 'element' && !isInvisible(child)) {
            const element = document.createElement(child.tagName)
            for (const [name, value] of attributesOf(child)) element.setAttribute(name, value)
            next.to.appendChild(element)
            open.push({ from: child, to: element })
          }
        }
      const found = new Readability(document, {
        serializer: (node) => node,
        // One attempt with all its rules: a second one parses the page anew and would lose the way back to our tree.
        charThreshold: 1,
        disableJSONLD: true,
      }).parse()
      if (found === null || !found.content) return null
      const texts = new Set<Text>()
      const kept = [found.content]
      for (let node = kept.pop(); node !== undefined; node = kept.pop()) {
        const origin = origins.get(node)
        if (origin !== undefined) texts.add(origin)
        for (const child of node.childNodes) kept.push(child)
      }
      return (found.textContent ?? '').length < shortestArticle
        ? null
        : { texts, byline: found.byline ?? '' }
    }
  } catch {
    return noArticleFinder
  }
}

function isTooLarge(body: Element): boolean {
  const open = [{ node: body, depth: 0 }]
  let nodes = 0
  let text = 0
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    nodes += next.node.children.length
    if (nodes > mostNodes || next.depth > deepest || text > mostText) return true
    for (const child of next.node.children)
      if (child.type === 'element') open.push({ node: child, depth: next.depth + 1 })
      else if (child.type === 'text') text += child.value.length
  }
  return false
}

/** Those that Readability weighs; none that would load, run or style anything. */
function attributesOf(node: Element): readonly (readonly [string, string])[] {
  const { className, id, role, rel, itemProp, href } = node.properties
  const given = { class: className, id, role, rel, itemprop: itemProp, href }
  return Object.entries(given).flatMap(([name, value]) =>
    typeof value === 'string'
      ? [[name, value] as const]
      : Array.isArray(value)
        ? [[name, value.join(' ')] as const]
        : [],
  )
}
