// The Word files of the test folder, read through our importer. None while no importer knows them: then the row is left
// out of the table.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { importDocument, importFormats } from '../../article/import/formats.ts'
import { readWordFile } from '../../electron/import/reader/word-file.ts'
import { wordsOfXml } from './word-words.mjs'
import { lostWords } from './words-kept.mjs'

export async function wordDocuments({ folder, newId, now }) {
  const files = path.join(folder, 'mammoth-docx')
  const isKnown = importFormats.some(({ extensions }) => extensions.includes('docx'))
  if (!isKnown || !existsSync(files)) return []
  const documents = []
  for (const name of readdirSync(files)
    .filter((one) => one.endsWith('.docx'))
    .sort()) {
    const bytes = readFileSync(path.join(files, name))
    const read = await importDocument({
      name,
      bytes: new Uint8Array(bytes),
      id: newId(),
      now,
      newId,
      readWord: readWordFile,
    })
    // An empty file is refused with a sentence: there is nothing to judge.
    if (read.kind === 'imported') {
      const lost = lostWords(wordsOfXml(bytes), read)
      documents.push({ name, article: read.article, lost })
    }
  }
  return documents
}
