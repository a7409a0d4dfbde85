// What of a page is not its article: navigation, sidebars, notices, footers. Plain pages are judged by their elements;
// for a page saved from a browser the article is looked for first.
import type { Element, Text } from 'hast'
import type { ArticleFinder, ArticleFound } from './article-finder.ts'
import { elementsBelow, hasClass } from './hast-search.ts'
import { type HastNode, isInvisible, visibleText } from './hast-to-body.ts'

export interface Furniture {
  /** The outermost elements, in document order. */
  readonly roots: readonly Element[]
  readonly inside: ReadonlySet<Element>
  /** The line that says who wrote it, as the finder read it; else empty. */
  readonly byline: string
}

export function furnitureOf(body: Element, title: string, finder: ArticleFinder): Furniture {
  const found = isFramed(body) ? finder(body, title) : null
  const roots = found === null ? plainFurniture(body) : furnitureAround(body, found)
  return { roots, inside: new Set(roots.flatMap(elementsBelow)), byline: found?.byline ?? '' }
}

const tags = new Set(['nav', 'aside', 'footer', 'form', 'menu'])
const roles =
  /^(?:navigation|banner|contentinfo|complementary|search|dialog|alertdialog|menu|menubar|toolbar)$/u
const names =
  /(?:^|[-_])(?:nav|navbar|navigation|menu|breadcrumbs?|side-?bar|footer|masthead|top-?bar|site-header|cookies?|consent|gdpr|newsletter|subscribe|subscription|paywall|promo|promotion|share|sharing|social|related|recommend(?:ed|ations?)?|most-?read|popular|trending|comments?|disqus|ads?|advert|advertisement|sponsor|sponsored|widget|toolbar|pagination|pager|skip-?link|skip|teasers?|tags?|outbrain|taboola|no-?print)(?:$|[-_])/iu

/** What these names stand for is never copy, and short enough to be taken for it. */
const notices =
  /(?:^|[-_])(?:nav|navbar|navigation|menu|breadcrumbs?|cookies?|consent|gdpr|newsletter|subscribe|share|sharing|advert|advertisement|sponsored|pagination|pager|skip-?link)(?:$|[-_])/iu
const longestNotice = 400

const isNotice = ({ tagName, properties }: Element): boolean =>
  tagName === 'nav' ||
  [properties.id, ...(Array.isArray(properties.className) ? properties.className : [])].some(
    (name) => typeof name === 'string' && notices.test(name),
  )

/** By its name, its role, its class or id. */
function isNamed(node: Element): boolean {
  const { role, id } = node.properties
  return (
    tags.has(node.tagName) ||
    (typeof role === 'string' && roles.test(role)) ||
    (typeof id === 'string' && names.test(id)) ||
    hasClass(node, names)
  )
}

/** Something that looks like furniture stands around; the article alone, and our own page, need no looking for. */
function isFramed(body: Element): boolean {
  return !isOwnPage(body) && elementsBelow(body).some((node) => isNamed(node) && !isInvisible(node))
}

const childElements = (node: Element): readonly Element[] =>
  node.children.filter((child) => child.type === 'element')

/** A page as Galley writes it: one `main`, in it one h-entry. */
function isOwnPage(body: Element): boolean {
  const [main, ...others] = childElements(body)
  const entries = main?.tagName === 'main' ? childElements(main) : []
  return (
    others.length === 0 &&
    entries.length === 1 &&
    entries.every((entry) => entry.tagName === 'article' && hasClass(entry, /^h-entry$/u))
  )
}

/** Navigation anywhere; header, footer and aside where they belong to the page and not to the article in it. */
function plainFurniture(body: Element): readonly Element[] {
  const hasArticle = elementsBelow(body).some(
    ({ tagName }) => tagName === 'article' || tagName === 'main',
  )
  const outside = new Set(
    hasArticle ? ['nav', 'header', 'footer', 'aside'] : ['nav', 'footer', 'aside'],
  )
  return outermost(body, false, (node, isCopy) => ({
    isOut: isCopy ? node.tagName === 'nav' && !isRelated(node) : outside.has(node.tagName),
    below: isCopy || node.tagName === 'article' || node.tagName === 'main',
  }))
}

/** A list of related articles is navigation too, and read as such from its heading. */
const isRelated = (nav: Element): boolean =>
  nav.children.some((child) => child.type === 'element' && /^h[2-6]$/u.test(child.tagName))

