// Lists of related articles at the end of a body that has structure already: a heading, then lists of links.
import type { Block, ListItem } from '../body/body.ts'
import { textOf } from '../quotes/quotes-in.ts'
import type { RelatedArticle } from '../related.ts'
import type { Guess } from './formats.ts'
import { relatedIn, type SectionKind, sectionHeading } from './related-lists.ts'
import { wordsWithoutPlace } from './words-in.ts'

export interface RelatedBlocks {
  readonly blocks: readonly Block[]
  readonly related: readonly RelatedArticle[]
  readonly guessed: readonly Guess[]
  readonly leftOut: readonly string[]
}

/**
 * Takes such lists off the end, as long as nothing else follows them. Items of more than one line stay copy; items that
 * begin with a known title are in a field already and only leave the body.
 */
export function relatedBlocks(
  blocks: readonly Block[],
  newId: () => string,
  known: readonly string[] = [],
): RelatedBlocks {
  let start = blocks.length
  for (let i = blocks.length - 1; i >= 0; i--) {
    const block = blocks[i]
    if (block === undefined) break
    if (headingOf(block) !== null) start = i
    else if (!isPlainList(block)) break
  }
  const related: RelatedArticle[] = []
  const guessed: Guess[] = []
  const leftOut: string[] = []
  let kind: SectionKind = 'related'
  for (const block of blocks.slice(start)) {
    const heading = headingOf(block)
    if (heading !== null) {
      kind = heading
      leftOut.push(textOf(block))
    } else if (block.type === 'bulletList' || block.type === 'orderedList')
      for (const item of block.content) {
        const read = itemOf(item, kind, newId)
        if (read === null) continue
        if (known.some((title) => title !== '' && read.title.startsWith(title))) {
          if (kind === 'latest') leftOut.push(textOf(item))
          continue
        }
        guessed.push({
          field: kind,
          value: read.title,
          index: related.length,
          lines: [textOf(item)],
          at: 'end',
        })
        leftOut.push(
          ...wordsWithoutPlace(textOf(item), [
            read.title,
            read.outlet,
            read.date,
            read.reason,
            addressOf(read),
          ]),
        )
        related.push(read)
      }
  }
  return related.length > 1_000
    ? { blocks, related: [], guessed: [], leftOut: [] }
    : { blocks: blocks.slice(0, start), related, guessed, leftOut }
}

const addressOf = ({ target }: RelatedArticle): string => (target.kind === 'link' ? target.url : '')

const headingOf = (block: Block): SectionKind | null =>
  block.type === 'heading' || block.type === 'paragraph' ? sectionHeading(textOf(block)) : null

const isPlainList = (block: Block): boolean =>
  (block.type === 'bulletList' || block.type === 'orderedList') &&
  block.content.every(
    ({ content: [first, ...more] }) =>
      first?.type === 'paragraph' && more.length === 0 && textOf(first).length <= 1_000,
  )

function itemOf(item: ListItem, kind: SectionKind, newId: () => string): RelatedArticle | null {
  const line = item.content[0]
  const read = relatedIn([{ text: textOf(item), isTight: false, follows: false }], kind)[0]
  if (read === undefined || line?.type !== 'paragraph' || textOf(item).trim() === '') return null
  const mark = (line.content ?? [])
    .flatMap((run) => run.marks ?? [])
    .find(({ type }) => type === 'link')
  const url = mark?.type === 'link' ? mark.attrs.href : read.url
  return {
    id: newId(),
    title: read.title,
    target: url === '' ? { kind: 'none' } : { kind: 'link', url },
    outlet: read.outlet,
    date: read.date,
    relation: 'background',
    reason: read.reason,
  }
}
