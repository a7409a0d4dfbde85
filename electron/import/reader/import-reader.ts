// Reading documents outside of the process that keeps the window alive and writes to the library: a child reads them one
// after the other, within limits of time and memory, and is ended when it passes them. How a child is started is handed
// in, since Electron and plain Node do it differently.
import { z } from 'zod'
import type { Article } from '../../../article/article.ts'
import { MediaName } from '../../../article/body/image.ts'
import type { Guess, ImportResult } from '../../../article/import/formats.ts'

export interface DocumentFile {
  readonly name: string
  readonly bytes: Uint8Array
  /** Where it lies, for the pictures beside it; left out where nobody knows. */
  readonly folder?: string
}

/** A child as its parent knows it; it may end at any time. */
export interface ReaderChild {
  readonly send: (file: DocumentFile) => void
  /** Ends it at once, whatever it is doing. */
  readonly kill: () => void
}

export interface ReaderEvents {
  readonly message: (answer: unknown) => void
  readonly ended: () => void
}

export type StartReader = (events: ReaderEvents) => ReaderChild

export interface ImportReader {
  /** Never rejects. */
  readonly read: (file: DocumentFile) => Promise<ImportResult>
  /** Ends the child; a later file starts another. */
  readonly close: () => void
}

/** Megabytes of memory for what is read; the bytes of the file and of its pictures come on top. */
export const readerMemory = 256
/** The argument of V8 that holds a child to it. */
export const readerMemoryFlag = `--max-old-space-size=${readerMemory}`

/** Milliseconds. */
export interface ReaderPatience {
  readonly reading: number
  /** For the child to come up, which a busy machine may take its time for. */
  readonly starting: number
  /** After which a child with nothing to do is ended. */
  readonly idle: number
}

const patience: ReaderPatience = { reading: 10_000, starting: 60_000, idle: 15_000 }

const Answer = z.union([
  z.literal('ready'),
  z.strictObject({
    kind: z.literal('imported'),
    // Parsed in full where it is stored.
    article: z.custom<Article>((value) => typeof value === 'object' && value !== null),
    guessed: z.array(z.custom<Guess>((value) => typeof value === 'object' && value !== null)),
    leftOut: z.array(z.string()),
    notices: z.array(z.string()),
    pictures: z.array(
      z.strictObject({ name: MediaName, bytes: z.custom<Uint8Array>(ArrayBuffer.isView) }),
    ),
  }),
  z.strictObject({ kind: z.literal('refused'), problem: z.string() }),
])

export function createImportReader(
  start: StartReader,
  { reading, starting, idle }: ReaderPatience = patience,
): ImportReader {
  let child: ReaderChild | null = null
  let isReady = false
  let waiting: {
    readonly file: DocumentFile
    readonly settle: (result: ImportResult) => void
  } | null = null
  let timer: NodeJS.Timeout | undefined
  let queue: Promise<unknown> = Promise.resolve()

  const close = () => {
    clearTimeout(timer)
    const ending = child
    child = null
    isReady = false
    ending?.kill()
  }

  const answer = (result: ImportResult) => {
    clearTimeout(timer)
    const asked = waiting
    waiting = null
    if (child !== null) {
      timer = setTimeout(close, idle)
      timer.unref()
    }
    asked?.settle(result)
  }

  const giveUp = (problem: string) => {
    close()
    answer(refused(problem))
  }

  const begin = (): ReaderChild => {
    isReady = false
    const started: ReaderChild = start({
      message: (message) => {
        if (child !== started) return
        const parsed = Answer.safeParse(message)
        if (!parsed.success) giveUp(failedSentence)
        else if (parsed.data === 'ready') {
          isReady = true
          give()
        } else answer(parsed.data)
      },
      ended: () => {
        if (child === started) giveUp(failedSentence)
      },
    })
    return started
  }

  const give = () => {
    if (waiting === null || child === null) return
    clearTimeout(timer)
    timer = setTimeout(
      () =>
        giveUp(
          `Reading the file took longer than ${Math.round(reading / 1000)} seconds and was stopped. ${untouched}`,
        ),
      reading,
    )
    child.send(waiting.file)
  }

  const readNow = (file: DocumentFile): Promise<ImportResult> =>
    new Promise((settle) => {
      clearTimeout(timer)
      waiting = { file, settle }
      try {
        child ??= begin()
        if (isReady) give()
        else
          timer = setTimeout(
            () => giveUp(`The reader of documents did not start. ${untouched}`),
            starting,
          )
      } catch {
        giveUp(`The reader of documents could not be started. ${untouched}`)
      }
    })

  return {
    read: (file) => {
      const result = queue.then(() => readNow(file))
      queue = result
      return result
    },
    close,
  }
}

const untouched = 'Nothing was imported and the file is unchanged.'

const failedSentence = `Reading the file broke off, most likely because it takes more than ${readerMemory} MB of memory. ${untouched}`

const refused = (problem: string) => ({ kind: 'refused', problem }) as const
