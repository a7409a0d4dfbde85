// What the torture says at its end: a table, and whether all is well.
import { expect, test } from 'vitest'
import { areWell, tableOf } from '../../scripts/torture/table.mjs'

const row = { what: 'Kills', runs: 2_000, corrupt: 0, lost: 0, control: '3 of 4', problems: [] }

test('a row that was not run is told from one that went well', () => {
  expect(tableOf([row, { ...row, what: 'Disk', runs: 0, control: 'not run: no root' }])).toBe(
    [
      '| what was done to it | times | corrupt | lost | control: must fail |',
      '| --- | ---: | ---: | ---: | --- |',
      '| Kills | 2,000 | 0 | 0 | 3 of 4 |',
      '| Disk | — | — | — | not run: no root |',
    ].join('\n'),
  )
})

test('anything corrupt, lost or complained of is a failure', () => {
  expect(areWell([row])).toBe(true)
  for (const wrong of [{ corrupt: 1 }, { lost: 1 }, { problems: ['the control did not fail'] }])
    expect(areWell([row, { ...row, ...wrong }])).toBe(false)
})
