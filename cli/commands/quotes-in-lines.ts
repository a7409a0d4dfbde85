// galley quotes --jsonl: articles as lines of JSON in, their quotations as lines of JSON out, one at a time.
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { z } from 'zod'
import { attributeQuotes } from '../../article/quotes/engine/attribute-quotes.ts'
import type { FoundQuote } from '../../article/quotes/engine/found-quote.ts'
import { errnoOf } from '../../electron/library/failure.ts'
import { BadInput } from '../command.ts'

const Line = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  language: z.string().max(35).optional(),
  lang: z.string().max(35).optional(),
})

/** Reads the file, or standard input when none is named. Empty lines are passed over; a bad one ends the command. */
export async function findInLines(path: string | undefined): Promise<void> {
  const input = path === undefined || path === '-' ? process.stdin : await openFile(path)
  let number = 0
  try {
    for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
      number++
      if (line.trim() === '') continue
      const { id, text, language, lang } = parseLine(line, number)
      const quotes = attributeQuotes(text, { language: language ?? lang }).map(printed)
      await write(`${JSON.stringify({ id, quotes })}\n`)
    }
  } catch (error) {
    const errno = errnoOf(error)
    if (errno === null || path === undefined) throw error
    throw new BadInput(`cannot read ${path} (${errno})`)
  }
}

async function openFile(path: string) {
  try {
    if ((await stat(path)).isDirectory()) throw new BadInput(`${path} is a folder, not a file`)
  } catch (error) {
    const errno = errnoOf(error)
    if (errno === null) throw error
    throw new BadInput(
      errno === 'ENOENT' || errno === 'ENOTDIR'
        ? `no such file: ${path}`
        : `cannot read ${path} (${errno})`,
    )
  }
  return createReadStream(path, 'utf8')
}

function parseLine(line: string, number: number) {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    throw new BadInput(`line ${number} is not JSON`)
  }
  const parsed = Line.safeParse(value)
  if (!parsed.success) throw new BadInput(`line ${number} needs "id" and "text"`)
  return parsed.data
}

const printed = ({ start, end, kind, speaker, via, confidence }: FoundQuote) => ({
  start,
  end,
  kind,
  speaker: speaker && {
    start: speaker.start,
    end: speaker.end,
    text: speaker.text,
    resolved: speaker.resolved,
  },
  via,
  confidence,
})

/** Waits while the reader at the other end is slower than we are. */
function write(text: string): Promise<void> {
  return new Promise((resolve) => {
    if (process.stdout.write(text)) resolve()
    else process.stdout.once('drain', resolve)
  })
}
