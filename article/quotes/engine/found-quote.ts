// What the engine answers: a quotation, who said it and how sure that is.

export interface Span {
  /** UTF-16 offset in the text. */
  readonly start: number
  /** Behind the last unit. */
  readonly end: number
}

export interface SpeakerEntity {
  readonly kind: 'person' | 'organisation' | 'anonymous' | 'document' | 'crowd' | 'author'
  /** Full name where the article gives one, else ''. An unnamed source has none. */
  readonly name: string
  readonly role: string
  readonly organisation: string
  /** The words an unnamed source is described with, else ''. */
  readonly description: string
}

/** A source as the text mentions it, and who that is. */
export interface FoundSpeaker extends Span {
  readonly text: string
  /** The name or label it comes down to; null where nothing better than the mention is known. */
  readonly resolved: string | null
  readonly entity: SpeakerEntity
}

export interface FoundQuote extends Span {
  /** Direct: words in marks that stand for themselves. Partial: a clause with marks around some words. Indirect: no marks. */
  readonly kind: 'direct' | 'partial' | 'indirect'
  /** The stretches between quotation marks, marks included. */
  readonly marks: readonly Span[]
  /** Quotations inside the marks; they have no speaker of their own here. */
  readonly nested: readonly FoundQuote[]
  /** The parts of one split quotation share it; null where there is one part only. */
  readonly group: number | null
  readonly cue: Span | null
  /** Null when nobody can be named as likely. */
  readonly speaker: FoundSpeaker | null
  /** At most three, the speaker first. */
  readonly candidates: readonly FoundSpeaker[]
  /** The outlet or medium it was said to or through, or null. */
  readonly via: string | null
  /** 0 to 1: of suggestions at 0.9, nine in ten are right. */
  readonly confidence: number
  /** Why, in the words of the pattern: “…,” X said. */
  readonly reason: string
}
