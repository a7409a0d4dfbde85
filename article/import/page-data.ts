// What a page says about its article to machines: schema.org in JSON-LD, and the microformat h-entry.
import type { Element, Root } from 'hast'
import { elementsBelow, hasClass } from './hast-search.ts'
import { visibleText } from './hast-to-body.ts'

/** Empty strings and lists where the page does not say. Dates are as written. */
export interface PageData {
  readonly headline: string
  readonly description: string
  readonly authors: readonly string[]
  readonly published: string
  readonly modified: string
  readonly language: string
  readonly keywords: readonly string[]
  readonly sections: readonly string[]
  readonly outlet: string
}

export function pageData(root: Root): PageData {
  const elements = elementsBelow(root)
  const stated = articleStated(elements)
  const entry = entryData(elements)
  return {
    headline: lineIn(stated.headline) || lineIn(stated.name),
    description: lineIn(stated.description),
    authors: namesIn(stated.author),
    published: lineIn(stated.datePublished) || entry.published,
    modified: lineIn(stated.dateModified) || entry.modified,
    language: lineIn(stated.inLanguage),
    keywords: [...listIn(stated.keywords), ...entry.keywords],
    sections: listIn(stated.articleSection),
    outlet: namesIn(stated.publisher)[0] ?? '',
  }
}

type Keys = Readonly<Record<string, unknown>>

const isKeys = (value: unknown): value is Keys =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const mostScript = 1_000_000
const mostThings = 500

/** The first thing in the page's JSON-LD that is an article; lists of other articles are not looked into. */
function articleStated(elements: readonly Element[]): Keys {
  const scripts = elements.filter(
    ({ tagName, properties }) =>
      tagName === 'script' && /^application\/ld\+json/iu.test(String(properties.type ?? '')),
  )
  const open: unknown[] = scripts.slice(0, 50).flatMap((script) => parsed(script))
  for (let looked = 0; looked < open.length && looked < mostThings; looked++) {
    const thing = open[looked]
    if (Array.isArray(thing)) open.push(...thing.slice(0, mostThings))
    if (!isKeys(thing)) continue
    if (isArticle(thing['@type'])) return thing
    open.push(thing['@graph'], thing.mainEntity)
  }
  return {}
}

function parsed(script: Element): readonly unknown[] {
  const text = script.children.map((child) => (child.type === 'text' ? child.value : '')).join('')
  if (text.length > mostScript) return []
  try {
    return [JSON.parse(text)]
  } catch {
    // Broken JSON-LD is common and says nothing; the page itself is still there.
    return []
  }
}

const isArticle = (type: unknown): boolean =>
  (Array.isArray(type) ? type : [type]).some((one) =>
    /(?:^|[/:#])(?:[A-Z][a-z]+)*(?:Article|BlogPosting)$/u.test(String(one)),
  )

const lineIn = (value: unknown): string =>
  typeof value === 'string' ? value.replace(/\s+/gu, ' ').trim().slice(0, 2_000) : ''

const listIn = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? value : typeof value === 'string' ? value.split(/[,;]/u) : [])
    .map((one) => lineIn(isKeys(one) ? one.name : one).slice(0, 500))
    .filter((one) => one !== '')
    .slice(0, 500)

/** Names of people and organisations, whether given as text, thing or list of them. */
function namesIn(value: unknown): readonly string[] {
  const given = Array.isArray(value) ? value.slice(0, 50) : [value]
  return given
    .map((one) => lineIn(isKeys(one) ? one.name : one).slice(0, 500))
    .filter((one) => one !== '' && !/^https?:/u.test(one))
}

function entryData(elements: readonly Element[]) {
  const entry = elements.find((node) => hasClass(node, /^h-entry$/u))
  const below = entry === undefined ? [] : elementsBelow(entry)
  const time = (pattern: RegExp) => {
    const found = below.find((node) => hasClass(node, pattern))
    return found === undefined ? '' : dateIn(found)
  }
  return {
    published: time(/^dt-published$/u) || publishedTime(elements),
    modified: time(/^dt-updated$/u),
    keywords: below
      .filter((node) => hasClass(node, /^p-category$/u))
      .map((node) => lineIn(visibleText(node)).slice(0, 500))
      .filter((word) => word !== ''),
  }
}

/** Older pages mark the time of publication by an attribute alone. */
function publishedTime(elements: readonly Element[]): string {
  const found = elements.find(({ tagName, properties }) => {
    const itemProp = Array.isArray(properties.itemProp) ? properties.itemProp : []
    return (
      itemProp.includes('datePublished') || (tagName === 'time' && properties.pubDate !== undefined)
    )
  })
  return found === undefined ? '' : dateIn(found)
}

const dateIn = (node: Element): string =>
  lineIn(node.properties.dateTime) || lineIn(node.properties.content) || lineIn(visibleText(node))
