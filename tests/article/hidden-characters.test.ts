import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hiddenCharactersIn, revealed } from '../../article/hidden-characters.ts'

describe('characters that nobody sees', () => {
  test.each([
    ['Da\u202ena', 'Da⟨right-to-left override⟩na'],
    ['Pay\u200bpal', 'Pay⟨zero-width space⟩pal'],
    ['Ma\u200drta', 'Ma⟨zero-width joiner⟩rta'],
    ['exam\u2060ple.org', 'exam⟨word joiner⟩ple.org'],
    ['left\u2066right\u2069', 'left⟨left-to-right isolate⟩right⟨end of an isolate⟩'],
    ['x\u{e0041}', 'x⟨tag⟩'],
  ])('in %j are written out', (text, shown) => {
    expect(revealed(text)).toBe(shown)
  })

  test.each([
    'می\u200cخواهم',
    'क्\u200dष',
    '👩🏽\u200d🚒 and 🏳️\u200d🌈',
    '🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}',
    'כותרת \u2066Galley\u2069',
    '\ufeffFirst words',
    'soft\u00adhyphen',
  ])('in %j are how the script is written', (text) => {
    expect(revealed(text)).toBe(text)
  })

  test('an override is none even among words that run from right to left', () => {
    expect(hiddenCharactersIn('שלום \u202eabc').map(({ name }) => name)).toEqual([
      'right-to-left override',
    ])
  })

  test('nothing else of a text is changed, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const hidden = hiddenCharactersIn(text)
        const rest = [...hidden].reduceRight(
          (left, { start, end }) => left.slice(0, start) + left.slice(end),
          text,
        )
        expect(revealed(text).replace(/⟨[a-z -]+⟩/g, '')).toBe(rest.replace(/⟨[a-z -]+⟩/g, ''))
      }),
    )
  })
})
