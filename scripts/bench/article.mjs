// An article of any length, always the same for the same length: paragraphs, crossheads, quotes in the
// text and of their own, a third of them not yet attributed. The words are made up.
import { createArticle } from '../../article/article.ts'
import { Attribution } from '../../article/quotes/quotation.ts'
import { createSource } from '../../article/source.ts'

const SYLLABLES =
  'ba den fo gri hul jo kes lam mer nov or pir que ral sun tav ul wes yon zed'.split(' ')
const SPEAKERS = ['Ada Fenwick', 'Boris Tal', 'Chidi Wren', 'Dalia Moss', 'Emil Sorga']
const NOW = '2026-01-01T00:00:00.000Z'

const uuid = (number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`

/** Mulberry32: the same numbers on every machine. */
function randomFrom(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** `words` is how many the body has, give or take the last paragraph. */
export function newsArticle(words) {
  const random = randomFrom(words)
  const sources = SPEAKERS.map((name, index) => createSource({ id: uuid(index + 1), name }))
  const upTo = (most) => Math.floor(random() * most)
  let written = 0
  const word = () => {
    written++
    return Array.from({ length: 1 + upTo(3) }, () => SYLLABLES[upTo(SYLLABLES.length)]).join('')
  }
  const sentence = (length) => {
    const text = Array.from({ length }, word).join(' ')
    return text.charAt(0).toUpperCase() + text.slice(1)
  }
  const plain = (text) => ({ type: 'text', text })
  const attribution = () =>
    Attribution.parse({ sourceId: random() < 0.67 ? uuid(1 + upTo(SPEAKERS.length)) : null })
  const prose = () =>
    Array.from({ length: 2 + upTo(3) }, () => `${sentence(10 + upTo(14))}. `).join('')
  const spoken = () => {
    const said = plain(`“${sentence(8 + upTo(10))},”`)
    if (random() < 0.67) said.marks = [{ type: 'quotation', attrs: attribution() }]
    return [said, plain(` said ${sentence(2)}. ${prose()}`)]
  }
  const block = () => {
    const chance = random()
    if (chance < 0.06)
      return { type: 'heading', attrs: { level: 2 }, content: [plain(sentence(4))] }
    if (chance < 0.1)
      return {
        type: 'blockquote',
        attrs: attribution(),
        content: [{ type: 'paragraph', content: [plain(`${sentence(24)}.`)] }],
      }
    return { type: 'paragraph', content: chance < 0.4 ? spoken() : [plain(prose())] }
  }
  const content = []
  while (written < words) content.push(block())
  return createArticle({
    id: uuid(words),
    now: NOW,
    slugline: `bench-${words}`,
    headline: sentence(8),
    sources,
    body: { type: 'doc', content },
  })
}
