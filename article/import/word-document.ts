// What the reader of Word files hands over: mammoth's HTML and what stands beside it. Reading the archive needs Node, so
// it is done outside of this room and passed in.

export interface WordComment {
  readonly author: string
  /** The words it is about; may be empty. */
  readonly about: string
  readonly text: string
}

/** A picture to be kept with the draft. */
export interface ImportedPicture {
  /** As the body names it: what MediaName allows. */
  readonly name: string
  readonly bytes: Uint8Array
}

export interface WordDocument {
  /** Hostile until proven otherwise: mammoth lets any address through. Pictures that are kept have their name as `src`. */
  readonly html: string
  readonly pictures: readonly ImportedPicture[]
  readonly comments: readonly WordComment[]
  readonly properties: {
    readonly title: string
    readonly creator: string
    readonly language: string
    readonly keywords: string
  }
  /** Every paragraph that a reader of the file sees in its text and its notes. */
  readonly seen: readonly string[]
  /** Words that stand on the page but not in the text: running heads, charts. */
  readonly aside: readonly string[]
  /** Words in hidden type. */
  readonly hidden: readonly string[]
  readonly tables: number
  readonly hasChanges: boolean
  /** What else a person should know, a sentence each. */
  readonly notices: readonly string[]
}

export type WordReading =
  | { readonly kind: 'read'; readonly document: WordDocument }
  | { readonly kind: 'refused'; readonly problem: string }

/** Never rejects. */
export type ReadWord = (bytes: Uint8Array) => Promise<WordReading>
