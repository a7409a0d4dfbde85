// Which quotation marks an article uses, where the characters alone do not tell.
import { isWordCode } from './characters.ts'
import { isElision, mayBeMark, opensAfter } from './marks.ts'

/** Which marks an article uses for its outer quotations, where the characters alone do not tell. */
export interface MarkStyle {
  /** British: ‘outer “inner” outer’. */
  readonly single: boolean
  /** German: “ closes „. */
  readonly german: boolean
}

/** The style of an article, from where its marks stand: at the start of paragraphs and after spaces. */
export function styleOf(paragraphs: readonly string[], language: string): MarkStyle {
  let single = 0
  let double = 0
  let german = 0
  for (const text of paragraphs) {
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at)
      if (!mayBeMark(code) || !opensAfter(at > 0 ? text.charCodeAt(at - 1) : Number.NaN)) continue
      const weight = at === 0 ? 3 : 1
      const next = text.charCodeAt(at + 1)
      if (code === 0x201e) german += weight
      else if (code === 0x201c || code === 34 || code === 0xab || code === 0xbb) double += weight
      else if (code === 39 && next === 39) {
        double += weight
        at++
      } else if (code === 0x2018 || (code === 39 && isWordCode(next) && !isElision(text, at)))
        single += weight
    }
  }
  return { single: single > double + german, german: german > 0 || language === 'de' }
}
