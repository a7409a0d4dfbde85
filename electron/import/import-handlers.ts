// Imports of the window: files chosen in a dialog (the window sees tokens, never paths) or bytes dropped on it. The
// importers are loaded when somebody first imports, in a process of their own.
import { randomUUID } from 'node:crypto'
import { open } from 'node:fs/promises'
import path from 'node:path'
import type { Dialog } from 'electron'
import type { Surroundings } from '../handlers.ts'
import type { Handlers, RequestOutput } from '../ipc/contract.ts'
import { bundleExtension, isBundle, largestBundle } from '../library/bundle.ts'
import { incomingDraft } from '../library/incoming-draft.ts'
import { createImportReader, type DocumentFile } from './reader/import-reader.ts'
import { startUtilityReader } from './utility-reader.ts'

const importers = () => import('../../article/import/formats.ts')

type ImportRequests = 'chooseImportFiles' | 'takeOfferedFiles' | 'importFile'

export function importHandlers(
  { window, desk, offered }: Surroundings,
  dialog: Dialog,
): Pick<Handlers, ImportRequests> {
  const chosen = new Map<string, string>()
  const reader = createImportReader(startUtilityReader)

  const choiceOf = (file: string) => {
    const token = randomUUID()
    chosen.set(token, file)
    return { token, name: path.basename(file), size: 0 }
  }

  async function take(file: DocumentFile): Promise<RequestOutput<'importFile'>> {
    const incoming = await incomingDraft(file, reader.read)
    if (incoming.kind === 'refused') return incoming
    const made = await incoming.createIn(await desk.library())
    return made.kind === 'created'
      ? {
          kind: 'imported',
          id: made.id,
          guessed: [...incoming.guessed],
          leftOut: [...incoming.leftOut, ...notKept(made.unkept ?? 0)],
          notices: [...incoming.notices],
        }
      : { kind: 'refused', problem: made.problem }
  }

  return {
    chooseImportFiles: async () => {
      const { importFormats } = await importers()
      const options = {
        title: 'Import articles',
        properties: ['openFile' as const, 'multiSelections' as const],
        filters: [
          {
            name: 'Articles',
            extensions: [...importFormats.flatMap(({ extensions }) => extensions), bundleExtension],
          },
          { name: 'All files', extensions: ['*'] },
        ],
      }
      const parent = window()
      const answer = await (parent === null
        ? dialog.showOpenDialog(options)
        : dialog.showOpenDialog(parent, options))
      return answer.filePaths.map(choiceOf)
    },
    takeOfferedFiles: async () => offered.take().map(choiceOf),
    importFile: async (input) => {
      if (!('token' in input)) return take({ name: input.name, bytes: input.bytes })
      const file = chosen.get(input.token)
      if (file === undefined) return { kind: 'refused', problem: 'Choose the file again.' }
      chosen.delete(input.token)
      const { largestImport } = await importers()
      const read = await readAtMost(file, isBundle(file) ? largestBundle : largestImport)
      if (read.kind !== 'read') return read
      return take({ name: path.basename(file), bytes: read.bytes, folder: path.dirname(file) })
    },
  }
}

const notKept = (count: number): readonly string[] =>
  count === 0
    ? []
    : [
        `who ${count === 1 ? 'a protected source is' : `${count} protected sources are`} (the vault is locked, or there is none)`,
      ]

type ReadFile =
  | { readonly kind: 'read'; readonly bytes: Uint8Array }
  | { readonly kind: 'refused'; readonly problem: string }

async function readAtMost(file: string, most: number): Promise<ReadFile> {
  try {
    const handle = await open(file, 'r')
    try {
      const { size } = await handle.stat()
      if (size > most)
        return {
          kind: 'refused',
          problem: `it is larger than ${Math.round(most / 1024 / 1024)} MB.`,
        }
      return { kind: 'read', bytes: new Uint8Array(await handle.readFile()) }
    } finally {
      await handle.close()
    }
  } catch (problem) {
    const reason = problem instanceof Error ? problem.message.split(',')[0] : 'it cannot be read'
    return { kind: 'refused', problem: `${reason}.` }
  }
}
