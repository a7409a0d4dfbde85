// The child that reads documents: bytes in, an article or a sentence out. It has no window, no library and no network of
// its own, and of the disk it reads pictures beside a document that a person chose; whatever a document does to it is over
// when its parent ends it.
import { randomUUID } from 'node:crypto'
import { importDocument } from '../../../article/import/formats.ts'
import type { DocumentFile } from './import-reader.ts'
import { picturesBelow } from './picture-beside.ts'
import { readWordFile } from './word-file.ts'

async function answerTo({ name, bytes, folder }: DocumentFile, send: (answer: unknown) => void) {
  send(
    await importDocument({
      name,
      bytes,
      id: randomUUID(),
      now: new Date().toISOString(),
      newId: randomUUID,
      readWord: readWordFile,
      ...(folder === undefined ? {} : { readPicture: picturesBelow(folder) }),
    }),
  )
}

// Electron gives a utility process a port; under plain Node the process itself is one.
const port = process.parentPort
if (port !== undefined && port !== null) {
  const send = (answer: unknown) => port.postMessage(answer)
  port.on('message', ({ data }: { readonly data: DocumentFile }) => void answerTo(data, send))
  send('ready')
} else {
  const send = (answer: unknown) => process.send?.(answer)
  process.on('message', (file: DocumentFile) => void answerTo(file, send))
  process.on('disconnect', () => process.exit())
  send('ready')
}
