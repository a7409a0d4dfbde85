import { describe, expect, test } from 'vitest'
import { createStore, isSame } from '../../../renderer/session/store.ts'

const heardOf = (change: (store: ReturnType<typeof createStore<number>>) => void) => {
  const store = createStore(1)
  const heard: number[] = []
  store.subscribe(() => heard.push(store.get()))
  change(store)
  return heard
}

describe('listeners', () => {
  test('hear each change, after it is made', () => {
    expect(
      heardOf((store) => {
        store.set(2)
        store.set((before) => before + 1)
      }),
    ).toEqual([2, 3])
  })

  test('hear nothing when the value stays as it is', () => {
    expect(heardOf((store) => store.set(1))).toEqual([])
    expect(heardOf((store) => store.set((before) => before))).toEqual([])
  })

  test('hear nothing once they have gone', () => {
    const store = createStore(1)
    const heard: number[] = []
    const leave = store.subscribe(() => heard.push(store.get()))
    leave()
    store.set(2)
    expect(heard).toEqual([])
  })

  test('may leave while they are told, and the others still hear', () => {
    const store = createStore(1)
    const heard: string[] = []
    const leave = store.subscribe(() => {
      heard.push('first')
      leave()
    })
    store.subscribe(() => heard.push('second'))
    store.set(2)
    store.set(3)
    expect(heard).toEqual(['first', 'second', 'second'])
  })
})

describe('what is picked is the same', () => {
  const list = [1]
  test.each([
    ['numbers', NaN, NaN],
    ['objects of the same values', { a: 1, b: list }, { b: list, a: 1 }],
    ['lists of the same values', [1, list], [1, list]],
  ])('for %s', (_, a, b) => {
    expect(isSame(a, b)).toBe(true)
  })

  test.each([
    ['another value', { a: 1 }, { a: 2 }],
    ['another key of no value', { a: undefined }, { b: 1 }],
    ['a value more', { a: 1 }, { a: 1, b: 1 }],
    ['values that are only alike inside', { a: [1] }, { a: [1] }],
    ['a list and an object', [], {}],
    ['null and an object', null, {}],
    ['two sets', new Set([1]), new Set([2])],
    ['two maps', new Map([[1, 1]]), new Map()],
    ['two moments', new Date(1), new Date(2)],
  ])('not for %s', (_, a, b) => {
    expect(isSame(a, b)).toBe(false)
    expect(isSame(b, a)).toBe(false)
  })
})
