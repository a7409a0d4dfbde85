// An HTML tree → the blocks of a body: what a reader of the page would see, in our grammar.
import type { Element, ElementContent, RootContent } from 'hast'
import type { Block, ListItem } from '../body/body.ts'
import type { Inline } from '../body/text.ts'
import { noAttribution } from '../quotes/quotation.ts'
import { marksOf, styleOf } from './hast-marks.ts'
import {
  type Marks,
  pushBreak,
  pushCollapsed,
  pushText,
  runsOfBlocks,
  trimmed,
} from './inline-runs.ts'

export type HastNode = RootContent | ElementContent

/** Lists and block quotes inside each other; what is deeper is unwrapped, its words kept. */
export const deepestBlocks = 20
/** Elements inside each other; what is deeper is kept as its text. */
const deepestTree = 400

interface Flow {
  readonly blocks: Block[]
  runs: Inline[]
}

interface Here {
  /** Names of pictures that come with the document; any other is an address that nobody asked for. */
  readonly media: ReadonlySet<string>
  readonly marks: Marks
  readonly blockDepth: number
  readonly treeDepth: number
}

/** Never recurses deeper than its limits; no words of visible text are lost. Scripts, styles and controls are dropped. */
export function hastToBlocks(
  nodes: readonly HastNode[],
  media: ReadonlySet<string> = new Set(),
): Block[] {
  return blocksOf(nodes, { media, marks: [], blockDepth: 0, treeDepth: 0 })
}

function blocksOf(nodes: readonly HastNode[], here: Here): Block[] {
  const flow: Flow = { blocks: [], runs: [] }
  walk(nodes, flow, here)
  flush(flow)
  return flow.blocks
}

function flush(flow: Flow): void {
  const content = trimmed(flow.runs)
  flow.runs = []
  if (content.length > 0) flow.blocks.push({ type: 'paragraph', content })
}

function walk(nodes: readonly HastNode[], flow: Flow, here: Here): void {
  for (const node of nodes) {
    if (node.type === 'text') pushCollapsed(flow.runs, node.value, here.marks)
    else if (node.type === 'element') element(node, flow, here)
  }
}

const dropped = new Set(
  'script style template noscript svg math iframe object embed applet audio video canvas input select textarea button datalist head title meta link base frame frameset noframes noembed map progress meter dialog'.split(
    ' ',
  ),
)

/** Whether an element shows no text of the article, whatever it holds. */
export const isInvisible = (node: Element): boolean =>
  dropped.has(node.tagName) ||
  (node.properties.hidden !== undefined && node.properties.hidden !== false) ||
  /display\s*:\s*none/iu.test(styleOf(node))

const blockNames = new Set(
  'address article aside body center dd details dialog dir div dl dt fieldset figcaption figure footer form header hgroup html legend main menu nav p section summary tbody thead tfoot tr caption colgroup optgroup search'.split(
    ' ',
  ),
)

function element(node: Element, flow: Flow, here: Here): void {
  if (isInvisible(node)) return
  if (here.treeDepth > deepestTree) {
    pushCollapsed(flow.runs, ` ${visibleText(node)} `, here.marks)
    return
  }
  const inside = { ...here, treeDepth: here.treeDepth + 1 }
  const name = node.tagName
  const special = specials[name]
  if (special !== undefined) special(node, flow, inside)
  else if (blockNames.has(name)) {
    flush(flow)
    walk(node.children, flow, inside)
    flush(flow)
  } else walk(node.children, flow, { ...inside, marks: marksOf(node, here.marks) })
}

type Special = (node: Element, flow: Flow, here: Here) => void

const heading: Special = (node, flow, here) => {
  flush(flow)
  const content = trimmed(runsOfBlocks(blocksOf(node.children, here)))
  const given = Number(node.tagName.slice(1))
  const level = given <= 2 ? 2 : given === 3 ? 3 : 4
  if (content.length > 0) flow.blocks.push({ type: 'heading', attrs: { level }, content })
}

const list: Special = (node, flow, here) => {
  flush(flow)
  if (here.blockDepth >= deepestBlocks) {
    walk(node.children, flow, here)
    flush(flow)
    return
  }
  const inside = { ...here, blockDepth: here.blockDepth + 1 }
  const items: ListItem[] = []
  for (const child of node.children) {
    const blocks =
      child.type === 'element' && child.tagName === 'li'
        ? isInvisible(child)
          ? []
          : blocksOf(child.children, { ...inside, treeDepth: inside.treeDepth + 1 })
        : blocksOf([child], inside)
    const last = items.at(-1)
    if (blocks.length === 0) continue
    if (child.type === 'element' && /^[ou]l$/u.test(child.tagName) && last !== undefined)
      last.content.push(...blocks)
    else items.push({ type: 'listItem', content: blocks })
  }
  if (items.length === 0) return
  const start = Number(node.properties.start ?? 1)
  const isCounted = Number.isInteger(start) && start >= 0 && start <= 999_999_999
  flow.blocks.push(
    node.tagName === 'ol'
      ? { type: 'orderedList', attrs: { start: isCounted ? start : 1 }, content: items }
      : { type: 'bulletList', content: items },
  )
}

