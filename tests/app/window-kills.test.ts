// Processes of the window are killed while somebody types, a few of each: all but the last tenth of a second is there.
// `npm run torture` makes two hundred such kills.
import { windowKills } from '../../scripts/torture/window-kills.mjs'
import { expect, test } from './app.ts'

test('processes of the window are killed while somebody types: no letter is lost, no file is damaged', async () => {
  test.setTimeout(300_000)
  const seed = Date.now() % 1_000_000
  const told: string[] = []
  const rows = await windowKills.run({ short: true, seed, log: (line) => told.push(line) })
  await test.info().attach('kills', { body: told.join('\n') })
  expect(rows.flatMap(({ problems }) => problems)).toEqual([])
  expect(rows.map(({ corrupt, lost }) => [corrupt, lost])).toEqual(rows.map(() => [0, 0]))
  expect(rows.reduce((sum, { runs }) => sum + runs, 0)).toBe(6)
})
