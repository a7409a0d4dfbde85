// TK is left: in the body, in a picture's words, or in a printed field.
import { hasHole } from '../tk.ts'
import { type Check, finding, type Place } from './check.ts'
import { printedTexts } from './printed-texts.ts'

export const holes: Check = {
  name: 'holes',
  ofArticle: (checked) => [
    ...printedTexts(checked)
      .filter(({ text }) => hasHole(text))
      .map(({ text, what, place }) => hole(`There is a TK left in ${what}.`, text, place)),
    ...checked.copy.holes.map(({ from, to }) =>
      hole('There is a TK left in the body.', 'body', { kind: 'body', from, to }),
    ),
    ...checked.copy.sideTexts
      .filter(({ text }) => hasHole(text))
      .map(({ from, to, text }) =>
        hole('There is a TK left in the words of a picture or a link.', text, {
          kind: 'body',
          from,
          to,
        }),
      ),
  ],
}

const hole = (what: string, about: string, place: Place) =>
  finding({
    check: 'holes',
    about,
    severity: 'blocks',
    message: `${what} Fill it in, or take it out.`,
    place,
  })
