// A Markdown tree → the blocks of a body. Everything readable is kept: tables and footnotes become paragraphs,
// pictures their text, raw HTML what it would show.
import type { Element } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import type {
  Definition,
  FootnoteDefinition,
  ListItem as MdastItem,
  Nodes,
  Paragraph,
  Root,
} from 'mdast'
import type { Block, ListItem } from '../body/body.ts'
import { isPrintableLink } from '../body/link.ts'
import type { Inline } from '../body/text.ts'
import { noAttribution } from '../quotes/quotation.ts'
import { deepestBlocks, hastToBlocks, visibleText } from './hast-to-body.ts'
import {
  type Marks,
  pushBreak,
  pushText,
  runsOfBlocks,
  textOfRuns,
  trimmed,
  withMark,
} from './inline-runs.ts'
import { picturesOutOf } from './mdast-pictures.ts'
import { namePictures, noPictures, type PictureAt } from './pictures-beside.ts'
import { shallowHtml } from './shallow-html.ts'

interface Here {
  readonly marks: Marks
  readonly depth: number
  readonly definitions: ReadonlyMap<string, Definition>
  /** Names of the draft's own pictures, where every space and break is as it was written; null for files of others. */
  readonly exact: ReadonlySet<string> | null
  readonly pictureAt: PictureAt
}

/**
 * Footnotes apart, to stand last. Nesting below what a body may hold is unwrapped, its words kept. `exact` is for files
 * of our own: the names of their pictures, which stay pictures.
 */
export function mdastToBlocks(
  root: Root,
  exact: ReadonlySet<string> | null = null,
  pictureAt: PictureAt = noPictures,
): {
  readonly copy: readonly Block[]
  readonly notes: readonly Block[]
} {
  const definitions = new Map<string, Definition>()
  const notes: FootnoteDefinition[] = []
  for (const node of nodesBelow(root)) {
    if (node.type === 'definition' && !definitions.has(node.identifier))
      definitions.set(node.identifier, node)
    if (node.type === 'footnoteDefinition') notes.push(node)
  }
  const here: Here = { marks: [], depth: 0, definitions, exact, pictureAt }
  return {
    copy: root.children.flatMap((node) => blocks(node, here)),
    notes: notes.flatMap((note) =>
      withOpening(
        note.children.flatMap((child) => blocks(child, here)),
        `[${note.label ?? note.identifier}] `,
      ),
    ),
  }
}

function nodesBelow(root: Root): readonly Nodes[] {
  const found: Nodes[] = []
  const open: Nodes[] = [root]
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    found.push(node)
    if ('children' in node)
      for (let i = node.children.length - 1; i >= 0; i--) {
        const child = node.children[i]
        if (child !== undefined) open.push(child)
      }
  }
  return found
}

function blocks(node: Nodes, here: Here): Block[] {
  switch (node.type) {
    case 'heading': {
      const level = node.depth <= 2 ? 2 : node.depth === 3 ? 3 : 4
      return [{ type: 'heading', attrs: { level }, ...inlineContent(node.children, here) }]
    }
    case 'blockquote': {
      const content = inner(node.children, here)
      if (content.length === 0 && here.exact === null) return []
      if (here.depth >= deepestOf(here)) return content
      return [
        {
          type: 'blockquote',
          attrs: noAttribution,
          content: content.length === 0 ? [{ type: 'paragraph' }] : content,
        },
      ]
    }
    case 'list': {
      const items = node.children.map((item) => itemOf(item, here))
      if (items.length === 0) return []
      if (here.depth >= deepestOf(here)) return items.flatMap((item) => item.content)
      const start = node.start ?? 1
      return [
        node.ordered === true
          ? { type: 'orderedList', attrs: { start }, content: items }
          : { type: 'bulletList', content: items },
      ]
    }
    case 'code':
      return [
        {
          type: 'codeBlock',
          attrs: { language: node.lang?.slice(0, 100) ?? null },
          ...(node.value === '' ? {} : { content: [{ type: 'text', text: node.value }] }),
        },
      ]
    case 'thematicBreak':
      return [{ type: 'horizontalRule' }]
    case 'table':
      return node.children.map((row) => {
        const runs: Inline[] = []
        for (const [i, cell] of row.children.entries()) {
          if (i > 0) pushText(runs, ' | ', [])
          runs.push(...runsOf(cell.children, here))
        }
        return { type: 'paragraph', ...(runs.length > 0 ? { content: runs } : {}) }
      })
    case 'html':
      return blocksOfHtml(node.value, here)
    case 'definition':
    case 'yaml':
      return []
    case 'footnoteDefinition':
      return []
    case 'paragraph':
      return ownPicture(node, here) ?? withPictures(node, here)
    default:
      return paragraphs(inlineContent([node], here).content)
  }
}

function blocksOfHtml(html: string, { pictureAt }: Here): Block[] {
  const nodes = fromHtml(shallowHtml(html), { fragment: true }).children.filter(
    (child) => child.type !== 'doctype',
  )
  return hastToBlocks(nodes, namePictures(nodes, pictureAt))
}

const broken = (marks: Marks): Inline =>
  marks.length === 0 ? { type: 'hardBreak' } : { type: 'hardBreak', marks: [...marks] }

