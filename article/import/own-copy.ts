// The copy of a page of our own → the blocks that it was made of. What we never write goes the way of any other page.
import type { Element, ElementContent } from 'hast'
import type { Block, ListItem } from '../body/body.ts'
import { MediaName } from '../body/image.ts'
import type { Inline } from '../body/text.ts'
import { noAttribution } from '../quotes/quotation.ts'
import { marksOf } from './hast-marks.ts'
import { hasClass } from './hast-search.ts'
import { hastToBlocks, isInvisible, visibleText } from './hast-to-body.ts'
import { type Marks, pushBreak, pushCollapsed } from './inline-runs.ts'

export interface OwnCopy {
  readonly blocks: Block[]
  /** The line under a quote, by its block: somebody is named there. */
  readonly captions: ReadonlyMap<Block, string>
  /** The language of a quote set off, by its block, where it is another than the article's. */
  readonly languages: ReadonlyMap<Block, string>
}

/** A body may nest 60 levels deep; a list takes three with the line in it. */
const deepestBlock = 56

export function ownCopy(nodes: readonly ElementContent[]): OwnCopy {
  const captions = new Map<Block, string>()
  const languages = new Map<Block, string>()

  const blocksOf = (list: readonly ElementContent[], level: number): Block[] =>
    list.flatMap((node): Block[] => {
      if (node.type !== 'element') return node.type === 'text' ? hastToBlocks([node]) : []
      if (isInvisible(node)) return []
      if (level > deepestBlock) return paragraph([{ type: 'text', value: visibleText(node) }])
      return blockOf(node, level)
    })

  const blockOf = (node: Element, level: number): Block[] => {
    switch (node.tagName) {
      case 'p':
        return paragraph(node.children)
      case 'h2':
      case 'h3':
      case 'h4': {
        const chosen = node.properties.dataLevel ?? node.tagName.slice(1)
        const level = chosen === '4' ? 4 : chosen === '3' ? 3 : 2
        return [{ type: 'heading', attrs: { level }, ...contentOf(node.children) }]
      }
      case 'ul':
        return [{ type: 'bulletList', content: itemsOf(node, level) }]
      case 'ol': {
        const start = Number(node.properties.start ?? 1)
        const isCounted = Number.isInteger(start) && start >= 0 && start <= 999_999_999
        const attrs = { start: isCounted ? start : 1 }
        return [{ type: 'orderedList', attrs, content: itemsOf(node, level) }]
      }
      case 'hr':
        return [{ type: 'horizontalRule' }]
      case 'pre':
        return codeOf(node)
      case 'figure':
        return figureOf(node, level)
      default:
        return hastToBlocks([node])
    }
  }

  const itemsOf = (list: Element, level: number): ListItem[] => {
    const items = elementsOf(list).map((item): ListItem => {
      const isLine = item.tagName === 'li' && !elementsOf(item).some(isBlock)
      const content = isLine ? paragraph(item.children) : blocksOf(item.children, level + 2)
      return { type: 'listItem', content: content.length === 0 ? [{ type: 'paragraph' }] : content }
    })
    return items.length === 0 ? [{ type: 'listItem', content: [{ type: 'paragraph' }] }] : items
  }

  const figureOf = (figure: Element, level: number): Block[] => {
    const parts = elementsOf(figure)
    const words = parts.find(({ tagName }) => tagName === 'blockquote')
    const caption = parts.find(({ tagName }) => tagName === 'figcaption')
    const isKnown = parts.every((part) => part === words || part === caption)
    if (hasClass(figure, /^image$/u)) return pictureOf(parts) ?? hastToBlocks([figure])
    if (words === undefined || !isKnown) return hastToBlocks([figure])
    const quote = hasClass(figure, /^pull-quote$/u)
      ? pullQuoteOf(words)
      : quoteOf(blocksOf(words.children, level + 1))
    if (caption !== undefined) captions.set(quote, rawText(caption))
    if (typeof words.properties.lang === 'string') languages.set(quote, words.properties.lang)
    return [quote]
  }
  return { blocks: blocksOf(nodes, 1), captions, languages }
}

