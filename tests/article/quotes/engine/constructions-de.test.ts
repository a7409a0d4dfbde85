// The same law in German: wherever a speaker can stand, whoever stands there is found.
import { expect, test } from 'vitest'
import { attributeQuotes } from '../../../../article/quotes/engine/attribute-quotes.ts'

const mentions =
  `Weber|Anna Weber|Bürgermeisterin Anna Weber|Frau Weber|Dr. Anna Weber|die Bürgermeisterin|der Sprecher
ein Sprecher der Polizei|ein Polizeisprecher|eine Sprecherin des Hafens|die Polizei|die Staatsanwaltschaft|der Verein
das Ministerium|Außenminister Paul Holt|die Kanzlerin|der SPD-Politiker|SPD-Chef Paul Holt|Trainer Paul Holt|die Zeitung
der Hafenchef Paul Holt|ein Zeuge|Augenzeugen|Experten|die Forscher|Paul Holt von der Universität Norden|der Konzern|sie|er`
    .split(/[|\n]/)
    .filter((mention) => mention !== '')

/** Behind a preposition that takes another case, names alone. */
const names = ['Weber', 'Anna Weber', 'Frau Weber', 'Dr. Anna Weber', 'Trainer Paul Holt']

const constructions = `
„Das Boot sinkt“, sagte @.
„Das Boot sinkt“, sagte @ am Montag.
„Das Boot sinkt“, sagte @ der Deutschen Presse-Agentur.
„Das Boot sinkt“, so @.
„Das Boot sinkt“, erklärte @.
„Das Boot sinkt“, betonte @.
„Das Boot sinkt“, schrieb @ im Netz.
„Das Boot sinkt“, sagte @. „Wir wissen es.“
„Das Boot sinkt“, sagte @ und lachte.
„Sinkt das Boot?“, fragte @.
„Das Boot sinkt!“, rief @.
@ sagte: „Das Boot sinkt.“
@ sagte am Montag: „Das Boot sinkt.“
@ erklärte, das Boot sei „nicht zu retten“.
@ sagte, dass das Boot „nicht zu retten“ sei.
@ sagte am Montag in Norden, das Boot sei „nicht zu retten“.
@ bezeichnete das Boot als „Sarg für Seeleute“.
@ nannte das Boot einen „Sarg für Seeleute“.
@ sprach von einem „Sarg für Seeleute“.
@ kündigte „ein neues Boot für alle“ an.
@ verwies darauf, dass das Boot „nicht zu retten“ sei.
@ machte deutlich, dass das Boot „nicht zu retten“ sei.
@ räumte ein: „Das Boot sinkt.“
@ wies die Vorwürfe zurück: „Das Boot sinkt nicht.“
Am Montag sagte @: „Das Boot sinkt.“
In Norden sagte @, das Boot sei „nicht zu retten“.
Das Boot sei „nicht zu retten“, sagte @.
Den Plan nannte @ einen „Sarg für Seeleute“.
Nach Angaben von % ist das Boot „nicht zu retten“.
Laut % ist das Boot „nicht zu retten“.
Wie @ sagte, ist das Boot „nicht zu retten“.`
  .trim()
  .split('\n')

function isHeard(before: string, mention: string, after: string): boolean {
  const named = before === '' ? mention.charAt(0).toUpperCase() + mention.slice(1) : mention
  const lead = `Das Boot hat den Hafen verlassen.\n\n${before}`
  const text = `${lead}${named}${after}\n\nMehr war nicht zu hören.`
  const found = attributeQuotes(text, { language: 'de' }).filter(({ kind }) => kind !== 'indirect')
  return [...text.matchAll(/„[^“]*“/g)].every(({ index, 0: words }) => {
    const quote = found.find(
      ({ start, end }) => start <= index + 1 && end >= index + words.length - 2,
    )
    const speaker = quote?.speaker
    return (
      speaker != null && speaker.start < lead.length + named.length && speaker.end > lead.length
    )
  })
}

for (const construction of constructions)
  test(`gehört wird @ in: ${construction}`, () => {
    const isName = construction.includes('%')
    const [before = '', after = ''] = construction.split(isName ? '%' : '@')
    const wrong = (isName ? names : mentions).filter((mention) => !isHeard(before, mention, after))
    expect(wrong).toEqual([])
  })

test('a paper named in marks speaks, and is told things', () => {
  const speakers = (text: string) =>
    attributeQuotes(text, { language: 'de' })
      .filter(({ kind }) => kind !== 'indirect')
      .map(({ speaker }) => speaker?.text)
  expect(speakers('Der „Hafenbote“ berichtete: „Das Boot sinkt.“')).toEqual(['Der „Hafenbote“'])
  expect(speakers('Weber sagte dem „Hafenboten“: „Das Boot sinkt.“')).toEqual(['Weber'])
})
