// A verb of speaking that judges: claimed, admitted, insisted.
import { isWithin, type TextLine } from './block-facts.ts'
import { type Check, finding } from './check.ts'
import { wordsFor } from './words/words.ts'

export const judgementVerbs: Check = {
  name: 'judgement-verbs',
  ofBlock: ({ lines }, language) => {
    const { judgementVerbs: verbs, neutralVerb, that } = wordsFor(language)
    if (verbs.length === 0) return []
    const known = new Set(verbs)
    return lines
      .filter((line) => line.kind === 'paragraph' && !line.isQuoted)
      .flatMap((line) => verbsIn(line, known, that))
      .map(({ from, to, verb, about }) =>
        finding({
          check: 'judgement-verbs',
          about,
          severity: 'note',
          message: `“${verb}” judges what was said. Keep it only where it is true; otherwise write “${neutralVerb}”.`,
          place: { kind: 'body', from, to },
        }),
      )
  },
}

const word = /[\p{L}\p{M}]+/gu

/** Outside of quoted words, where a quote stands in the same paragraph or a clause with “that” follows. */
function verbsIn(line: TextLine, verbs: ReadonlySet<string>, that: readonly string[]) {
  const { text, said } = line
  const words = [...text.matchAll(word)]
  return words.flatMap(({ 0: verb, index }, at) => {
    if (!verbs.has(verb.toLowerCase()) || isWithin(said, index)) return []
    const next = words[at + 1]?.[0].toLowerCase() ?? ''
    if (said.length === 0 && !that.includes(next)) return []
    const from = line.from + index
    const about = text.slice(Math.max(0, index - 20), index + verb.length + 20)
    return [{ from, to: from + verb.length, verb, about }]
  })
}
