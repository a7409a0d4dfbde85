import fc from 'fast-check'
import { expect, test } from 'vitest'
import { gapAt, moved, placeOfGap } from '../../../renderer/ui/order.ts'

test('a moved item stands where it was sent and the others keep their order', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.integer(), { minLength: 1 }),
      fc.nat(),
      fc.nat(),
      (items, a, b) => {
        const from = a % items.length
        const to = b % items.length
        const after = moved(items, from, to)
        expect(after[to]).toBe(items[from])
        expect(after.filter((item) => item !== items[from])).toEqual(
          items.filter((item) => item !== items[from]),
        )
        expect(moved(after, to, from)).toEqual(items)
      },
    ),
  )
})

test('a drop falls into the gap nearest to the pointer', () => {
  const rows = [
    { top: 0, bottom: 20 },
    { top: 20, bottom: 60 },
  ]
  expect([-5, 9, 11, 39, 41, 99].map((y) => gapAt(rows, y))).toEqual([0, 0, 1, 1, 2, 2])
})

test('the gaps on both sides of an item leave it in its place', () => {
  expect([0, 1, 2, 3, 4].map((gap) => placeOfGap(2, gap))).toEqual([0, 1, 2, 2, 3])
})
