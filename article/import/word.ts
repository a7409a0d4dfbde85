// A Word file → fields and body: styles say what a paragraph is; where none does, its place says so, as in plain text.
// Mammoth's HTML is read as any page is. Every word of the file that found no place is listed as left out.
import type { Element, ElementContent, Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { type Block, emptyBody } from '../body/body.ts'
import { createByline } from '../byline.ts'
import { languageName } from '../language-tag.ts'
import { textOf } from '../quotes/quotes-in.ts'
import { mainLanguage } from './detect-language.ts'
import type { Guess } from './formats.ts'
import { hastToBlocks } from './hast-to-body.ts'
import { languageTag } from './page-head.ts'
import { isPersonName } from './person-name.ts'
import type { ReadContext, Reading } from './reading.ts'
import { relatedBlocks } from './related-blocks.ts'
import { shallowHtml } from './shallow-html.ts'
import type { WordComment, WordDocument } from './word-document.ts'
import { type LeadFields, leadOf } from './word-lead.ts'
import { tidyWordHtml } from './word-tidy.ts'
import { stringsIn, wordsIn } from './words-in.ts'

/** Whether bytes are an archive that holds a Word document, whatever the file is called. */
export function looksLikeWord(bytes: Uint8Array): boolean {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b || bytes[2] !== 3) return false
  // Names of parts stand in clear, in the list at the end.
  const end = bytes.subarray(Math.max(0, bytes.length - 256 * 1024))
  return new TextDecoder('windows-1252').decode(end).includes('word/document.xml')
}

export async function readWord(bytes: Uint8Array, context: ReadContext): Promise<Reading> {
  const word = await context.readWord(bytes)
  if (word.kind === 'refused') return word
  return articleOf(word.document, context)
}

function articleOf(document: WordDocument, context: ReadContext): Reading {
  const media = new Set(document.pictures.map(({ name }) => name))
  const root: Root = fromHtml(shallowHtml(document.html), { fragment: true })
  const tidy = tidyWordHtml(root, media)
  const lead = leadOf(tidy.copy, document.properties.title, (nodes: readonly ElementContent[]) =>
    hastToBlocks(nodes, media),
  )
  const related = relatedBlocks(lead.blocks, context.newId)
  const blocks = [...related.blocks, ...notesOf(tidy.notes, media)]
  const guessed: Guess[] = [...lead.guessed, ...related.guessed]
  const byCreator = creatorByline(document, lead.fields)
  if (byCreator !== null) guessed.push(told('byline', byCreator.name, 0))
  const keywords = keywordsOf(document.properties.keywords)
  if (keywords.length > 0) guessed.push(told('keywords', keywords.join(', ')))
  const detected = mainLanguage([lead.fields.headline, ...blocks.map(textOf)], context.detector)
  const language = detected ?? languageTag(document.properties.language)
  if (language !== null) guessed.push(told('language', languageName(language)))
  const note = editorsNoteOf(document.comments)
  const fields = {
    ...(language === null ? {} : { language }),
    ...lead.fields,
    bylines: byCreator === null ? [...lead.fields.bylines] : [byCreator],
    keywords,
    editorsNote: note.text,
    related: [...related.related],
    body: blocks.length === 0 ? emptyBody() : { type: 'doc' as const, content: [...blocks] },
  }
  const leftOut = [...lead.leftOut, ...related.leftOut, ...tidy.leftOut, ...note.leftOut]
  const placed = [...stringsIn(fields, blocks), ...leftOut]
  return {
    kind: 'read',
    fields,
    guessed,
    leftOut: [...leftOut, ...lostFrom(document.seen, placed), ...document.aside, ...document.hidden]
      .map((line) => line.trim())
      .filter((line) => wordsIn(line).length > 0),
    notices: noticesOf(document, tidy.notes.length),
    pictures: document.pictures,
  }
}

/** Read from what the file says about itself, not from its text: nothing of it goes back into the body. */
const told = (field: Guess['field'], value: string, index: number | null = null): Guess => ({
  field,
  value,
  index,
  lines: [],
  at: 'start',
})

const notesOf = (notes: readonly Element[], media: ReadonlySet<string>): readonly Block[] =>
  notes.length === 0
    ? []
    : [
        { type: 'horizontalRule' },
        ...hastToBlocks(
          [{ type: 'element', tagName: 'ol', properties: {}, children: [...notes] }],
          media,
        ),
      ]

/** Whoever made the file need not have written it, so only the name of a person counts, and only where no byline does. */
function creatorByline({ properties }: WordDocument, { bylines }: LeadFields) {
  const name = properties.creator
  const isMachine = /\b(?:user|admin|office|word|author|docx|writer|owner|pc)\b/iu.test(name)
  return bylines.length > 0 || isMachine || !isPersonName(name) ? null : createByline({ name })
}

const keywordsOf = (list: string): string[] =>
  [
    ...new Set(
      list
        .split(/[,;]/u)
        .map((word) => word.trim().slice(0, 500))
        .filter((word) => word !== ''),
    ),
  ].slice(0, 500)

const longestNote = 50_000

function editorsNoteOf(comments: readonly WordComment[]): {
  readonly text: string
  readonly leftOut: readonly string[]
} {
  const lines = comments.map(({ author, about, text }) => {
    const words = about.replace(/\s+/gu, ' ')
    const shown = words.length > 80 ? `${words.slice(0, 79)}…` : words
    const head = [author, shown === '' ? '' : `on “${shown}”`].filter((part) => part !== '')
    return head.length === 0 ? text : `${head.join(' ')}: ${text}`
  })
  const text = lines.join('\n')
  return text.length <= longestNote ? { text, leftOut: [] } : { text: '', leftOut: lines }
}

/** Paragraph by paragraph: the words that stand in none of `placed`; a paragraph that is mostly lost, as a whole. */
function lostFrom(seen: readonly string[], placed: readonly string[]): readonly string[] {
  const left = new Map<string, number>()
  for (const word of placed.flatMap(wordsIn)) left.set(word, (left.get(word) ?? 0) + 1)
  return seen.flatMap((paragraph) => {
    const words = wordsIn(paragraph)
    const lost = words.filter((word) => {
      const count = left.get(word) ?? 0
      left.set(word, count - 1)
      return count <= 0
    })
    if (lost.length === 0) return []
    return [lost.length * 2 > words.length ? paragraph.trim() : lost.join(' ')]
  })
}

function noticesOf(document: WordDocument, notes: number): readonly string[] {
  const { tables, hasChanges, comments, hidden, notices } = document
  return [
    ...(tables === 1 ? ['A table was set as lines: one for each row, its cells apart by |.'] : []),
    ...(tables > 1
      ? [`${tables} tables were set as lines: one for each row, its cells apart by |.`]
      : []),
    ...(hasChanges ? ['Tracked changes were taken as accepted.'] : []),
    ...(notes === 1 ? ['A footnote stands at the end of the body.'] : []),
    ...(notes > 1 ? [`${notes} footnotes stand at the end of the body.`] : []),
    ...(comments.length === 1 ? ['A comment stands in the editor’s note.'] : []),
    ...(comments.length > 1 ? [`${comments.length} comments stand in the editor’s note.`] : []),
    ...(hidden.length > 0 ? ['Words in hidden type were left out of the body.'] : []),
    ...notices,
  ]
}
