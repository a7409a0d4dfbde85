// What passes between a format's reader and the import: fields found, what was guessed, what was left out.
import type { Article } from '../article.ts'
import type { ArticleFinder } from './article-finder.ts'
import type { LanguageDetector } from './detect-language.ts'
import type { Guess } from './formats.ts'
import type { PictureAt } from './pictures-beside.ts'
import type { ImportedPicture, ReadWord } from './word-document.ts'

export interface ReadContext {
  /** ISO 8601, UTC. */
  readonly now: string
  readonly newId: () => string
  readonly detector: LanguageDetector
  readonly finder: ArticleFinder
  readonly readWord: ReadWord
  readonly pictureAt: PictureAt
}

export type Reading =
  | {
      readonly kind: 'read'
      readonly fields: Partial<Article>
      readonly guessed: readonly Guess[]
      readonly leftOut: readonly string[]
      readonly notices?: readonly string[]
      readonly pictures?: readonly ImportedPicture[]
    }
  | { readonly kind: 'refused'; readonly problem: string }
