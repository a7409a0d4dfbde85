// What can be brought in: one reader per format, listed here. Each returns an article and says what it guessed.
import { type Article, parseArticle } from '../article.ts'
import { decodeText } from './decode-text.ts'
import { languageDetector } from './detect-language.ts'
import { looksLikeDraft, readDraft } from './draft.ts'
import { looksLikeHtml, readHtml } from './html.ts'
import { readMarkdown } from './markdown.ts'
import { looksLikeNinjs, readNinjs } from './ninjs.ts'
import { readPlainText } from './plain-text.ts'
import type { ReadContext, Reading } from './reading.ts'

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
}

export interface ImportFormat {
  readonly name: 'galley' | 'ninjs' | 'markdown' | 'html' | 'text'
  readonly label: string
  /** Lower case, without the dot; the first is the usual one. */
  readonly extensions: readonly string[]
  /** Whether a text whose extension says nothing is of this format. */
  readonly recognises: (text: string) => boolean
  readonly read: (text: string, context: ReadContext) => Reading
}

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
    recognises: () => false,
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
    name: 'text',
    label: 'Plain text',
    extensions: ['txt', 'text'],
    recognises: () => true,
    read: readPlainText,
  },
]

/** Bytes; a larger file is not an article. */
export const largestImport = 16 * 1024 * 1024

/** `plain text, Markdown, HTML and Galley articles`: for sentences that say what is read. */
const whatIsRead =
  'plain text (.txt), Markdown (.md), HTML (.html), news in JSON (ninjs) and Galley articles (.json)'

/**
 * One file → an article. Never throws and never rejects, whatever the bytes: what cannot be read is refused with a
 * sentence. Asynchronous only because the language data is loaded at the first import. Takes time linear in the size.
 */
export async function importDocument(input: ImportInput): Promise<ImportResult> {
  if (input.bytes.length > largestImport)
    return refused('The file is larger than 16 MB. Nothing was imported; split it into parts.')
  const decoded = decodeText(input.bytes)
  if (decoded.kind === 'binary')
    return refused(
      `The file is ${decoded.what}, not text. Nothing was imported; Galley reads ${whatIsRead}.`,
    )
  if (decoded.text.trim() === '') return refused('The file is empty. Nothing was imported.')
  const context = {
    now: input.now,
    newId: input.newId,
    detector: await languageDetector(),
  }
  const reading = read(formatOf(input.name, decoded.text), decoded.text, context)
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
      }
    : refused(
        `The file is not an article Galley can hold: ${parsed.problem}. Nothing was imported.`,
      )
}

function formatOf(name: string, text: string): ImportFormat | undefined {
  const extension = /\.([a-z0-9]+)$/iu.exec(name)?.[1]?.toLowerCase() ?? ''
  const named = importFormats.find((format) => format.extensions.includes(extension))
  // Of JSON the name alone does not say which.
  const isOtherJson = named?.name === 'galley' && !looksLikeDraft(text) && looksLikeNinjs(text)
  if (named !== undefined && named.name !== 'text' && !isOtherJson) return named
  return importFormats.find((format) => format.recognises(text))
}

/** Mark-up that a parser fails on does not cost the words: they are read as plain text instead. */
function read(format: ImportFormat | undefined, text: string, context: ReadContext): Reading {
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
