// What can be brought in: one reader per format, listed here. Each returns an article and says what it guessed.
import { type Article, parseArticle } from '../article.ts'
import { articleFinder, noArticleFinder } from './article-finder.ts'
import { decodeText } from './decode-text.ts'
import { languageDetector } from './detect-language.ts'
import { looksLikeDraft, readDraft } from './draft.ts'
import { looksLikeHtml, readHtml } from './html.ts'
import { readMarkdown } from './markdown.ts'
import { looksLikeMarkdown } from './markdown-signs.ts'
import { looksLikeNinjs, readNinjs } from './ninjs.ts'
import { missingSentence, noPictures, picturesBeside, type ReadPicture } from './pictures-beside.ts'
import { readPlainText } from './plain-text.ts'
import type { ReadContext, Reading } from './reading.ts'
import { looksLikeWord, readWord } from './word.ts'
import type { ImportedPicture, ReadWord } from './word-document.ts'

/** One thing an import read out of the text rather than being told. */
export interface Guess {
  readonly field:
    | 'kicker'
    | 'headline'
    | 'standfirst'
    | 'byline'
    | 'dateline'
    | 'biography'
    | 'credit'
    | 'related'
    | 'latest'
    | 'language'
    | 'date'
    | 'keywords'
  /** What was read, in words for a person: `Sofia Reyes, Example News`. */
  readonly value: string
  /** For bylines, biographies and related articles: which entry of the article's list, from 0; else null. */
  readonly index: number | null
  /**
   * The lines of the input, or the part of a line, that went into the field: what taking the guess back puts into the
   * body. No two guesses hold the same words.
   */
  readonly lines: readonly string[]
  /** Where those lines stood. */
  readonly at: 'start' | 'end'
}

export interface Imported {
  readonly article: Article
  readonly guessed: readonly Guess[]
  /** Words of the input that are in no field and not in the body (page furniture), for a person to see. */
  readonly leftOut: readonly string[]
  /** What a person should know of how it was read, a sentence each. */
  readonly notices: readonly string[]
  /** To be kept with the draft: its body names them. */
  readonly pictures: readonly ImportedPicture[]
}

export type ImportResult =
  | ({ readonly kind: 'imported' } & Imported)
  | { readonly kind: 'refused'; readonly problem: string }

export interface ImportInput {
  /** The file's name; only its extension is looked at. */
  readonly name: string
  readonly bytes: Uint8Array
  /** The id of the article to be, a UUID. */
  readonly id: string
  /** ISO 8601, UTC. */
  readonly now: string
  /** A new UUID at each call. */
  readonly newId: () => string
  /** Opens Word files, which takes more than this room has. Without it they are refused. */
  readonly readWord?: ReadWord
  /** Looks for pictures that the text names, in its folder. Without it they stay where they are. */
  readonly readPicture?: ReadPicture
}

interface Named {
  readonly label: string
  /** Lower case, without the dot; the first is the usual one. */
  readonly extensions: readonly string[]
}

interface TextFormat extends Named {
  readonly name: 'galley' | 'ninjs' | 'markdown' | 'html' | 'text'
  /** Whether a text whose extension says nothing is of this format. */
  readonly recognises: (text: string) => boolean
  readonly read: (text: string, context: ReadContext) => Reading
}

/** A format whose files are no text. */
interface BytesFormat extends Named {
  readonly name: 'word'
  readonly recognisesBytes: (bytes: Uint8Array) => boolean
  readonly readBytes: (bytes: Uint8Array, context: ReadContext) => Promise<Reading>
  /** Bytes; a larger file is not an article. */
  readonly largest: number
}

export type ImportFormat = TextFormat | BytesFormat

/** In the order in which they are asked; plain text takes what nobody else does. */
export const importFormats: readonly ImportFormat[] = [
  {
    name: 'galley',
    label: 'Galley article',
    extensions: ['json'],
    recognises: looksLikeDraft,
    read: readDraft,
  },
  {
    name: 'ninjs',
    label: 'News in JSON',
    extensions: ['ninjs'],
    recognises: looksLikeNinjs,
    read: readNinjs,
  },
  {
    name: 'markdown',
    label: 'Markdown',
    extensions: ['md', 'markdown', 'mdown', 'mkd'],
    recognises: looksLikeMarkdown,
    read: readMarkdown,
  },
  {
    name: 'html',
    label: 'HTML',
    extensions: ['html', 'htm', 'xhtml'],
    recognises: looksLikeHtml,
    read: readHtml,
  },
  {
    name: 'word',
    label: 'Word',
    extensions: ['docx', 'docm'],
    recognisesBytes: looksLikeWord,
    readBytes: readWord,
    largest: 64 * 1024 * 1024,
  },
  {
    name: 'text',
    label: 'Plain text',
    extensions: ['txt', 'text'],
    recognises: () => true,
    read: readPlainText,
  },
]

/** Bytes; a larger file of text is not an article. */
const largestText = 16 * 1024 * 1024

/** Bytes; no larger file need be read from the disk. */
export const largestImport = 64 * 1024 * 1024