/** A file of ours nests as deep as a body may. */
const deepestOf = ({ exact }: Here): number => (exact === null ? deepestBlocks : 28)

/** A paragraph that is nothing but one picture of the draft. */
function ownPicture({ children }: Paragraph, { exact, pictureAt }: Here): Block[] | null {
  const [only, ...more] = children
  if (exact === null || only?.type !== 'image' || more.length > 0) return null
  const found = pictureAt(only.url)
  const media = found ?? only.url.slice(only.url.lastIndexOf('/') + 1)
  if (found === null && !exact.has(media)) return null
  return [{ type: 'image', attrs: { media, alt: only.alt ?? '', caption: '', credit: '' } }]
}

/** Pictures that come along stand below the words among which they were named. */
function withPictures({ children }: Paragraph, here: Here): Block[] {
  const { rest, pictures } = picturesOutOf(children, here)
  return [...paragraphs(inlineContent(rest, here).content), ...pictures]
}

const paragraphs = (content: Inline[] | undefined): Block[] =>
  content === undefined ? [] : [{ type: 'paragraph', content }]

const inner = (nodes: readonly Nodes[], here: Here): Block[] =>
  nodes.flatMap((node) => blocks(node, { ...here, depth: here.depth + 1 }))

function itemOf(item: MdastItem, here: Here): ListItem {
  const content = inner(item.children, here)
  if (content.length === 0) content.push({ type: 'paragraph' })
  const box = item.checked === true ? '☑ ' : item.checked === false ? '☐ ' : ''
  return { type: 'listItem', content: withOpening(content, box) }
}

/** The blocks with some words before those of the first paragraph. */
function withOpening(content: Block[], words: string): Block[] {
  if (words === '') return content
  const [first, ...rest] = content
  return first?.type === 'paragraph'
    ? [{ ...first, content: [{ type: 'text', text: words }, ...(first.content ?? [])] }, ...rest]
    : [{ type: 'paragraph', content: [{ type: 'text', text: words.trimEnd() }] }, ...content]
}

function inlineContent(nodes: readonly Nodes[], here: Here): { content?: Inline[] } {
  const runs = runsOf(nodes, here)
  const content = here.exact === null ? trimmed(runs) : runs
  return content.length > 0 ? { content } : {}
}

function runsOf(nodes: readonly Nodes[], here: Here): Inline[] {
  const runs: Inline[] = []
  for (const node of nodes) inline(node, runs, here)
  return runs
}

function inline(node: Nodes, runs: Inline[], here: Here): void {
  const within = (children: readonly Nodes[], marks: Marks) => {
    for (const child of children) inline(child, runs, { ...here, marks })
  }
  switch (node.type) {
    case 'text':
      pushText(runs, here.exact === null ? node.value.replace(/\n/gu, ' ') : node.value, here.marks)
      return
    case 'strong':
      within(node.children, withMark(here.marks, { type: 'bold' }))
      return
    case 'emphasis':
      within(node.children, withMark(here.marks, { type: 'italic' }))
      return
    case 'delete':
      within(node.children, withMark(here.marks, { type: 'strike' }))
      return
    case 'inlineCode':
      pushText(runs, node.value, withMark(here.marks, { type: 'code' }))
      return
    case 'break':
      if (here.exact === null) pushBreak(runs)
      else runs.push(broken(here.marks))
      return
    case 'link':
      within(node.children, linked(here.marks, node.url, node.title))
      return
    case 'linkReference': {
      const definition = here.definitions.get(node.identifier)
      within(node.children, linked(here.marks, definition?.url ?? '', definition?.title))
      return
    }
    case 'image':
      pushText(runs, node.alt || printable(node.url), linked(here.marks, node.url, node.title))
      return
    case 'imageReference': {
      const url = here.definitions.get(node.identifier)?.url ?? ''
      pushText(runs, node.alt || printable(url), linked(here.marks, url, null))
      return
    }
    case 'footnoteReference':
      pushText(runs, `[${node.label ?? node.identifier}]`, here.marks)
      return
    case 'html':
      inlineHtml(node.value, runs, here)
      return
    default:
      if ('children' in node) within(node.children, here.marks)
      else if ('value' in node) pushText(runs, node.value, here.marks)
  }
}

/** Of HTML inside a line there is one tag at a time: only a line break and a picture's text show anything. */
function inlineHtml(html: string, runs: Inline[], here: Here): void {
  if (/^<br\b/iu.test(html)) pushBreak(runs)
  else if (/^<img\b/iu.test(html)) {
    const image = fromHtml(html, { fragment: true }).children.find(
      (child): child is Element => child.type === 'element',
    )
    if (image !== undefined) pushText(runs, visibleText(image).trim(), here.marks)
  }
}

const printable = (url: string): string => (isPrintableLink(url) ? url : '')

const linked = (marks: Marks, url: string, title: string | null | undefined): Marks =>
  isPrintableLink(url)
    ? withMark(marks, { type: 'link', attrs: { href: url, title: title || null } })
    : marks

/** The visible words of a heading or the like on one line. */
export const lineOfBlock = (block: Block): string => textOfRuns(runsOfBlocks([block])).trim()
