// The time of an import grows with the size of its file and no faster, whatever the file is made of. Whatever a busy
// machine adds, a time that grows with the square of the size is told from one that grows with the size.
import { describe, expect, it } from 'vitest'
import { importBytes } from './importing.ts'

const sentence = 'The ferry left the harbour early, and nobody was hurt at all that day.'
const site = (body: string) =>
  `<!doctype html><html><body><nav><a href="/">x</a></nav><article><h1>Ferry</h1>${body}</article><div class="footer">f</div></body></html>`
const each = (count: number, part: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => part(at)).join('')

const inputs: readonly (readonly [string, string, number, (count: number) => string])[] = [
  ['paragraphs', 'a.html', 1_000, (n) => site(`<p>${sentence}</p>`.repeat(n))],
  ['links', 'a.html', 1_000, (n) => site('<p><a href="/x">word</a> word</p>'.repeat(n))],
  ['lists', 'a.html', 1_000, (n) => site('<ul><li><a href="/x">word</a></ul>'.repeat(n))],
  [
    'boxes in boxes',
    'a.html',
    25,
    (n) => site(`${'<div>'.repeat(60)}<p>${sentence}${'</div>'.repeat(60)}`.repeat(n)),
  ],
  ['tags that are never closed', 'a.html', 2_000, (n) => each(n, (at) => `<b id=${at}><p>x`)],
  ['attributes', 'a.html', 20_000, (n) => `<p ${each(n, (at) => ` a${at}=1`)}>x`],
  [
    'metadata',
    'a.html',
    8_000,
    (n) => `<meta name="author" content="Ann Lee">`.repeat(n) + site('x'),
  ],
  ['words', 'a.txt', 200_000, (n) => 'word '.repeat(n)],
  ['short lines', 'a.txt', 20_000, (n) => `${'word and word\n'.repeat(n)}end.`],
  ['broken lines', 'a.txt', 20_000, (n) => `${`${sentence}\n`.repeat(n)}end.`],
  [
    'letters in letters',
    'a.txt',
    20_000,
    (n) => `From: a\nSubject: b\n\n${'-- \n> a\n'.repeat(n)}`,
  ],
  ['keys', 'a.md', 1_500, (n) => `---\n${each(n, (at) => `k${at}: v\n`)}---\nIt left.`],
  ['one paragraph of lines', 'a.md', 10_000, (n) => 'word and word\n'.repeat(n)],
  ['quotes', 'a.md', 6_000, (n) => '> a\n\n'.repeat(n)],
  ['links of notes', 'a.md', 20_000, (n) => '[[a]] [[b '.repeat(n)],
]

type Read = (bytes: Uint8Array, name: string) => Promise<unknown>

const growth = 8
/** As far from the 8 of a time that grows with the size as from the 64 of one that grows with its square. */
const bound = 22

/**
 * How many times as long a file `growth` times as large takes. The shortest of each: a busy machine only ever adds. The
 * small file is read three times in each round, so that it is never the slow one; rounds go on until one is below the
 * bound, or there are six.
 */
async function timesAsLong(
  read: Read,
  [, name, count, make]: (typeof inputs)[number],
): Promise<number> {
  const [small, large] = [count, growth * count].map((n) => new TextEncoder().encode(make(n)))
  if (small === undefined || large === undefined) throw new Error('no input')
  const timeOf = async (bytes: Uint8Array) => {
    const start = performance.now()
    await read(bytes, name)
    return performance.now() - start
  }
  await timeOf(small)
  let [one, many] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
  for (let round = 0; round < 6; round++) {
    for (let again = 0; again < 3; again++) one = Math.min(one, await timeOf(small))
    many = Math.min(many, await timeOf(large))
    // Below a few milliseconds the clock and the collector say more than the import.
    if (many < bound * Math.max(one, 4)) break
  }
  return many / Math.max(one, 4)
}

describe('eight times the file takes about eight times the time', () => {
  it.each(inputs)(
    'when it is made of %s',
    async (...input) => {
      expect(await timesAsLong(importBytes, input)).toBeLessThan(bound)
    },
    300_000,
  )

  it('and one that reads what came before again at each line would be found out', async () => {
    const again: Read = async (bytes, name) => {
      const lines = new TextDecoder().decode(bytes).split('\n')
      let letters = 0
      for (let at = 0; at < lines.length; at++)
        for (let before = 0; before < at; before++) letters += lines[before]?.length ?? 0
      expect(letters).toBeGreaterThan(0)
      return await importBytes(bytes, name)
    }
    const broken = (n: number) => `${sentence}\n`.repeat(n)
    expect(await timesAsLong(again, ['broken lines', 'a.txt', 6_000, broken])).toBeGreaterThan(
      bound,
    )
  }, 300_000)
})
