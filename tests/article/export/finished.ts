// What stands in a finished export, whatever it is made of: for tests that look for words in all formats alike.
import { strFromU8, unzipSync } from 'fflate'
import type { PrintPage } from '../../../article/export/export-format.ts'

/** A printer that gives the page itself: what is on paper, without the paper. */
export const printPage: PrintPage = async (page, paper) =>
  new TextEncoder().encode(`${page}\n${JSON.stringify(paper)}`)

/** A text as it is; of a packed file every part, once as it is written and once without its mark-up. */
export function wordsIn(content: string | Uint8Array): string {
  if (typeof content === 'string') return content
  const isPacked = content[0] === 0x50 && content[1] === 0x4b
  const parts = isPacked ? Object.values(unzipSync(content)) : [content]
  return parts
    .map((part) => strFromU8(part))
    .flatMap((text) => [text, text.replace(/<[^>]*>/g, '')])
    .join('\n')
}