/**
 * All that stands outside of the smallest element that holds the article and its headline. Inside of it what the finder
 * dropped goes only where something else speaks against it as well: a doubtful paragraph stays copy.
 */
function furnitureAround(body: Element, found: ArticleFound): readonly Element[] {
  const counts = countsBelow(body, found.texts)
  const none: Counts = { kept: 0, headlines: 0, letters: 0, linked: 0 }
  const of = (node: Element) => counts.get(node) ?? none
  const all = of(body)
  let root = body
  for (;;) {
    const inner = childElements(root).find(
      (child) => of(child).kept === all.kept && of(child).headlines === all.headlines,
    )
    if (inner === undefined) break
    root = inner
  }
  const path = pathTo(body, root)
  return outermost(body, root === body, (node, isInside) => {
    const { kept, headlines, letters, linked } = of(node)
    const isWanted = kept > 0 || headlines > 0
    const isLinks = linked > 0 && linked >= letters * 0.5
    return {
      isOut: isInside
        ? letters > 0 &&
          headlines === 0 &&
          (isWanted
            ? letters <= longestNotice && letters * 4 <= all.letters && isNotice(node)
            : isNamed(node) || isLinks)
        : !path.has(node) && letters > 0,
      below: isInside || node === root,
    }
  })
}

interface Counts {
  /** Texts that the finder kept. */
  readonly kept: number
  readonly headlines: number
  /** UTF-16 units of visible text, and of those the ones in links. */
  readonly letters: number
  readonly linked: number
}

/** For every element what stands in it, gathered from the innermost outwards. */
function countsBelow(body: Element, texts: ReadonlySet<Text>): ReadonlyMap<Element, Counts> {
  const counts = new Map<Element, Counts>()
  const elements = [body, ...elementsBelow(body)]
  for (let i = elements.length - 1; i >= 0; i--) {
    const node = elements[i]
    if (node === undefined || isInvisible(node)) continue
    let [kept, headlines, letters, linked] = [0, 0, 0, 0]
    for (const child of node.children) {
      if (child.type === 'text') {
        letters += child.value.trim().length
        if (texts.has(child)) kept++
      }
      const inner = child.type === 'element' ? counts.get(child) : undefined
      if (inner === undefined) continue
      kept += inner.kept
      headlines += inner.headlines
      letters += inner.letters
      linked += inner.linked
    }
    if (node.tagName === 'img') letters += lettersOf(node)
    if (node.tagName === 'a') linked = letters
    if (node.tagName === 'h1' && letters > 0) headlines = 1
    counts.set(node, { kept, headlines, letters, linked })
  }
  return counts
}

const lettersOf = (node: HastNode): number => visibleText(node).trim().length

function pathTo(body: Element, target: Element): ReadonlySet<Element> {
  const parents = new Map<Element, Element>()
  for (const node of [body, ...elementsBelow(body)])
    for (const child of childElements(node)) parents.set(child, node)
  const path = new Set<Element>()
  for (let node: Element | undefined = target; node !== undefined; node = parents.get(node))
    path.add(node)
  return path
}

type Judge = (node: Element, flag: boolean) => { readonly isOut: boolean; readonly below: boolean }

const inline =
  /^(?:a|abbr|b|big|cite|code|del|dfn|em|font|i|img|ins|label|mark|q|s|small|span|strong|sub|sup|time|tt|u)$/u

/** Then what stands in it in line is part of a sentence, not a thing of its own. */
const hasOwnText = (node: Element): boolean =>
  node.children.some((child) => child.type === 'text' && child.value.trim() !== '')

/** The elements judged to be out, none inside of another; the flag is handed down from parent to children. */
function outermost(body: Element, flag: boolean, judge: Judge): readonly Element[] {
  const roots: Element[] = []
  const open = childElements(body).map((node) => ({ node, flag }))
  open.reverse()
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { isOut, below } = judge(next.node, next.flag)
    if (isInvisible(next.node)) continue
    if (isOut) {
      roots.push(next.node)
      continue
    }
    const inner = childElements(next.node)
    const isLine = hasOwnText(next.node)
    for (let i = inner.length - 1; i >= 0; i--) {
      const node = inner[i]
      if (node !== undefined && !(isLine && inline.test(node.tagName)))
        open.push({ node, flag: below })
    }
  }
  return roots
}
