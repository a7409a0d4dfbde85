// A Markdown file → fields from its front matter, body from CommonMark with GitHub's extensions.
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import { type Block, emptyBody } from '../body/body.ts'
import { languageName } from '../language-tag.ts'
import { textOf } from '../quotes/quotes-in.ts'
import { mainLanguage } from './detect-language.ts'
import type { Guess } from './formats.ts'
import { frontMatterOf } from './front-matter.ts'
import { isCostlyMarkdown } from './markdown-cost.ts'
import { lineOfBlock, mdastToBlocks } from './mdast-to-body.ts'
import { readOwnMarkdown } from './own-markdown.ts'
import { readPlainText } from './plain-text.ts'
import { withoutPrintedParts } from './printed-parts.ts'
import type { ReadContext, Reading } from './reading.ts'
import { relatedBlocks } from './related-blocks.ts'

export function readMarkdown(text: string, context: ReadContext): Reading {
  const own = readOwnMarkdown(text, context)
  if (own !== null) return own
  if (isCostlyMarkdown(text)) return readPlainText(text, context)
  const front = frontMatterOf(text, context)
  const root = fromMarkdown(front.rest, {
    extensions: [gfm()],
    mdastExtensions: [gfmFromMarkdown()],
  })
  // The one h1 is the headline: the first of a file, or the one that repeats the title.
  const isHeadline = root.children[0]?.type === 'heading' && root.children[0].depth === 1
  const { copy, notes } = mdastToBlocks(root, null, context.pictureAt)
  const { headline, blocks: below } = headlineOf(copy, isHeadline, front.fields.headline ?? '')
  const printed = withoutPrintedParts(below, front.fields)
  const known = front.fields.related ?? []
  const listed = relatedBlocks(printed.blocks, context.newId, [
    ...known.map(({ title }) => title),
    ...front.latest,
  ])
  const blocks = [...topPictures(front.pictures, listed.blocks), ...listed.blocks, ...notes]
  const detected =
    front.fields.language === undefined
      ? mainLanguage([headline, ...blocks.map(textOf)], context.detector)
      : null
  return {
    kind: 'read',
    fields: {
      ...(detected === null ? {} : { language: detected }),
      ...front.fields,
      headline,
      related: [...known, ...listed.related].slice(0, 1_000),
      body: blocks.length === 0 ? emptyBody() : { type: 'doc', content: blocks },
    },
    guessed: [
      ...(headline !== '' && front.fields.headline === undefined
        ? [guess('headline', headline, [headline])]
        : []),
      ...shifted(listed.guessed, known.length),
      ...(detected === null ? [] : [guess('language', languageName(detected), [])]),
    ],
    leftOut: [...front.leftOut, ...printed.leftOut, ...listed.leftOut],
  }
}

/** One that the copy shows as well stands there. */
function topPictures(pictures: readonly Block[], copy: readonly Block[]): readonly Block[] {
  const text = pictures.length === 0 ? '' : JSON.stringify(copy)
  return pictures.filter(
    (one) => one.type !== 'image' || !text.includes(`"media":"${one.attrs.media}"`),
  )
}

const guess = (field: Guess['field'], value: string, lines: readonly string[]): Guess => ({
  field,
  value,
  index: null,
  lines,
  at: 'start',
})

const shifted = (guessed: readonly Guess[], by: number): readonly Guess[] =>
  guessed.map((guess) => ({ ...guess, index: guess.index === null ? null : guess.index + by }))

function headlineOf(
  blocks: readonly Block[],
  isFirstHeadline: boolean,
  title: string,
): { readonly headline: string; readonly blocks: readonly Block[] } {
  const first = blocks[0]
  const line = first === undefined || !isFirstHeadline ? '' : lineOfBlock(first)
  const takes = line !== '' && line.length <= 2_000 && (title === '' || title === line)
  return {
    headline: title || (takes ? line : ''),
    blocks: takes ? blocks.slice(1) : blocks,
  }
}