/** `plain text, Markdown, HTML and Galley articles`: for sentences that say what is read. */
const whatIsRead =
  'plain text (.txt), Markdown (.md), HTML (.html), Word (.docx), news in JSON (ninjs) and Galley articles (.json)'

/**
 * One file → an article. Never throws and never rejects, whatever the bytes: what cannot be read is refused with a
 * sentence. Asynchronous only because the language data is loaded at the first import. Takes time linear in the size.
 */
export async function importDocument(input: ImportInput): Promise<ImportResult> {
  const bytesFormat = bytesFormatOf(input)
  const largest = bytesFormat?.largest ?? largestText
  if (input.bytes.length > largest)
    return refused(
      `The file is larger than ${largest / 1024 / 1024} MB. Nothing was imported; split it into parts.`,
    )
  const context = async (): Promise<ReadContext> => ({
    now: input.now,
    newId: input.newId,
    detector: await languageDetector(),
    finder: noArticleFinder,
    readWord: input.readWord ?? (async () => refused('Word files cannot be read here.')),
    pictureAt: noPictures,
  })
  if (bytesFormat !== null)
    return importedFrom(await readBytes(bytesFormat, input.bytes, await context()), input)
  const decoded = decodeText(input.bytes)
  if (decoded.kind === 'binary')
    return refused(
      `The file is ${decoded.what}, not text. Nothing was imported; Galley reads ${whatIsRead}.`,
    )
  if (decoded.text.trim() === '') return refused('The file is empty. Nothing was imported.')
  const format = formatOf(input.name, decoded.text)
  const finder = format?.name === 'html' ? await articleFinder() : noArticleFinder
  const beside = picturesBeside()
  const inFull = { ...(await context()), finder, pictureAt: beside.at }
  const first = read(format, decoded.text, inFull)
  const hasPictures = input.readPicture !== undefined && (await beside.look(input.readPicture))
  const reading = hasPictures ? read(format, decoded.text, inFull) : first
  if (reading.kind === 'refused') return reading
  return importedFrom(
    {
      ...reading,
      notices: [
        ...(reading.notices ?? []),
        ...missingSentence(beside.missing(), input.readPicture !== undefined),
      ],
      pictures: placedPictures(reading.fields, beside.found()),
    },
    input,
  )
}

/** Those that found their place. */
function placedPictures({ body }: Partial<Article>, found: readonly ImportedPicture[]) {
  const text = found.length === 0 ? '' : JSON.stringify(body)
  return found.filter(({ name }) => text.includes(`"${name}"`))
}

function importedFrom(reading: Reading, input: ImportInput): ImportResult {
  if (reading.kind === 'refused') return reading
  const parsed = parseArticle({
    createdAt: input.now,
    updatedAt: input.now,
    ...reading.fields,
    id: input.id,
  })
  return parsed.ok
    ? {
        kind: 'imported',
        article: parsed.article,
        guessed: reading.guessed,
        leftOut: reading.leftOut,
        notices: reading.notices ?? [],
        pictures: reading.pictures ?? [],
      }
    : refused(
        `The file is not an article Galley can hold: ${parsed.problem}. Nothing was imported.`,
      )
}

const extensionOf = (name: string): string =>
  /\.([a-z0-9]+)$/iu.exec(name)?.[1]?.toLowerCase() ?? ''

/** By what the bytes are; by its extension only where they could be nothing else that is read. */
function bytesFormatOf({ name, bytes }: ImportInput): BytesFormat | null {
  const isPacked = bytes[0] === 0x50 && bytes[1] === 0x4b
  const isOldOffice = bytes[0] === 0xd0 && bytes[1] === 0xcf
  return (
    importFormats
      .filter((format) => 'readBytes' in format)
      .find(
        (format) =>
          ((isPacked || isOldOffice) && format.extensions.includes(extensionOf(name))) ||
          format.recognisesBytes(bytes),
      ) ?? null
  )
}

function formatOf(name: string, text: string): TextFormat | undefined {
  const texts = importFormats.filter((format) => 'read' in format)
  const named = texts.find((format) => format.extensions.includes(extensionOf(name)))
  // Of JSON the name alone does not say which.
  const isOtherJson = named?.name === 'galley' && !looksLikeDraft(text) && looksLikeNinjs(text)
  if (named !== undefined && named.name !== 'text' && !isOtherJson) return named
  return texts.find((format) => format.recognises(text))
}

async function readBytes(
  format: BytesFormat,
  bytes: Uint8Array,
  context: ReadContext,
): Promise<Reading> {
  try {
    return await format.readBytes(bytes, context)
  } catch {
    return refused(unreadable)
  }
}

/** Mark-up that a parser fails on does not cost the words: they are read as plain text instead. */
function read(format: TextFormat | undefined, text: string, context: ReadContext): Reading {
  try {
    return (format?.read ?? readPlainText)(text, context)
  } catch {
    return format === undefined || format.name === 'text'
      ? refused(unreadable)
      : read(undefined, text, context)
  }
}

const unreadable = 'The file could not be read. Nothing was imported and the file is unchanged.'

const refused = (problem: string) => ({ kind: 'refused', problem }) as const
