// Text that breaks writers and parsers: pieces of mark-up, white space of every kind, many scripts.
import fc from 'fast-check'

const hostile = [
  ...'*_~`#+-=>|<&[](){}!\\"\'.:;/$%^@?,',
  ...['**', '__', '~~', '``', '```', '***', '---', '===', '- ', '+ ', '* ', '1. ', '2019. ', '3) '],
  ...[
    '# ',
    '## ',
    '> ',
    '<b>',
    '</b>',
    '<!--',
    '-->',
    '<br>',
    '<script>',
    '&amp;',
    '&copy;',
    '&#65;',
  ],
  ...[
    'AT&T',
    '[a](b)',
    '![a](b)',
    '[x]: y',
    '[^1]',
    '[ ] ',
    '{{ x }}',
    '{% y %}',
    '{#',
    '{{<',
    ':---',
  ],
  ...[
    '| a | b |',
    '---|---',
    'https://example.org/a_b',
    'www.example.org',
    'ann@example.org',
    '\\\\',
  ],
  ...[
    ' ',
    '  ',
    '    ',
    '\t',
    '\n',
    '\n\n',
    '\u00a0',
    '\u3000',
    '\u2009',
    '\u202f',
    '\u2028',
    '\ufeff',
  ],
  ...[
    '\u200b',
    '\u200d',
    '\u00ad',
    '\u200f',
    '\u2067',
    '\u2069',
    '\r',
    '\r\n',
    '\u0000',
    '\u000b',
    '\ud83d',
  ],
  ...[
    '“',
    '”',
    '‘',
    '’',
    '«',
    '»',
    '„',
    '—',
    '–',
    '…',
    '¿',
    '€',
    '、',
    '。',
    '「',
    '」',
    '（',
    '）',
  ],
]

const words = [
  ...['a', 'b', 'the', 'mayor', 'said', '2026', '7', 'É', 'ß', 'naïve', 'na\u0308'],
  ...[
    'ministre',
    'Übung',
    'правда',
    'قال',
    'הממשלה',
    '人民',
    '雨',
    'ประเทศ',
    'हिन्दी',
    '👩‍👩‍👧',
    '🇺🇳',
    '𝓫',
    '𠮷',
  ],
]

/** Any words and pieces of mark-up run together; never empty. */
export const hostileText = (): fc.Arbitrary<string> =>
  fc
    .array(
      fc.oneof(
        { weight: 5, arbitrary: fc.constantFrom(...words) },
        { weight: 3, arbitrary: fc.constant(' ') },
        { weight: 5, arbitrary: fc.constantFrom(...hostile) },
        { weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 4 }) },
      ),
      { minLength: 1, maxLength: 8 },
    )
    .map((parts) => parts.join(''))

/** As a reporter writes it: words, spaces, and some punctuation; never empty. */
export const plainWords = (): fc.Arbitrary<string> =>
  fc
    .array(fc.constantFrom(...words), { minLength: 1, maxLength: 6 })
    .chain((list) =>
      fc.constantFrom('', '.', ',', ':', '!').map((end) => `${list.join(' ')}${end}`),
    )

/** A line for a field: hostile or plain, possibly empty. */
export const fieldText = (longest: number): fc.Arbitrary<string> =>
  fc
    .oneof(
      { weight: 1, arbitrary: fc.constant('') },
      { weight: 3, arbitrary: hostileText() },
      { weight: 2, arbitrary: plainWords() },
    )
    .map((text) => text.slice(0, longest))
