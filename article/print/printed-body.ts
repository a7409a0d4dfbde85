// The body as it leaves: the same blocks without ids, sources, records or evidence. Exports are total over these.

/** Who spoke, in the words that may be printed. */
export type PrintedSpeaker =
  | {
      readonly kind: 'named'
      readonly name: string
      readonly role: string
      readonly organisation: string
    }
  /** The agreed description, and nothing else that is known of the source. */
  | { readonly kind: 'described'; readonly description: string }

export interface PrintedAttribution {
  readonly speaker: PrintedSpeaker
  /** What speaks: decides between a person, an organisation and a work in metadata. */
  readonly nature: 'person' | 'organisation' | 'work'
  /** The outlet it was said to, or null. */
  readonly via: string | null
}

/** Words that are printed as they were said, in another language than the article's. */
interface OfOwnLanguage {
  /** BCP 47; left out: the article's own. */
  readonly language?: string
}

export type PrintedMark =
  /** The words of a source; null where the source must not or cannot be printed. */
  | ({
      readonly type: 'quotation'
      readonly attribution: PrintedAttribution | null
    } & OfOwnLanguage)
  /** `href` is absolute http, https or mailto. */
  | { readonly type: 'link'; readonly href: string; readonly title: string | null }
  | { readonly type: 'bold' }
  | { readonly type: 'italic' }
  | { readonly type: 'strike' }
  | { readonly type: 'code' }

/** Line feeds in text count as white space, as in HTML and Markdown; a hard break is a node. */
export type PrintedInline =
  | { readonly type: 'text'; readonly text: string; readonly marks: readonly PrintedMark[] }
  | { readonly type: 'hardBreak'; readonly marks: readonly PrintedMark[] }

export interface PrintedImage {
  readonly type: 'image'
  /** A file name in the draft's media folder. */
  readonly media: string
  readonly alt: string
  readonly caption: string
  readonly credit: string
}

export interface PrintedItem {
  /** Empty for an empty item. */
  readonly content: readonly PrintedBlock[]
}

export type PrintedBlock =
  | { readonly type: 'paragraph'; readonly content: readonly PrintedInline[] }
  | {
      readonly type: 'heading'
      readonly level: 2 | 3 | 4
      readonly content: readonly PrintedInline[]
    }
  | { readonly type: 'bulletList'; readonly items: readonly PrintedItem[] }
  | { readonly type: 'orderedList'; readonly start: number; readonly items: readonly PrintedItem[] }
  | ({
      readonly type: 'blockquote'
      readonly attribution: PrintedAttribution | null
      readonly content: readonly PrintedBlock[]
    } & OfOwnLanguage)
  | ({
      readonly type: 'pullQuote'
      readonly attribution: PrintedAttribution | null
      readonly content: readonly PrintedInline[]
    } & OfOwnLanguage)
  | { readonly type: 'codeBlock'; readonly language: string | null; readonly text: string }
  | PrintedImage
  | { readonly type: 'horizontalRule' }

/** A quote with what is printed of its source, for metadata beside the text. */
export interface PrintedQuote extends OfOwnLanguage {
  /** Without the outermost quotation marks. */
  readonly text: string
  readonly attribution: PrintedAttribution
  /**
   * Where it stands in the words of the body, its marks included: UTF-16 units of the copy without white space, codes
   * and headings counted, captions not. So it holds however a format sets its spaces.
   */
  readonly range: { readonly from: number; readonly to: number }
}
