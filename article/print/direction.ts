// Which way a language is written.

export type Direction = 'ltr' | 'rtl'

const rightToLeft = new Set(
  'ar arc az-arab ckb dv fa he iw ji ks lrc mzn nqo pnb prs ps rhg sd syr ug ur yi'.split(' '),
)
const rightToLeftScripts = new Set('adlm arab hebr nkoo rohg samr syrc thaa'.split(' '))

/** From a BCP 47 tag; a script subtag decides before the language does (`ur-Latn` is left to right). */
export function directionOf(language: string): Direction {
  const [first = '', ...rest] = language.toLowerCase().split('-')
  const script = rest.find((subtag) => /^[a-z]{4}$/.test(subtag))
  if (script !== undefined) return rightToLeftScripts.has(script) ? 'rtl' : 'ltr'
  return rightToLeft.has(first) ? 'rtl' : 'ltr'
}
