// The reader as a real child: what it reads, and that a document that is too much for it costs only itself.
import { afterEach, describe, expect, test, vi } from 'vitest'
import {
  createImportReader,
  type DocumentFile,
  type ImportReader,
  type ReaderPatience,
  type StartReader,
} from '../../../../electron/import/reader/import-reader.ts'
import { startNodeReader } from '../../../../electron/import/reader/node-reader.ts'
import { copy } from '../../../article/import/importing.ts'
import { pngOf } from '../../library/picture-files.ts'
import { para, picture, utf8, wordFile } from './word-files.ts'

// A child takes its second to start on a busy machine.
vi.setConfig({ testTimeout: 240_000 })

const open: ImportReader[] = []
afterEach(() => {
  for (const reader of open.splice(0)) reader.close()
})

function aReader(
  patience: Partial<ReaderPatience> = {},
  start: StartReader = startNodeReader,
): ImportReader {
  const reader = createImportReader(start, {
    reading: 60_000,
    starting: 120_000,
    idle: 60_000,
    ...patience,
  })
  open.push(reader)
  return reader
}

const text: DocumentFile = { name: 'ferry.txt', bytes: utf8(copy.join('\n\n')) }
const wordWithPicture: DocumentFile = {
  name: 'ferry.docx',
  bytes: wordFile({
    body: `${copy.map((line) => para(line)).join('')}${para(picture('p', 'A pier'))}`,
    links: [{ id: 'p', type: 'image', target: 'media/one.png' }],
    parts: { 'word/media/one.png': pngOf(2, 2) },
  }),
}

/** The real child, whose answer about one file never comes, however fast the machine is. */
const neverDone =
  (name: string): StartReader =>
  (events) => {
    let isStuck = false
    const child = startNodeReader({
      ...events,
      message: (answer) => {
        if (!isStuck) events.message(answer)
      },
    })
    return {
      ...child,
      send: (file) => {
        isStuck = file.name === name
        child.send(file)
      },
    }
  }

/** Small as bytes go, but more paragraphs than memory allows. */
const endless: DocumentFile = {
  name: 'endless.docx',
  bytes: wordFile({
    body: Array.from({ length: 150_000 }, (_, at) => para(`w${(at * 7919) % 99_991}`)).join(''),
  }),
}

describe('the reader', () => {
  test('reads text and Word files one after the other, pictures and notices included', async () => {
    const reader = aReader()
    const [one, two] = await Promise.all([reader.read(text), reader.read(wordWithPicture)])
    expect(one).toMatchObject({ kind: 'imported', notices: [], pictures: [] })
    if (two.kind === 'refused') throw new Error(two.problem)
    expect(two.article.body.content.at(-1)).toMatchObject({
      type: 'image',
      attrs: { media: two.pictures[0]?.name, alt: 'A pier' },
    })
    expect(two.pictures[0]?.bytes).toBeInstanceOf(Uint8Array)
  })

  test('stops a document that takes too long, says so, and reads the next', async () => {
    const reader = aReader({ reading: 10_000 }, neverDone('stuck.docx'))
    expect(await reader.read({ ...wordWithPicture, name: 'stuck.docx' })).toEqual({
      kind: 'refused',
      problem: expect.stringMatching(/took longer than 10 seconds.*unchanged\.$/),
    })
    expect(await reader.read(text)).toMatchObject({ kind: 'imported' })
  })

  test('survives a document that takes too much memory, says so, and reads the next', async () => {
    const reader = aReader({ reading: 200_000 })
    expect(await reader.read(endless)).toEqual({
      kind: 'refused',
      problem: expect.stringMatching(/memory.*unchanged\.$/),
    })
    expect(await reader.read(text)).toMatchObject({ kind: 'imported' })
  })

  test('is started anew when it was ended in between', async () => {
    const reader = aReader()
    expect(await reader.read(text)).toMatchObject({ kind: 'imported' })
    reader.close()
    expect(await reader.read(text)).toMatchObject({ kind: 'imported' })
  })

  test('that answers with anything but an article is not believed', async () => {
    const reader = createImportReader(({ message }) => {
      setImmediate(() => message('ready'))
      return { send: () => message({ kind: 'imported', article: 'none' }), kill: () => undefined }
    })
    expect(await reader.read(text)).toMatchObject({ kind: 'refused' })
  })

  test('that cannot be started is a sentence', async () => {
    const reader = createImportReader(() => {
      throw new Error('no process')
    })
    expect(await reader.read(text)).toEqual({
      kind: 'refused',
      problem: expect.stringContaining('could not be started'),
    })
  })
})
