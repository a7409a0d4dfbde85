// A Markdown file that Galley wrote → the article it was, as far as it was printed: what the export put around the body
// is taken off again, and quotes and pictures are what they were.
import type { Nodes, Root } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import { type Block, emptyBody } from '../body/body.ts'
import { captionText } from '../export/body-to-mdast.ts'
import { datelineText } from '../export/printed-lines.ts'
import { type ExportWords, wordsFor } from '../export/words.ts'
import { Attribution } from '../quotes/quotation.ts'
import { textOf } from '../quotes/quotes-in.ts'
import { isCostlyMarkdown } from './markdown-cost.ts'
import { mdastToBlocks } from './mdast-to-body.ts'
import { type News, ownFrontMatter } from './own-front-matter.ts'
import { withOwnQuotes } from './own-quotes.ts'
import { type SourceDesk, sourceDesk } from './own-sources.ts'
import type { ReadContext, Reading } from './reading.ts'

/** Null for a file of others. */
export function readOwnMarkdown(file: string, { newId, pictureAt }: ReadContext): Reading | null {
  const front = ownFrontMatter(file, newId)
  if (front === null || isCostlyMarkdown(front.rest)) return null
  const { news, fields } = front
  const root = fromMarkdown(front.rest, {
    extensions: [gfm()],
    // Escapes keep addresses in the text from being links; the transforms would make them links after all.
    mdastExtensions: gfmFromMarkdown().map((extension) => ({ ...extension, transforms: [] })),
  })
  const speakers = new Set(news.quotes.flatMap(({ speaker }) => (speaker === '' ? [] : [speaker])))
  withoutNotes(root, speakers)
  const pictures = new Set(news.pictures.map(({ file: name }) => name))
  const { copy, notes } = mdastToBlocks(root, pictures, pictureAt)
  const sections = withoutSections(copy, news, wordsFor(fields.language ?? 'en'), speakers.size)
  const desk = sourceDesk(newId)
  // By the number of a source in the file, from 1.
  const attributions = new Map(
    news.sources.map((source, at) => [at + 1, attributionBy(source, desk)]),
  )
  const blocks = withOwnQuotes(
    withCaptions(withoutDateline(sections.blocks, news), news.pictures),
    { quotes: news.quotes, attributions },
  )
  const content = [...blocks, ...notes]
  return {
    kind: 'read',
    fields: {
      ...fields,
      sources: [...desk.sources()],
      body: content.length === 0 ? emptyBody() : { type: 'doc', content },
    },
    guessed: [],
    leftOut: [...front.leftOut, ...sections.leftOut],
  }
}

function attributionBy(source: News['sources'][number], desk: SourceDesk): Attribution {
  const { kind, via, name, role, organisation, description } = source
  const speaker =
    name === ''
      ? ({ kind: 'described', description } as const)
      : ({ kind: 'named', name, role, organisation } as const)
  return Attribution.parse(desk.spokenBy({ speaker, nature: kind, via }))
}

/** Footnotes that say who spoke, and what refers to them. */
function withoutNotes(root: Root, speakers: ReadonlySet<string>): void {
  const ours = new Set(
    root.children.flatMap((node) =>
      node.type === 'footnoteDefinition' && speakers.has(wordsOf(node)) ? [node.identifier] : [],
    ),
  )
  if (ours.size > 0) drop(root, ours)
}

function drop(node: Nodes, identifiers: ReadonlySet<string>): void {
  if (!('children' in node)) return
  const isOurs = (child: Nodes) =>
    (child.type === 'footnoteDefinition' || child.type === 'footnoteReference') &&
    identifiers.has(child.identifier)
  node.children = node.children.filter((child) => !isOurs(child)) as typeof node.children
  for (const child of node.children) drop(child, identifiers)
}

const wordsOf = (node: Nodes): string =>
  'value' in node ? node.value : 'children' in node ? node.children.map(wordsOf).join('') : ''

/** Lists at the end that the front matter holds as well: corrections, latest, related, sources. */
function withoutSections(
  blocks: readonly Block[],
  news: News,
  words: ExportWords,
  speakers: number,
): { readonly blocks: readonly Block[]; readonly leftOut: readonly string[] } {
  let end = blocks.length
  const leftOut: string[] = []
  for (const [title, length] of [
    [words.corrections, news.corrections.length],
    [words.latest, news.latest.length],
    [words.related, news.related.length],
    [words.sources, speakers],
  ] as const) {
    const [heading, list] = [blocks[end - 2], blocks[end - 1]]
    const isSection =
      length > 0 &&
      heading?.type === 'heading' &&
      textOf(heading) === title &&
      list?.type === 'bulletList' &&
      list.content.length === length
    if (!isSection) continue
    end -= 2
    leftOut.unshift(textOf(heading), textOf(list))
  }
  return { blocks: blocks.slice(0, end), leftOut }
}

/** It opens the first paragraph in bold, or is a paragraph of its own. */
function withoutDateline(blocks: readonly Block[], { dateline }: News): readonly Block[] {
  const [first, ...rest] = blocks
  if (`${dateline.place}${dateline.date}${dateline.agency}` === '' || first?.type !== 'paragraph')
    return blocks
  const opening = `${datelineText(dateline)} —`
  const [bold, space, ...more] = first.content ?? []
  if (bold?.type !== 'text' || bold.text !== opening) return blocks
  if (space === undefined) return rest
  if (space.type !== 'text' || !space.text.startsWith(' ')) return blocks
  const text = space.text.slice(1)
  return [{ ...first, content: text === '' ? more : [{ ...space, text }, ...more] }, ...rest]
}

/** The line below a picture is its caption and its credit again. */
function withCaptions(blocks: readonly Block[], pictures: News['pictures']): readonly Block[] {
  let next = 0
  const inside = (list: readonly Block[]): Block[] => {
    const done: Block[] = []
    for (let at = 0; at < list.length; at++) {
      const block = list[at]
      if (block === undefined) continue
      const picture = block.type === 'image' ? pictures[next++] : undefined
      if (block.type === 'image' && picture?.file === block.attrs.media) {
        const { caption, credit } = picture
        const line = captionText({ caption, credit })
        const below = list[at + 1]
        const isBelow = line !== '' && below?.type === 'paragraph' && textOf(below) === line
        if (isBelow) at++
        done.push(isBelow ? { ...block, attrs: { ...block.attrs, caption, credit } } : block)
      } else if (block.type === 'blockquote')
        done.push({ ...block, content: inside(block.content) })
      else if (block.type === 'bulletList' || block.type === 'orderedList')
        done.push({
          ...block,
          content: block.content.map((item) => ({ ...item, content: inside(item.content) })),
        })
      else done.push(block)
    }
    return done
  }
  return inside(blocks)
}
