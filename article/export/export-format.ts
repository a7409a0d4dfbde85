// What an export format is: a row that menus, dialogs and the command line are built from, and one pure function.
import type { PrintedArticle } from '../print/printed-article.ts'

export type ExportOption =
  | {
      readonly kind: 'switch'
      readonly name: string
      readonly label: string
      readonly default: boolean
    }
  | {
      readonly kind: 'choice'
      readonly name: string
      readonly label: string
      /** The value of one of the choices. */
      readonly default: string
      readonly choices: readonly { readonly value: string; readonly label: string }[]
    }

/** By option name; what is left out takes its default, what is unknown is not looked at. */
export type ExportOptions = Readonly<Record<string, string | boolean>>

/** Where an export goes, as paths with forward slashes below the folder that a person chose. */
export interface Placement {
  /** The file itself: `night-ferry.md`, `content/posts/night-ferry/index.md`. */
  readonly path: string
  /**
   * The folder of its pictures, `''` for the chosen folder itself; what the text calls them fits to it. Null when none
   * lie beside the file.
   */
  readonly media: string | null
}

/** The bytes of a picture of the draft by its name in the body, or null when it is not there. */
export type ReadMedia = (name: string) => Promise<Uint8Array | null>

/** A whole HTML page → PDF. `media/<name>` in it is a picture of the draft. */
export type PrintPage = (
  page: string,
  paper: {
    readonly size: 'A4' | 'Letter'
    readonly title: string
    readonly authors: readonly string[]
    /** BCP 47. */
    readonly language: string
    /** ISO 8601, UTC. */
    readonly modified: string
  },
) => Promise<Uint8Array>

/** What stands open at a place of the copy, in words that may leave. */
export interface Remark {
  /** The top-level block of the printed body, or null for the article as a whole. */
  readonly block: number | null
  readonly text: string
}

/** What formats of bytes may use besides the printed article. */
export interface ExportMeans {
  readonly readMedia: ReadMedia
  /** Null outside of the window. */
  readonly printPage: PrintPage | null
  readonly remarks: readonly Remark[]
}

interface FormatRow {
  /** As it is named on the command line. */
  readonly name: string
  readonly label: string
  /** One sentence: what it is for. */
  readonly description: string
  /** Without a dot. */
  readonly extension: string
  readonly mediaType: string
  readonly options: readonly ExportOption[]
  /** Only the window can make it: elsewhere it is refused with a sentence. */
  readonly needsWindow?: true
  /** Left out: `<slug>.<extension>`, with the pictures of a text in `media/` beside it. */
  readonly placement?: (printed: PrintedArticle, options: ExportOptions) => Placement
  /** One sentence for each thing of this article that the format cannot carry; left out: it carries everything. */
  readonly losses?: (printed: PrintedArticle, options: ExportOptions) => readonly string[]
}

export interface TextFormat extends FormatRow {
  readonly kind: 'text'
  /** Pure: the same article and options give the same text. */
  readonly render: (printed: PrintedArticle, options: ExportOptions) => string
}

export interface BytesFormat extends FormatRow {
  readonly kind: 'bytes'
  /** The same article, options and pictures give the same bytes. */
  readonly render: (
    printed: PrintedArticle,
    options: ExportOptions,
    means: ExportMeans,
  ) => Promise<Uint8Array>
  /** Everything that can be read in those bytes, metadata too: what is searched for protected names. */
  readonly words: (printed: PrintedArticle, options: ExportOptions) => readonly string[]
  /** What stands in the finished bytes, read out of them again; left out where they cannot be read. Searched as well. */
  readonly readBack?: (bytes: Uint8Array) => readonly string[]
}

export type ExportFormat = TextFormat | BytesFormat
