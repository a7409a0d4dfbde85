// Bringing files in, one after the other, with a count and a way to stop. What is imported by then stays, whole.

import type { Guess } from '../../article/import/formats.ts'
import type { ImportChoice, RequestInput } from '../../electron/ipc/contract.ts'
import { complain, openDraft } from '../commands/file.ts'
import { request } from '../desktop.ts'
import type { Galley } from '../galley.ts'

interface Waiting {
  readonly name: string
  readonly input: () => Promise<RequestInput<'importFile'>>
}

let stopped = false

export const stopImport = (): void => {
  stopped = true
}

export async function importChosenFiles(galley: Galley): Promise<void> {
  await importAll(galley, waitingFor(await request('chooseImportFiles', {})))
}

/** Packages that were opened from the file manager. */
export async function importOffered(galley: Galley): Promise<void> {
  await importAll(galley, waitingFor(await request('takeOfferedFiles', {})))
}

const waitingFor = (choices: readonly ImportChoice[]): readonly Waiting[] =>
  choices.map(({ token, name }) => ({ name, input: async () => ({ token }) }))

export async function importDropped(galley: Galley, files: readonly File[]): Promise<void> {
  await importAll(
    galley,
    files.map((file) => ({
      name: file.name,
      input: async () => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }),
    })),
  )
}

let turn: Promise<void> = Promise.resolve()

/** Files that come while others come in wait for their turn. */
function importAll(galley: Galley, files: readonly Waiting[]): Promise<void> {
  turn = turn.catch(() => undefined).then(() => importThese(galley, files))
  return turn
}

async function importThese(galley: Galley, files: readonly Waiting[]): Promise<void> {
  if (files.length === 0) return
  stopped = false
  const problems: string[] = []
  let last: {
    id: string
    guesses: readonly Guess[]
    leftOut: readonly string[]
    notices: readonly string[]
  } | null = null
  let done = 0
  for (const file of files) {
    if (stopped) break
    galley.stage.set((before) => ({
      ...before,
      importing: { done, of: files.length, name: file.name },
    }))
    try {
      const result = await request('importFile', await file.input())
      if (result.kind === 'imported')
        last = {
          id: result.id,
          guesses: result.guessed,
          leftOut: result.leftOut,
          notices: result.notices,
        }
      else problems.push(`${file.name}: ${result.problem}`)
    } catch {
      problems.push(`${file.name}: it is larger than 64 MB or cannot be read.`)
    }
    done++
  }
  galley.stage.set((before) => ({ ...before, importing: null }))
  await galley.desk.refresh()
  if (problems.length > 0)
    complain(
      galley,
      problems.length === 1
        ? 'One file was not imported'
        : `${problems.length} files were not imported`,
      `${problems.slice(0, 5).join(' ')} The files themselves are untouched.`,
    )
  if (stopped && done < files.length)
    galley.toasts.add({ title: `Import stopped: ${done} of ${files.length} files are in.` })
  else if (files.length > 1 && problems.length < files.length)
    galley.toasts.add({
      title:
        files.length - problems.length === 1
          ? 'One article imported'
          : `${files.length - problems.length} articles imported`,
    })
  if (last === null) return
  await galley.session.open(last.id, {
    guesses: last.guesses,
    leftOut: last.leftOut,
    notices: last.notices,
  })
  if (galley.session.session.get().kind === 'open') await openDraft(galley, last.id)
  galley.changePreferences({ lastOpen: last.id })
}
