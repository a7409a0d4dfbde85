// Parts that an export prints in the body although the front matter holds them: the dateline and the corrections. They
// are taken out again, so that an article does not grow with every round.
import type { Article } from '../article.ts'
import type { Block } from '../body/body.ts'
import type { Inline } from '../body/text.ts'
import { textOf } from '../quotes/quotes-in.ts'
import { wordsIn, wordsWithoutPlace } from './words-in.ts'

export interface WithoutPrintedParts {
  readonly blocks: readonly Block[]
  readonly leftOut: readonly string[]
}

export function withoutPrintedParts(
  blocks: readonly Block[],
  fields: Partial<Article>,
): WithoutPrintedParts {
  const { blocks: copy, leftOut } = withoutCorrections(blocks, fields)
  return { blocks: withoutDateline(copy, fields), leftOut }
}

/** Bold words that open the first paragraph and are the dateline's, up to the dash. */
function withoutDateline(blocks: readonly Block[], fields: Partial<Article>): readonly Block[] {
  const { place = '', date = '', agency = '' } = fields.dateline ?? {}
  const first = blocks[0]
  if (first?.type !== 'paragraph' || `${place}${date}${agency}` === '') return blocks
  const [opening, ...rest] = first.content ?? []
  const isDateline =
    opening?.type === 'text' &&
    opening.marks?.some(({ type }) => type === 'bold') === true &&
    wordsIn(opening.text).join(' ') === wordsIn(`${place} ${date} ${agency}`).join(' ')
  if (!isDateline) return blocks
  const content = withoutSpace(rest)
  return content.length === 0 ? blocks.slice(1) : [{ ...first, content }, ...blocks.slice(1)]
}

function withoutSpace(runs: readonly Inline[]): Inline[] {
  const [first, ...rest] = runs
  if (first?.type !== 'text') return [...runs]
  const text = first.text.replace(/^[ \t]+/u, '')
  return text === '' ? rest : [{ ...first, text }, ...rest]
}

/** The last section, when all the corrections of the front matter are in it. */
function withoutCorrections(
  blocks: readonly Block[],
  fields: Partial<Article>,
): WithoutPrintedParts {
  const corrections = fields.corrections ?? []
  const list = blocks.at(-1)
  const heading = blocks.at(-2)
  if (corrections.length === 0 || list?.type !== 'bulletList' || heading?.type !== 'heading')
    return { blocks, leftOut: [] }
  const printed = textOf(list)
  const texts = corrections.map(({ text }) => text)
  const isAll =
    list.content.length === corrections.length &&
    texts.every((text) => wordsWithoutPlace(text, [printed]).length === 0)
  if (!isAll) return { blocks, leftOut: [] }
  return {
    blocks: blocks.slice(0, -2),
    leftOut: [textOf(heading), wordsWithoutPlace(printed, texts).join(' ')],
  }
}
