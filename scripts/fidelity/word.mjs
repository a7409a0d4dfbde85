// Word files, those of the test folder and those made here, read through our importer.
import { importDocument } from '../../article/import/formats.ts'
import { readWordFile } from '../../electron/import/reader/word-file.ts'
import { wordFiles, wordsOfXml } from './word-words.mjs'
import { lostWords } from './words-kept.mjs'

export async function wordDocuments({ newId, now }) {
  const documents = []
  for (const { name, bytes } of await wordFiles()) {
    const read = await importDocument({
      name: 'word.docx',
      bytes: new Uint8Array(bytes),
      id: newId(),
      now,
      newId,
      readWord: readWordFile,
    })
    // An empty file is refused with a sentence: there is nothing to judge.
    if (read.kind === 'imported')
      documents.push({ name, article: read.article, lost: lostWords(wordsOfXml(bytes), read) })
  }
  return documents
}
