// The name or the contact of a source that must not be named stands in printed text.
import { findProtected, type ProtectedHit, searched } from '../print/find-protected.ts'
import { protectionOf } from '../print/protected-words.ts'
import type { Check, Finding, Place } from './check.ts'
import { printedTexts } from './printed-texts.ts'
import { searchedLine } from './searched-line.ts'

export const protectedName: Check = {
  name: 'protected-name',
  ofArticle: (checked) => {
    const { article, copy } = checked
    const protection = protectionOf(article, copy.quotes)
    if (protection === null) return []
    const inLines = copy.lines.flatMap(({ at, line }) =>
      findProtected(searchedLine(line), protection).map((hit) =>
        found(hit, line.text.slice(hit.from, hit.to), 'the body', {
          kind: 'body',
          from: at + hit.from,
          to: at + hit.to,
        }),
      ),
    )
    const beside = [
      ...printedTexts(checked),
      ...copy.sideTexts.map(({ from, to, text }) => ({
        place: { kind: 'body' as const, from, to },
        what: 'the words of a picture or a link',
        text,
      })),
    ].flatMap(({ text, what, place }) =>
      findProtected(searched(text), protection).map((hit) =>
        found(hit, text.slice(hit.from, hit.to), what, place),
      ),
    )
    return [...beside, ...inLines]
  },
}

function found(hit: ProtectedHit, words: string, where: string, place: Place): Finding {
  return {
    check: 'protected-name',
    // The same in every place and in the bytes of every export: one answer holds for the words wherever they stand.
    key: hit.key,
    // A given name is many people's: it is asked for, and stands in nobody's way once answered.
    severity: hit.kind === 'given-name' ? 'to-acknowledge' : 'blocks',
    answer: hit.answer,
    message: protectedSentence(hit, words, `stands in ${where}`),
    place,
    fix: null,
  }
}

/** `where` goes on after the words: `stands in the headline`. */
export function protectedSentence(
  { kind, label, answer }: Pick<ProtectedHit, 'kind' | 'label' | 'answer'>,
  words: string,
  where: string,
): string {
  const what = {
    name: 'the name of a source who must not be named',
    surname: `part of the name of ${label}, who must not be named`,
    'given-name': `the given name of ${label}, who must not be named`,
    contact: `from the contact of ${label}, who must not be named`,
  }[kind]
  const toDo =
    answer === 'acknowledge'
      ? 'Take it out, or acknowledge with a reason that it means somebody or something else.'
      : 'Take it out, or change the terms once the source has agreed.'
  return `“${words.replace(/\s+/gu, ' ').trim()}” ${where}: ${what}. ${toDo}`
}
