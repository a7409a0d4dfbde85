import { expect, test } from 'vitest'
import { keyedRows, noRows } from '../../../renderer/ui/row-keys.ts'

const [a, b, c] = [{ name: 'a' }, { name: 'b' }, { name: 'c' }]
const start = keyedRows(noRows, [a, b, c])

test('every row has a key of its own', () => {
  expect(new Set(start.keys).size).toBe(3)
})

test('an edited row keeps its key', () => {
  expect(keyedRows(start, [a, { name: 'edited' }, c]).keys).toEqual(start.keys)
})

test('a moved row takes its key along', () => {
  const [first, second, third] = start.keys
  expect(keyedRows(start, [c, a, b]).keys).toEqual([third, first, second])
})

test('a removed row takes its key away, and one put back is new', () => {
  const [first, second, third] = start.keys
  const removed = keyedRows(start, [a, c])
  expect(removed.keys).toEqual([first, third])
  const back = keyedRows(removed, [a, b, c])
  expect(back.keys[0]).toBe(first)
  expect(back.keys[2]).toBe(third)
  expect(start.keys).not.toContain(back.keys[1])
  expect(second).not.toBe(back.keys[1])
})
