// What the import tests share: importing a text under a file name, and counting its words.
import {
  type Imported,
  type ImportResult,
  importDocument,
} from '../../../article/import/formats.ts'
import { textOf } from '../../../article/quotes/quotes-in.ts'

let counter = 0
const newId = () => `00000000-0000-4000-8000-${String(++counter).padStart(12, '0')}`

export const now = '2026-05-03T08:00:00.000Z'

export function importBytes(bytes: Uint8Array, name: string): Promise<ImportResult> {
  return importDocument({ name, bytes, id: newId(), now, newId })
}

/** The import of a text that must succeed. */
export async function imported(text: string, name = 'ferry.txt'): Promise<Imported> {
  const result = await importBytes(new TextEncoder().encode(text), name)
  if (result.kind === 'refused') throw new Error(`refused: ${result.problem}`)
  return result
}

export async function refusal(bytes: Uint8Array, name: string): Promise<string | null> {
  const result = await importBytes(bytes, name)
  return result.kind === 'refused' ? result.problem : null
}

/** Three paragraphs of copy, in the words of nobody but this test. */
export const copy = [
  'The ferry left the harbour at dawn with ninety passengers on board, the port said on Monday.',
  'Nobody was hurt. The captain thanked the crew for their calm and went to sleep.',
  'The company said it would look at its timetable again before the summer begins.',
]

export const under = (...head: readonly string[]): string => [...head, ...copy].join('\n\n')

export const paragraphsOf = ({ article }: Pick<Imported, 'article'>): readonly string[] =>
  article.body.content.map(textOf)

export const wordsOf = (text: string): readonly string[] =>
  text.normalize('NFC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? []

const stringsIn = (value: unknown): readonly string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(stringsIn)
      : []

/** Words of `text` that are in no field, not in the body and not left out, each as often as it stands. */
export function wordsLost(
  text: string,
  { article, leftOut }: Pick<Imported, 'article' | 'leftOut'>,
): readonly string[] {
  const { id, createdAt, updatedAt, state, publication, ...fields } = article
  const printed = { ...fields, body: article.body.content.map(textOf) }
  const kept = new Map<string, number>()
  for (const word of wordsOf([...stringsIn(printed), ...leftOut].join(' ')))
    kept.set(word, (kept.get(word) ?? 0) + 1)
  return wordsOf(text).filter((word) => {
    const count = kept.get(word) ?? 0
    kept.set(word, count - 1)
    return count <= 0
  })
}
