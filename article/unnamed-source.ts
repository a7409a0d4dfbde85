// What a source that is not named in print owes the desk: the agreed description, the reason, and an editor who knows
// who it is (NEWSROOM: Terms of a source).
import { isProtected, type Source } from './source.ts'

const owed = ['description', 'reason', 'editor'] as const
export type OwedField = (typeof owed)[number]

/** Whether the source is unnamed: on terms that forbid the name, or without one. */
export function isUnnamed(source: Source): boolean {
  return isProtected(source) || source.name.trim() === ''
}

/** What an unnamed source still lacks, in the order of the form; nothing for a named one. */
export function owedBy(source: Source): readonly OwedField[] {
  return isUnnamed(source) ? owed.filter((field) => source[field].trim() === '') : []
}
