// galley quotes --jsonl, started as a process.
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { runCommand } from './command.ts'

// Each process takes its second to start on a busy machine.
vi.setConfig({ testTimeout: 120_000 })

const run = (input: string, ...args: readonly string[]) =>
  runCommand(['quotes', '--jsonl', ...args], { input })

const line = (id: string, text: string) => `${JSON.stringify({ id, text })}\n`
const rows = (out: string): unknown[] =>
  out
    .split('\n')
    .filter((row) => row !== '')
    .map((row) => JSON.parse(row))

const first = {
  id: 'a',
  quotes: [
    {
      start: 0,
      end: 13,
      kind: 'direct',
      speaker: { start: 14, end: 24, text: 'Rita Vance', resolved: 'Rita Vance' },
      via: 'AFP',
      confidence: expect.any(Number),
    },
  ],
}

test('a line for each line, in their order, empty ones passed over', async () => {
  const input = `${line('a', '“It is safe,” Rita Vance told AFP.')}\n${line('b', 'Nobody came.')}`
  const { code, out } = await run(input)
  expect(code).toBe(0)
  expect(rows(out)).toEqual([first, { id: 'b', quotes: [] }])
})

test('lines of a file', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'galley-lines-'))
  try {
    const file = join(folder, 'articles.jsonl')
    await writeFile(file, line('a', '“It is safe,” Rita Vance told AFP.'))
    expect(rows((await run('', file)).out)).toEqual([first])
  } finally {
    await rm(folder, { recursive: true })
  }
})

test('what came before a line that is no article is still printed', async () => {
  const { code, out, said } = await run(
    `${line('a', '“It is safe,” Rita Vance told AFP.')}{"id": 3}\n`,
  )
  expect([code, rows(out)]).toEqual([2, [first]])
  expect(said).toBe('galley: line 2 needs "id" and "text"\n')
})

test('a file that is not there is refused', async () => {
  const { code, said } = await run('', 'missing.jsonl')
  expect([code, said]).toEqual([2, 'galley: no such file: missing.jsonl\n'])
})
