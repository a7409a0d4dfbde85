// Printed blocks → paragraphs of a Word document, as plain values. Word knows paragraphs in a row, not blocks in blocks:
// depth becomes indentation, and the number of a list stands on the first paragraph of its item. Every block of the
// grammar has its case here; a new one does not compile without.
import type { Direction } from '../print/direction.ts'
import type {
  PrintedAttribution,
  PrintedBlock,
  PrintedImage,
  PrintedInline,
  PrintedItem,
} from '../print/printed-body.ts'
import type { WordStyle } from './docx-styles.ts'
import { type Run, runsOf } from './inline-runs.ts'
import { attributionLine } from './printed-lines.ts'

export type WordRun =
  | (Omit<Run, 'kind'> & { readonly kind: Run['kind'] | 'dateline' })
  | { readonly kind: 'picture'; readonly media: string; readonly alt: string }

export interface WordParagraph {
  readonly style: WordStyle
  readonly runs: readonly WordRun[]
  /** The list whose mark stands before it, or null. */
  readonly list: string | null
  /** How many lists it stands in. */
  readonly depth: number
  /** The top-level block of the body that it comes from; null for what stands around the body. */
  readonly block: number | null
  /** Where it is not the article's own. */
  readonly direction?: Direction
}

/** A list with numbers; each has a name of its own, since each may begin anywhere. */
export interface NumberedList {
  readonly name: string
  /** From 0. */
  readonly level: number
  readonly start: number
}

export interface WordBody {
  readonly paragraphs: readonly WordParagraph[]
  readonly lists: readonly NumberedList[]
}

export const bulletList = 'bullets'

/** Word has nine levels. */
const deepest = 8

export function bodyToWord(blocks: readonly PrintedBlock[]): WordBody {
  const lists: NumberedList[] = []
  const paragraphs = blocks.flatMap((block, index) =>
    blockToWord(block, { depth: 0, quoted: false, lists }).map((paragraph) => ({
      ...paragraph,
      block: index,
    })),
  )
  return { paragraphs, lists }
}

interface Place {
  readonly depth: number
  readonly quoted: boolean
  readonly lists: NumberedList[]
}

export const plainRun = (text: string): Run => ({
  kind: 'text',
  text,
  styles: new Set(),
  link: null,
})

export const wordParagraph = (
  style: WordStyle,
  runs: readonly WordRun[],
  depth = 0,
): WordParagraph => ({ style, runs, depth, list: null, block: null })

function blockToWord(block: PrintedBlock, place: Place): readonly WordParagraph[] {
  const { depth } = place
  switch (block.type) {
    case 'paragraph':
      return [wordParagraph(paragraphStyle(place), inlineToWord(block.content), depth)]
    case 'heading':
      return [wordParagraph(`Heading${block.level}`, inlineToWord(block.content), depth)]
    case 'blockquote':
      return [
        ...block.content.flatMap((inner) => blockToWord(inner, { ...place, quoted: true })),
        ...said(block.attribution, depth),
      ]
    case 'pullQuote':
      return [
        wordParagraph('PullQuote', inlineToWord(block.content), depth),
        ...said(block.attribution, depth),
      ]
    case 'bulletList':
      return block.items.flatMap((item) => itemToWord(item, bulletList, place))
    case 'orderedList': {
      const name = `numbers-${place.lists.length + 1}`
      place.lists.push({ name, level: Math.min(depth, deepest), start: block.start })
      return block.items.flatMap((item) => itemToWord(item, name, place))
    }
    case 'codeBlock':
      // Code reads from the left in every article.
      return [{ ...wordParagraph('Code', linesToWord(block.text), depth), direction: 'ltr' }]
    case 'image':
      return imageToWord(block, depth)
    case 'horizontalRule':
      return [wordParagraph('Rule', [], depth)]
  }
}

const paragraphStyle = ({ depth, quoted }: Place): WordStyle => {
  if (quoted) return 'Quote'
  return depth > 0 ? 'ListParagraph' : 'Body'
}

const said = (attribution: PrintedAttribution | null, depth: number) =>
  attribution === null
    ? []
    : [wordParagraph('Attribution', [plainRun(attributionLine(attribution))], depth)]

/** An item that is empty or begins with another list has a line of its own for its mark. */
function itemToWord(
  { content }: PrintedItem,
  list: string,
  place: Place,
): readonly WordParagraph[] {
  const depth = Math.min(place.depth + 1, deepest + 1)
  const inner = content.flatMap((block) => blockToWord(block, { ...place, depth }))
  const [first, ...rest] = inner
  if (first === undefined || first.list !== null || first.style === 'Rule')
    return [{ ...wordParagraph('ListParagraph', [], depth), list }, ...inner]
  return [{ ...first, list }, ...rest]
}

function imageToWord({ media, alt, caption, credit }: PrintedImage, depth: number) {
  return [
    wordParagraph('Picture', [{ kind: 'picture', media, alt }], depth),
    ...(caption === '' ? [] : [wordParagraph('Caption', [plainRun(caption)], depth)]),
    ...(credit === '' ? [] : [wordParagraph('Credit', [plainRun(credit)], depth)]),
  ]
}

/** Line feeds of running text are white space. */
const inlineToWord = (content: readonly PrintedInline[]): readonly WordRun[] =>
  runsOf(content).map((run) => ({ ...run, text: run.text.replace(/\s*\n\s*/g, ' ') }))

/** Each line feed is a line break. */
export const linesToWord = (text: string): readonly WordRun[] =>
  text
    .split('\n')
    .flatMap((line, at): readonly Run[] => [
      ...(at === 0 ? [] : [{ ...plainRun(''), kind: 'break' as const }]),
      ...(line === '' ? [] : [plainRun(line)]),
    ])
