// A part of the torture in its short form, as a test: by another seed each time, which is told where it fails.
import { expect, test } from 'vitest'
import { parts } from '../../scripts/torture/parts.mjs'

/** `npm run torture` does much more of the same. */
export function testOfPart(name: string, promise: string): void {
  test(promise, { timeout: 180_000 }, async () => {
    const part = parts.find((one) => one.name === name)
    const told: string[] = []
    const seed = Date.now() % 1_000_000
    const rows = (await part?.run({ short: true, seed, log: (line) => told.push(line) })) ?? []
    expect(rows.map(({ runs }) => runs)).not.toContain(0)
    expect(rows).not.toEqual([])
    expect(
      rows.flatMap(({ problems }) => problems),
      told.join('\n'),
    ).toEqual([])
    for (const { what, corrupt, lost } of rows)
      expect({ what, corrupt, lost }).toEqual({ what, corrupt: 0, lost: 0 })
  })
}
