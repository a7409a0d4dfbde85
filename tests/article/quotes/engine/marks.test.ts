import { describe, expect, test } from 'vitest'
import { styleOf } from '../../../../article/quotes/engine/marks/mark-style.ts'
import { stretchesIn } from '../../../../article/quotes/engine/marks/marks.ts'

const marked = (text: string, language = 'en') =>
  stretchesIn(text, styleOf([text], language)).map(({ start, end }) => text.slice(start, end))

describe('each style of quotation mark is one stretch', () => {
  for (const text of [
    '“The pier is open.”',
    '"The pier is open."',
    "''The pier is open.''",
    '``The pier is open.’’'.replace('’’', "''"),
    '‘The pier is open.’',
    '«The pier is open.»',
    '« The pier is open. »',
    '»The pier is open.«',
  ])
    test(text, () => expect(marked(`${text} Nobody came.`)).toEqual([text]))

  test('German marks close with what opens in English', () => {
    expect(marked('„Der Steg ist offen“, sagte sie. „Kommt.“', 'de')).toEqual([
      '„Der Steg ist offen“',
      '„Kommt.“',
    ])
  })
})

describe('what is no quotation mark', () => {
  test('apostrophes, years and letters left out', () => {
    expect(marked("It’s the voters’ pier, rock ’n’ roll, the ’90s and 'til then.")).toEqual([])
  })
  test('feet and inches', () => {
    expect(marked('The 6\'3" guard and the 5\'11" clerk met.')).toEqual([])
  })
  test('a possessive within single marks does not close them', () => {
    expect(marked('‘The dogs’ home is open,’ she said.')).toEqual(['‘The dogs’ home is open,’'])
  })
})

describe('marks that went wrong', () => {
  test('a closing mark turned round still closes', () => {
    expect(marked('“The pier is open,“ she said.')).toEqual(['“The pier is open,“'])
  })
  test('an opening mark turned round still opens', () => {
    expect(marked('She said ”the pier is open” twice.')).toEqual(['”the pier is open”'])
  })
  test('a quotation without its closing mark ends before the next one opens', () => {
    expect(marked('“The pier is open. “Come early.”')).toEqual([
      '“The pier is open.',
      '“Come early.”',
    ])
  })
  test('words that end with a mark nobody opened begin with the paragraph', () => {
    expect(marked('The pier is open again,” she said.')).toEqual(['The pier is open again,”'])
  })
  test('a quotation that does not close runs to the end of its paragraph', () => {
    expect(marked('“The pier is open.')).toEqual(['“The pier is open.'])
  })
})

test('marks inside marks are nested, and the inner ones close first', () => {
  const text = '“He told me, ‘Go home,’” she said.'
  const [outer] = stretchesIn(text, styleOf([text], 'en'))
  expect(text.slice(outer?.start, outer?.end)).toBe('“He told me, ‘Go home,’”')
  expect(outer?.nested.map(({ start, end }) => text.slice(start, end))).toEqual(['‘Go home,’'])
})

test('a mark opens though a blank slipped in behind it', () => {
  expect(marked('Holt nodded. “ The pier is open,” she said.')).toEqual(['“ The pier is open,”'])
})

test('a straight mark opens though the blank before it is missing', () => {
  expect(marked('Holt nodded."The pier is open," she said.')).toEqual(['"The pier is open,"'])
})
