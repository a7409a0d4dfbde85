// What a file brings, whether it is a document that has to be read or a package of ours: looked into before anything is
// made of it, then a draft. The window and the command line take files in by this one way.
import type { Guess, ImportResult } from '../../article/import/formats.ts'
import { isBundle, openBundle } from './bundle.ts'
import type { CreateResult, DeskMoves } from './desk-moves.ts'

export interface IncomingDraft {
  readonly kind: 'incoming'
  readonly guessed: readonly Guess[]
  /** What was in the file and is not taken over. */
  readonly leftOut: readonly string[]
  /** What a person should know of how it was read, a sentence each. */
  readonly notices: readonly string[]
  readonly createIn: (library: Pick<DeskMoves, 'create' | 'unpack'>) => Promise<CreateResult>
}

interface GivenFile {
  /** Its extension says what it is. */
  readonly name: string
  readonly bytes: Uint8Array
  /** Where it lies, if that is known: its pictures may be there. */
  readonly folder?: string
}

export async function incomingDraft(
  file: GivenFile,
  readDocument: (file: GivenFile) => Promise<ImportResult>,
): Promise<IncomingDraft | Extract<ImportResult, { readonly kind: 'refused' }>> {
  if (isBundle(file.name)) {
    const opened = openBundle(file.bytes)
    if (opened.kind === 'refused') return { kind: 'refused', problem: `${opened.problem}.` }
    const { bundle } = opened
    return {
      ...{ kind: 'incoming', guessed: [], leftOut: bundle.leftOut, notices: [] },
      createIn: (library) => library.unpack(bundle),
    }
  }
  const read = await readDocument(file)
  if (read.kind === 'refused') return read
  const { article, guessed, leftOut, notices } = read
  const pictures = read.pictures.map(({ bytes }) => bytes)
  return {
    ...{ kind: 'incoming', guessed, leftOut, notices },
    createIn: (library) => library.create(article, pictures),
  }
}
