// The time of an import grows with the size of its file and no faster, whatever the file is made of.
import { describe, expect, it } from 'vitest'
import { importBytes } from './importing.ts'

const sentence = 'The ferry left the harbour early, and nobody was hurt at all that day.'
const site = (body: string) =>
  `<!doctype html><html><body><nav><a href="/">x</a></nav><article><h1>Ferry</h1>${body}</article><div class="footer">f</div></body></html>`
const each = (count: number, part: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => part(at)).join('')

const inputs: readonly (readonly [string, string, number, (count: number) => string])[] = [
  ['paragraphs', 'a.html', 1_500, (n) => site(`<p>${sentence}</p>`.repeat(n))],
  ['links', 'a.html', 2_000, (n) => site('<p><a href="/x">word</a> word</p>'.repeat(n))],
  ['lists', 'a.html', 1_500, (n) => site('<ul><li><a href="/x">word</a></ul>'.repeat(n))],
  [
    'boxes in boxes',
    'a.html',
    60,
    (n) => site(`${'<div>'.repeat(60)}<p>${sentence}${'</div>'.repeat(60)}`.repeat(n)),
  ],
  ['tags that are never closed', 'a.html', 2_000, (n) => each(n, (at) => `<b id=${at}><p>x`)],
  ['attributes', 'a.html', 10_000, (n) => `<p ${each(n, (at) => ` a${at}=1`)}>x`],
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
  ['quotes', 'a.md', 6_000, (n) => '> a\n\n'.repeat(n)],
  ['links of notes', 'a.md', 20_000, (n) => '[[a]] [[b '.repeat(n)],
]

async function timeOf(text: string, name: string): Promise<number> {
  const bytes = new TextEncoder().encode(text)
  const start = performance.now()
  await importBytes(bytes, name)
  return performance.now() - start
}

describe('twice the file takes about twice the time', () => {
  it.each(inputs)(
    'when it is made of %s',
    async (_, name, count, make) => {
      await timeOf(make(100), name)
      let [one, two] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
      // In turns, and the shortest of each: a shared machine only ever adds to it.
      for (let round = 0; round < 5; round++) {
        one = Math.min(one, await timeOf(make(count), name))
        two = Math.min(two, await timeOf(make(2 * count), name))
      }
      // Below a few milliseconds the clock and the collector say more than the import.
      expect(two).toBeLessThan(2.6 * Math.max(one, 25))
    },
    120_000,
  )
})
