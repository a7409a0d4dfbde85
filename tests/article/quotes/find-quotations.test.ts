import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findQuotations } from '../../../article/quotes/find-quotations.ts'
import { marksFor } from '../../../article/quotes/quotation-marks.ts'

const quoted = (paragraph: string) =>
  findQuotations(paragraph).map(({ start, end }) => paragraph.slice(start, end))

describe('the quotation marks of a language are known', () => {
  test.each([
    ['English', 'She said “yes” and “no”.', ['“yes”', '“no”']],
    ['single marks', 'She said ‘yes’ and ‘no’.', ['‘yes’', '‘no’']],
    ['typewriter', 'She said "yes" and "no".', ['"yes"', '"no"']],
    ['German', 'Sie sagte: „Ja“, dann „Nein“.', ['„Ja“', '„Nein“']],
    ['German single', 'Sie sagte ‚ja‘ dazu.', ['‚ja‘']],
    ['German books', 'Sie sagte: »Ja«, dann »Nein«.', ['»Ja«', '»Nein«']],
    ['Polish', 'Powiedziała „tak”.', ['„tak”']],
    ['French, spaced', 'Elle dit « oui » et « non ».', ['« oui »', '« non »']],
    ['French, with fixed spaces', 'Elle dit «\u00a0oui\u00a0».', ['«\u00a0oui\u00a0»']],
    ['Russian', 'Она сказала «да».', ['«да»']],
    ['Swedish', 'Hon sade ”ja” och ”nej”.', ['”ja”', '”nej”']],
  ])('%s', (_, paragraph, found) => {
    expect(quoted(paragraph)).toEqual(found)
  })

  test.each(['en', 'de', 'fr', 'it', 'es', 'pt', 'nl', 'pl', 'ru', 'uk', 'sv', 'da'])(
    'what the editor writes for %s is found again',
    (language) => {
      const [open, close] = marksFor(language).double
      const paragraph = `Aa ${open}bb${close}, cc ${open}Dd ee.${close} Ff.`
      expect(quoted(paragraph)).toEqual([`${open}bb${close}`, `${open}Dd ee.${close}`])
    },
  )
})

describe('what is no quotation mark is left alone', () => {
  test.each([
    ['apostrophes', 'It’s the mayor’s, isn’t it? Rock ’n’ roll.'],
    ['an apostrophe typed as an opening mark', 'Back in the ‘90s ‘twas so.'],
    ['straight apostrophes', "It's the mayors' 'own' idea"],
    ['inches and feet', 'A 6" nail, a 12" disc, 5\' 10" tall.'],
    ['an empty pair', 'He said “” and "".'],
    ['a closing mark alone', 'and that was all.” He left. »'],
  ])('%s', (_, paragraph) => {
    expect(quoted(paragraph)).toEqual([])
  })

  test('but a quotation between inches is found', () => {
    expect(quoted('A 12" disc, "so to say", of 7" or less')).toEqual(['"so to say"'])
  })
})

describe('the outermost quotation counts', () => {
  test.each([
    ['English', 'He: “They said ‘never’ to us.” Then left.', '“They said ‘never’ to us.”'],
    ['French', 'Il dit « un “grand” jour » hier.', '« un “grand” jour »'],
    ['German', 'Er: „Sie sagten ‚nie‘ dazu.“ Dann', '„Sie sagten ‚nie‘ dazu.“'],
    ['an apostrophe inside of single marks', 'He: ‘We don’t know.’ Then', '‘We don’t know.’'],
  ])('%s', (_, paragraph, outer) => {
    expect(quoted(paragraph)).toEqual([outer])
  })
})

describe('a quotation that its paragraph does not close', () => {
  test('goes on to the end and says so', () => {
    const paragraph = 'She said: “It goes on.'
    expect(findQuotations(paragraph)).toEqual([{ start: 10, end: paragraph.length, closed: false }])
  })

  test('comes after those that are closed', () => {
    expect(findQuotations('“One,” she said. “Two').map(({ closed }) => closed)).toEqual([
      true,
      false,
    ])
  })

  test('is none when nothing follows the mark', () => {
    expect(findQuotations('She said “ ')).toEqual([])
  })
})

test('stretches are in order, apart, inside of the text, and begin with a mark', () => {
  const pieces = fc.constantFrom(...'“”„‘’‚"«»‹› .a1', ' «', '» ', 'word', '12"')
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
      const paragraph = parts.join('')
      let before = 0
      for (const { start, end, closed } of findQuotations(paragraph)) {
        expect(start).toBeGreaterThanOrEqual(before)
        expect(end).toBeGreaterThan(start + 1)
        expect(end).toBeLessThanOrEqual(paragraph.length)
        expect(paragraph[start]).toMatch(/[“„‘‚"«»‹›”]/)
        if (!closed) expect(end).toBe(paragraph.length)
        before = end
      }
    }),
    { numRuns: 500 },
  )
})

test('a long line of marks that never close is read at once', () => {
  const started = performance.now()
  expect(findQuotations(' ‘a "b'.repeat(50_000))).toEqual([])
  expect(performance.now() - started).toBeLessThan(1_000)
})
