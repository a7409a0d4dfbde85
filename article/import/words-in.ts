// Words as a person counts them, and which of them found no place: nothing an import drops goes unsaid.
import type { Block } from '../body/body.ts'
import { textOf } from '../quotes/quotes-in.ts'

/** Runs of letters, marks and digits, in order. */
export function wordsIn(text: string): readonly string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
}

/** The words of `text` that are not among those of `placed`, each counted as often as it stands. */
export function wordsWithoutPlace(text: string, placed: readonly string[]): readonly string[] {
  const left = new Map<string, number>()
  for (const word of placed.flatMap(wordsIn)) left.set(word, (left.get(word) ?? 0) + 1)
  return wordsIn(text).filter((word) => {
    const count = left.get(word) ?? 0
    left.set(word, count - 1)
    return count <= 0
  })
}

/** What stands in fields, and of a body its text alone: names of its grammar and addresses are no words of a person. */
export function stringsIn(fields: object, blocks: readonly Block[]): readonly string[] {
  return [...stringsOf({ ...fields, body: null }), ...blocks.map(textOf)]
}

const stringsOf = (value: unknown): readonly string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(stringsOf)
      : []