const elementsOf = (node: Element): readonly Element[] =>
  node.children.filter((child): child is Element => child.type === 'element')

const blockNames = new Set(['p', 'h2', 'h3', 'h4', 'ul', 'ol', 'hr', 'pre', 'figure', 'div'])
const isBlock = ({ tagName }: Element): boolean => blockNames.has(tagName)

const quoteOf = (content: Block[]): Block => ({
  type: 'blockquote',
  attrs: noAttribution,
  content: content.length === 0 ? [{ type: 'paragraph' }] : content,
})

function pullQuoteOf(words: Element): Block {
  const line = elementsOf(words)[0]?.children ?? words.children
  return { type: 'pullQuote', attrs: noAttribution, ...contentOf(line) }
}

function paragraph(nodes: readonly ElementContent[]): Block[] {
  const line = contentOf(nodes)
  return line.content === undefined ? [] : [{ type: 'paragraph', ...line }]
}

function codeOf(pre: Element): Block[] {
  const code = elementsOf(pre)[0]
  if (code?.tagName !== 'code' || pre.children.length !== 1) return hastToBlocks([pre])
  const names = Array.isArray(code.properties.className) ? code.properties.className : []
  const language =
    names
      .join(' ')
      .replace(/^language-/u, '')
      .slice(0, 100) || null
  const text = rawText(code)
  const content = text === '' ? {} : { content: [{ type: 'text' as const, text }] }
  return [{ type: 'codeBlock', attrs: { language }, ...content }]
}

/** The file may be missing in its new place; its name is kept, for whoever brings it along. */
function pictureOf([image, caption]: readonly Element[]): Block[] | null {
  const { src, alt } = image?.properties ?? {}
  const media = MediaName.safeParse(typeof src === 'string' ? src.replace(/^media\//u, '') : '')
  if (image?.tagName !== 'img' || !media.success) return null
  const line = (name: RegExp, longest: number) => {
    const span =
      caption === undefined ? [] : elementsOf(caption).filter((one) => hasClass(one, name))
    return span.map(rawText).join(' ').slice(0, longest)
  }
  const attrs = {
    media: media.data,
    alt: typeof alt === 'string' ? alt.slice(0, 2_000) : '',
    caption: line(/^caption$/u, 2_000),
    credit: line(/^credit$/u, 500),
  }
  return [{ type: 'image', attrs }]
}

/** The text of a tree letter by letter. */
export const rawText = (node: Element): string => {
  const parts: string[] = []
  const open: ElementContent[] = [node]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next.type === 'text') parts.push(next.value)
    if (next.type !== 'element') continue
    if (next.tagName === 'br') parts.push('\n')
    open.push(...[...next.children].reverse())
  }
  return parts.join('')
}

const deepestMarks = 50

/** White space as a page shows it; a break stays even at an edge. */
function contentOf(nodes: readonly ElementContent[]): { content?: Inline[] } {
  const runs: Inline[] = []
  const walk = (list: readonly ElementContent[], marks: Marks, depth: number): void => {
    for (const node of list) {
      if (node.type === 'text') pushCollapsed(runs, node.value, marks)
      if (node.type !== 'element' || isInvisible(node)) continue
      if (node.tagName === 'br') pushBreak(runs)
      else if (depth > deepestMarks) pushCollapsed(runs, visibleText(node), marks)
      else walk(node.children, marksOf(node, marks), depth + 1)
    }
  }
  walk(nodes, [], 0)
  const last = runs.at(-1)
  if (last?.type === 'text') last.text = last.text.replace(/ +$/u, '')
  if (last?.type === 'text' && last.text === '') runs.pop()
  return runs.some(({ type }) => type === 'text') ? { content: runs } : {}
}
