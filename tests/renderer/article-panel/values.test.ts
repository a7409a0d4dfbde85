// What is typed into the Article panel, read as values.
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createArticle } from '../../../article/article.ts'
import { withKeywords } from '../../../renderer/article-panel/keywords.ts'
import { languageRows } from '../../../renderer/article-panel/languages.ts'
import {
  lengthWords,
  problemOfTarget,
  targetIn,
} from '../../../renderer/article-panel/length-target.ts'
import {
  isoOfLocal,
  isoWithOffset,
  localOfIso,
  zoneAt,
} from '../../../renderer/article-panel/local-time.ts'

test('keywords are parted by commas, trimmed, and each is there once', () => {
  expect(withKeywords(['Port'], ' trade,  grain  deal ; port, Trade')).toEqual([
    'Port',
    'trade',
    'grain deal',
  ])
})

test('nothing new leaves the list as it is', () => {
  const keywords = ['Port']
  expect(withKeywords(keywords, ' , PORT,')).toBe(keywords)
})

test('a length target is a whole number or nothing', () => {
  expect(['', '600', '1,200', '1 200'].map(targetIn)).toEqual([null, 600, 1200, 1200])
  expect(['', '600', '1.200'].map(problemOfTarget)).toEqual([null, null, null])
  for (const text of ['0', '-5', 'many', '99999999']) expect(problemOfTarget(text)).not.toBeNull()
})

test('the length is told against its target', () => {
  expect(lengthWords(1, null)).toBe('1 word so far')
  expect(lengthWords(412, 600)).toBe('412 of 600 words')
  expect(lengthWords(1640, 600)).toBe('1,640 of 600 words, 1,040 over')
})

test('an unusual language of the article stands in the list with the common ones', () => {
  const rows = languageRows(['gsw'])
  expect(rows).toContainEqual({ value: 'gsw', label: 'Swiss German' })
  expect(languageRows(['en'])).toEqual(languageRows())
})

describe('moments in a zone with summer time', () => {
  let zone: string | undefined
  beforeEach(() => {
    zone = process.env.TZ
    process.env.TZ = 'Europe/Rome'
  })
  afterEach(() => {
    if (zone === undefined) delete process.env.TZ
    else process.env.TZ = zone
  })

  test('clock time becomes a moment with the offset that holds then', () => {
    expect(isoOfLocal('2024-05-31T09:00')).toBe('2024-05-31T09:00:00+02:00')
    expect(isoOfLocal('2024-01-31T09:00')).toBe('2024-01-31T09:00:00+01:00')
  })

  test('a moment given in another zone is shown on the local clock', () => {
    expect(localOfIso('2024-05-31T23:30:00-05:00')).toBe('2024-06-01T06:30')
  })

  test('half a date, or a year still being typed, is no moment', () => {
    expect(['', '2024-05-31', '0002-05-31T09:00'].map(isoOfLocal)).toEqual([null, null, null])
  })

  test('the zone is named with its offset', () => {
    expect(zoneAt(new Date('2024-05-31T09:00:00Z'))).toBe('Europe/Rome (GMT+2)')
  })

  test('any moment comes back from the clock unless the clock was put forward over it', () => {
    const between = {
      min: new Date('1990-01-01'),
      max: new Date('2090-01-01'),
      noInvalidDate: true,
    }
    fc.assert(
      fc.property(fc.date(between), (date) => {
        const local = localOfIso(date.toISOString())
        expect(localOfIso(isoOfLocal(local) ?? '')).toBe(local)
      }),
    )
  })

  test('the article accepts what is written', () => {
    const embargo = isoWithOffset(new Date('2024-05-31T09:00:00Z'))
    const given = { id: '00000000-0000-4000-8000-000000000001', now: '2024-05-31T09:00:00Z' }
    expect(createArticle({ ...given, embargo }).embargo).toBe('2024-05-31T11:00:00+02:00')
  })
})
