// A Galley article file taken in as a new draft: same contents, new identity.
import { draftFormat, parseDraft } from '../storage/draft-file.ts'
import type { Reading } from './reading.ts'

/** Whether the text is JSON that names our format near its beginning or end, whatever the extension. */
export function looksLikeDraft(text: string): boolean {
  return /^\s*\{/u.test(text) && text.includes(`"${draftFormat}"`)
}

export function readDraft(text: string): Reading {
  const parsed = parseDraft(text)
  switch (parsed.kind) {
    case 'article':
      return { kind: 'read', fields: parsed.article, guessed: [], leftOut: [] }
    case 'newer':
      return {
        kind: 'refused',
        problem: `The article was written by a newer Galley (file version ${parsed.version}). The file is unchanged; update Galley to import it.`,
      }
    case 'unreadable':
      return {
        kind: 'refused',
        problem: `This is not a Galley article that can be read: ${parsed.problem}. Nothing was imported and the file is unchanged.`,
      }
  }
}
