import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { type Autosave, createAutosave } from '../../../renderer/session/autosave.ts'

let saves: number[]
let started: number
let autosave: Autosave

beforeEach(() => {
  vi.useFakeTimers()
  saves = []
  started = performance.now()
  autosave = createAutosave(() => saves.push(performance.now() - started))
})
afterEach(() => {
  vi.useRealTimers()
})

const wait = (milliseconds: number) => vi.advanceTimersByTime(milliseconds)
/** Edits every `gap` milliseconds for so long. */
const type = (milliseconds: number, gap = 100) => {
  for (let passed = 0; passed < milliseconds; passed += gap) {
    autosave.edited()
    wait(gap)
  }
}

describe('while saving works', () => {
  test('nothing is saved before anything was typed', () => {
    wait(60_000)
    expect(saves).toEqual([])
  })

  test('half a second after the last edit', () => {
    autosave.edited()
    wait(300)
    autosave.edited()
    wait(499)
    expect(saves).toEqual([])
    wait(1)
    expect(saves).toEqual([800])
    wait(60_000)
    expect(saves).toHaveLength(1)
  })

  test('two seconds after the first edit, however fast one types', () => {
    type(6_500)
    expect(saves[0]).toBe(2_000)
    expect(saves.length).toBeGreaterThanOrEqual(3)
    for (const [index, moment] of saves.entries())
      expect(moment - (saves[index - 1] ?? 0)).toBeLessThanOrEqual(2_100)
  })

  test('nothing is due when it rests, and the next edit starts anew', () => {
    type(1_900)
    autosave.rest()
    wait(60_000)
    expect(saves).toEqual([])
    autosave.edited()
    wait(499)
    expect(saves).toEqual([])
    wait(1)
    expect(saves).toHaveLength(1)
  })
})

describe('while saving fails', () => {
  test('again after 1, 2, 5 and 15 seconds, then every 15', () => {
    const gaps = [1_000, 2_000, 5_000, 15_000, 15_000, 15_000]
    for (const [index, gap] of gaps.entries()) {
      autosave.failed()
      wait(gap - 1)
      expect(saves).toHaveLength(index)
      wait(1)
      expect(saves).toHaveLength(index + 1)
    }
  })

  test('typing neither hurries nor puts off the next try', () => {
    autosave.failed()
    type(900)
    expect(saves).toEqual([])
    wait(100)
    expect(saves).toEqual([1_000])
  })

  test('after a success it is half a second again, and the tries begin anew', () => {
    autosave.failed()
    wait(1_000)
    autosave.failed()
    wait(2_000)
    autosave.rest()
    autosave.edited()
    wait(500)
    expect(saves).toEqual([1_000, 3_000, 3_500])
    autosave.failed()
    wait(1_000)
    expect(saves).toHaveLength(4)
  })

  test('closing ends the tries', () => {
    autosave.failed()
    autosave.rest()
    wait(60_000)
    expect(saves).toEqual([])
  })
})
