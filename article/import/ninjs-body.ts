// The copy of a ninjs item: HTML where there is some, else plain text.

import type { Element, ElementContent, RootContent } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import type { Block } from '../body/body.ts'
import type { Source } from '../source.ts'
import { elementsBelow } from './hast-search.ts'
import { hastToBlocks } from './hast-to-body.ts'
import { type LooseRecord, recordsIn, stringIn } from './loose-json.ts'
import { bodyOf } from './ninjs-values.ts'
import { withAttributions } from './own-attributions.ts'
import { ownCopy } from './own-copy.ts'
import type { NewsData } from './own-news-article.ts'
import { withoutDateline } from './own-page.ts'
import { namePictures } from './pictures-beside.ts'
import type { ReadContext } from './reading.ts'
import { shallowHtml } from './shallow-html.ts'

export interface NinjsCopy {
  readonly blocks: readonly Block[]
  readonly sources: Source[]
  /** The addresses of pictures that did not come along. */
  readonly pictures: readonly string[]
}

const whole = Number.POSITIVE_INFINITY

/** `own` is what an item of ours says of its quotes; null for anybody else's. */
export function ninjsBody(
  item: LooseRecord,
  own: NewsData | null,
  { newId, pictureAt }: Pick<ReadContext, 'newId' | 'pictureAt'>,
): NinjsCopy {
  const html =
    bodyOf(item, 'text/html') ||
    bodyOf(item, 'application/xhtml+xml') ||
    stringIn(item, 'body_html', whole) ||
    stringIn(item, 'body_xhtml', whole)
  if (html.trim() === '')
    return { blocks: paragraphsOf(plainBody(item)), sources: [], pictures: [] }
  const { children } = fromHtml(shallowHtml(html), { fragment: true })
  const pictures = namePictures(children, pictureAt)
  const elsewhere = addressesOf(children).filter((address) => !pictures.has(address))
  if (own === null)
    return { blocks: hastToBlocks(children, pictures), sources: [], pictures: elsewhere }
  const copy: Element = {
    type: 'element',
    tagName: 'div',
    properties: {},
    children: children.filter(isContent),
  }
  const attributed = withAttributions(ownCopy(withoutDateline(copy)), own.quotes, newId)
  return { ...attributed, pictures: elsewhere }
}

const addressesOf = (nodes: readonly RootContent[]): readonly string[] =>
  nodes
    .flatMap((node) => (node.type === 'element' ? [node, ...elementsBelow(node)] : []))
    .filter(({ tagName }) => tagName === 'img')
    .map(({ properties }) => String(properties.src ?? ''))

const isContent = (node: RootContent): node is ElementContent => node.type !== 'doctype'

function plainBody(item: LooseRecord): string {
  const untyped = recordsIn(item, 'bodies').find((body) => stringIn(body, 'contentType') === '')
  return (
    bodyOf(item, 'text/plain') ||
    stringIn(item, 'body_text', whole) ||
    (untyped === undefined ? '' : stringIn(untyped, 'value', whole))
  )
}

/** An empty line parts paragraphs; in a text without any, every line is one. */
function paragraphsOf(text: string): Block[] {
  const lines = text.trim().replace(/\r\n?/gu, '\n')
  return lines
    .split(/\n[ \t]*\n/u.test(lines) ? /\n(?:[ \t]*\n)+/u : /\n/u)
    .map((line) => line.replace(/\s+/gu, ' ').trim())
    .filter((line) => line !== '')
    .map((line) => ({ type: 'paragraph', content: [{ type: 'text', text: line }] }))
}