const blockquote: Special = (node, flow, here) => {
  flush(flow)
  pushQuote(flow, blocksOf(node.children, { ...here, blockDepth: here.blockDepth + 1 }), here)
}

function pushQuote(flow: Flow, content: Block[], here: Here): void {
  if (content.length === 0) return
  if (here.blockDepth >= deepestBlocks) flow.blocks.push(...content)
  else flow.blocks.push({ type: 'blockquote', attrs: noAttribution, content })
}

/** A caption below a quotation says who spoke: it stays with the words, as their last paragraph. */
const figure: Special = (node, flow, here) => {
  flush(flow)
  const parts = node.children.filter((child): child is Element => child.type === 'element')
  const quote = parts.find(({ tagName }) => tagName === 'blockquote')
  const isQuote =
    quote !== undefined &&
    parts.every(({ tagName }) => tagName === 'blockquote' || tagName === 'figcaption')
  if (!isQuote) {
    walk(node.children, flow, here)
    flush(flow)
    return
  }
  const inside = { ...here, blockDepth: here.blockDepth + 1 }
  const captions = node.children.filter((child) => child !== quote)
  pushQuote(flow, [...blocksOf(quote.children, inside), ...blocksOf(captions, inside)], here)
}

const pre: Special = (node, flow, here) => {
  flush(flow)
  const text = visibleText(node)
  const code = node.children.find((child) => child.type === 'element' && child.tagName === 'code')
  const language = code?.type === 'element' ? languageClass(code) : null
  if (text.trim() === '' || here.blockDepth > deepestBlocks) {
    pushCollapsed(flow.runs, text, here.marks)
    flush(flow)
  } else
    flow.blocks.push({
      type: 'codeBlock',
      attrs: { language },
      content: [{ type: 'text', text: text.replace(/\n$/u, '') }],
    })
}

function languageClass(code: Element): string | null {
  const classes = Array.isArray(code.properties.className) ? code.properties.className : []
  const named = classes.map(String).find((name) => /^lang(?:uage)?-./u.test(name))
  return named?.replace(/^lang(?:uage)?-/u, '').slice(0, 100) ?? null
}

/** One row, one paragraph, as long as its cells hold nothing but lines. */
const row: Special = (node, flow, here) => {
  flush(flow)
  const cells = node.children
    .map((cell) => blocksOf([cell], here))
    .filter((cell) => cell.length > 0)
  if (cells.some((cell) => cell.length > 1 || cell[0]?.type !== 'paragraph')) {
    for (const cell of cells) flow.blocks.push(...cell)
    return
  }
  for (const cell of cells) {
    if (flow.runs.length > 0) pushText(flow.runs, ' | ', [])
    flow.runs.push(...runsOfBlocks(cell))
  }
  flush(flow)
}

const cell: Special = (node, flow, here) => {
  flush(flow)
  walk(node.children, flow, here)
  flush(flow)
}

const image: Special = (node, flow, here) => {
  const { src, dataCaption, dataCredit } = node.properties
  const alt = typeof node.properties.alt === 'string' ? node.properties.alt.trim() : ''
  if (typeof src === 'string' && here.media.has(src)) {
    flush(flow)
    const caption = typeof dataCaption === 'string' ? dataCaption : ''
    const credit = typeof dataCredit === 'string' ? dataCredit : ''
    const attrs = { media: src, alt: alt.slice(0, 2_000), caption, credit }
    flow.blocks.push({ type: 'image', attrs })
    return
  }
  if (alt !== '') pushCollapsed(flow.runs, ` ${alt} `, here.marks)
}

const lineBreak: Special = (_, flow) => {
  // Two in a row are how old pages set paragraphs.
  if (flow.runs.at(-1)?.type === 'hardBreak') flush(flow)
  else pushBreak(flow.runs)
}

const rule: Special = (_, flow) => {
  flush(flow)
  flow.blocks.push({ type: 'horizontalRule' })
}

const specials: Readonly<Record<string, Special>> = Object.assign(Object.create(null), {
  h1: heading,
  h2: heading,
  h3: heading,
  h4: heading,
  h5: heading,
  h6: heading,
  ul: list,
  ol: list,
  menu: list,
  dir: list,
  blockquote,
  figure,
  pre,
  listing: pre,
  xmp: pre,
  plaintext: pre,
  tr: row,
  td: cell,
  th: cell,
  li: cell,
  img: image,
  br: lineBreak,
  hr: rule,
})

/** The text of a tree as it stands in the file, invisible elements aside; iterative. */
export function visibleText(root: HastNode): string {
  const parts: string[] = []
  const open: HastNode[] = [root]
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.type === 'text') parts.push(node.value)
    if (node.type !== 'element') continue
    if (node !== root && isInvisible(node)) continue
    if (node.tagName === 'br') parts.push('\n')
    if (node.tagName === 'img')
      parts.push(` ${typeof node.properties.alt === 'string' ? node.properties.alt : ''} `)
    const isBlock = blockNames.has(node.tagName) || node.tagName in specials
    if (isBlock && node.tagName !== 'pre' && node.tagName !== 'br') {
      parts.push(' ')
      open.push({ type: 'text', value: ' ' })
    }
    for (let i = node.children.length - 1; i >= 0; i--) {
      const child = node.children[i]
      if (child !== undefined) open.push(child)
    }
  }
  return parts.join('')
}
