// Steps from one file version to the next, oldest first: migration n leads from version n to n + 1. A change of the
// file format adds one here, NNN-what.ts, and one frozen fixture in tests/fixtures/drafts/.
import { vault } from './001-vault.ts'

export type Migration = (
  article: Readonly<Record<string, unknown>>,
) => Readonly<Record<string, unknown>>

export const migrations: readonly Migration[] = [vault]
