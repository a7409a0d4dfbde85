// The one open library of the main process: opened on first use, exchanged when a person chooses another folder.
import { randomUUID } from 'node:crypto'
import { listSetAside, type SetAside } from './library/journal/set-aside.ts'
import { type Library, type OpenedLibrary, openLibrary } from './library/library.ts'

export interface LibraryDesk {
  readonly folder: () => string
  /** Rejects with a sentence when the folder cannot be opened; the next call tries again. */
  readonly library: () => Promise<Library>
  readonly exchange: (folder: string) => Promise<{ readonly problem: string | null }>
  /** Looks for changes that no event told of: for the moment when the window comes to the front. */
  readonly lookForChanges: () => Promise<void>
  /** What was typed so far survives a power cut. */
  readonly syncJournals: () => Promise<void>
  /** Words that lie in `unsavedFolder`, whether the library can be opened or not. */
  readonly setAside: () => Promise<readonly SetAside[]>
  readonly unsavedFolder: string
  readonly mediaFile: (draftId: string, name: string) => Promise<string | null>
}

interface LibraryNeeds {
  readonly folder: string
  /** The folder has been a library before, and is not made anew where it is not. */
  readonly isKnown: boolean
  /** For what was typed and cannot be kept in the library. */
  readonly unsavedFolder: string
  /** The id of the draft that changed on disk, or null when it is not known which. */
  readonly onChange: (id: string | null) => void
}

export class LibraryClosed extends Error {}

export function openLibraryDesk({
  folder: first,
  isKnown,
  unsavedFolder,
  onChange,
}: LibraryNeeds): LibraryDesk {
  let folder = first
  let wasLibrary = isKnown
  let opened: Promise<OpenedLibrary> | null = null
  let stopWatching: () => void = () => undefined

  const open = () =>
    openLibrary(folder, {
      now: () => new Date().toISOString(),
      newId: randomUUID,
      unsavedFolder,
      isKnown: wasLibrary,
      create: !wasLibrary,
    }).then((result) => {
      stopWatching()
      if (result.kind === 'opened') stopWatching = result.library.watch(({ id }) => onChange(id))
      else opened = null
      return result
    })

  const library = async () => {
    opened ??= open()
    const result = await opened
    if (result.kind !== 'opened') throw new LibraryClosed(result.problem)
    return result.library
  }

  return {
    folder: () => folder,
    library,
    exchange: async (chosen) => {
      const before = { folder, wasLibrary }
      folder = chosen
      wasLibrary = false
      opened = null
      try {
        await library()
        wasLibrary = true
        return { problem: null }
      } catch (problem) {
        folder = before.folder
        wasLibrary = before.wasLibrary
        opened = null
        return { problem: problem instanceof LibraryClosed ? problem.message : String(problem) }
      }
    },
    lookForChanges: async () => {
      const result = await opened
      if (result?.kind === 'opened') await result.library.lookForChanges()
    },
    syncJournals: async () => {
      const result = await opened
      if (result?.kind === 'opened') await result.library.journals.sync()
    },
    setAside: () =>
      listSetAside(unsavedFolder, async (id) => {
        try {
          return await (await library()).draftOfWords(id)
        } catch (problem) {
          if (problem instanceof LibraryClosed) return { kind: 'unknown' }
          throw problem
        }
      }),
    unsavedFolder,
    mediaFile: async (draftId, name) => (await library()).mediaFile(draftId, name),
  }
}
