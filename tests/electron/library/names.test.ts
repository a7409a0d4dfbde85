import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { folderNameFor, idFromFolder, slugOf } from '../../../electron/library/folder-name.ts'
import { aLibrary, anArticle, created, idNumber, openedFrom } from './a-library.ts'

const nameFor = (headline: string, slugline = '') =>
  folderNameFor({ id: idNumber(0xabcdef01), headline, slugline })

describe('the name of a folder', () => {
  test.each([
    ['Crème brûlée à Ærø: prices up 10 %', 'creme-brulee-a-aero-prices-up-10-abcdef01'],
    ['Don’t stop', 'dont-stop-abcdef01'],
    ['../../etc/passwd', 'etc-passwd-abcdef01'],
    ['CON', 'con-abcdef01'],
    ['a\0b\\c:d*e?"f<g>h|i', 'a-b-c-d-e-f-g-h-i-abcdef01'],
    ['trailing dots ...   ', 'trailing-dots-abcdef01'],
    ['🚀', 'untitled-abcdef01'],
    ['\u202egnp.exe', 'gnp-exe-abcdef01'],
    ['هدنة في غزة', 'untitled-abcdef01'],
    ['', 'untitled-abcdef01'],
  ])('for %j is %s', (headline, name) => {
    expect(nameFor(headline)).toBe(name)
  })

  test('comes from the slugline where there is one', () => {
    expect(nameFor('A long headline', 'budget')).toBe('budget-abcdef01')
  })

  test('is safe on every system, whatever the words', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.string(),
        (headline, slugline) => {
          const name = nameFor(headline, slugline)
          expect(name).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
          expect(name.length).toBeLessThanOrEqual(60)
          expect(name.endsWith('-abcdef01')).toBe(true)
        },
      ),
    )
  })
})

test('a slug of words that come in two normal forms is one slug', () => {
  expect(slugOf('Zoë'.normalize('NFD'))).toBe(slugOf('Zoë'.normalize('NFC')))
})

test('an id made from a folder is a UUID, and the same each time', () => {
  expect(idFromFolder('drafts/x')).toMatch(
    /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/,
  )
  expect(idFromFolder('drafts/x')).toBe(idFromFolder('drafts/x'))
  expect(idFromFolder('drafts/x')).not.toBe(idFromFolder('spiked/x'))
})

test('drafts with hostile or equal headlines never share a folder', async () => {
  const library = await aLibrary()
  const headlines = [
    '../up',
    'a/b',
    'NUL',
    '.',
    '-rf',
    'x'.repeat(300),
    'same',
    'same',
    'SAME',
    'line\nbreak',
  ]
  const drafts = []
  // Ids that differ only behind the short id.
  for (const [index, headline] of headlines.entries())
    drafts.push(
      await created(
        library,
        anArticle(1, {
          id: `00000001-0000-4000-8000-${String(index).padStart(12, '0')}`,
          headline,
        }),
      ),
    )
  expect(new Set(drafts.map(({ folder }) => folder)).size).toBe(headlines.length)
  for (const { id, article } of drafts)
    expect((await openedFrom(library, id)).article.headline).toBe(article.headline)
})
