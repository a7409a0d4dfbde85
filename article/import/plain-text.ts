// An article copied from a page as plain text → fields and body. What is not recognised stays in the body.

import { emptyBody } from '../body/body.ts'
import { type Byline, createByline } from '../byline.ts'
import { languageName } from '../language-tag.ts'
import type { RelatedArticle } from '../related.ts'
import { type AuthorBox, authorBoxes, sameName } from './author-box.ts'
import { biographyByLanguage } from './bio-languages.ts'
import { type ClosingList, closingLists } from './closing-lists.ts'
import { mainLanguage } from './detect-language.ts'
import { endMatter } from './end-matter.ts'
import type { Guess } from './formats.ts'
import { mailOf } from './mail.ts'
import { type Opening, openingOf } from './opening.ts'
import { plainBody } from './plain-body.ts'
import type { ReadContext, Reading } from './reading.ts'
import { unitsOf } from './text-units.ts'
import { wordsWithoutPlace } from './words-in.ts'
import { writtenDate } from './written-date.ts'

export function readPlainText(text: string, context: ReadContext): Reading {
  const mail = mailOf(text)
  const whole = openingOf(unitsOf(mail.text))
  const end = endMatter(whole.rest)
  const opening = { ...whole, rest: end.copy }
  const names = opening.bylines.map(({ byline }) => byline.name)
  const boxes = authorBoxes(opening.rest, names)
  const { lists, copy, keywords } = closingLists(opening.rest, boxes)
  const language = mainLanguage(
    [opening.headline, ...copy.map(({ text: line }) => line)],
    context.detector,
  )
  const guessed: Guess[] = openingGuesses(opening)
  const leftOut: string[] = [...mail.leftOut, ...opening.leftOut]
  const bylines = withBoxes(opening, boxes, {
    language: language ?? 'en',
    context,
    guessed,
    leftOut,
  })
  const related = relatedFrom(lists, { context, guessed, leftOut })
  if (keywords !== null) {
    guessed.push(guess('keywords', keywords.words.join(', '), [keywords.line], 'end'))
    leftOut.push(...wordsWithoutPlace(keywords.line, keywords.words))
  }
  if (language !== null) guessed.push(guess('language', languageName(language), [], 'start'))
  leftOut.push(...end.leftOut)
  const blocks = plainBody(copy)
  const createdAt = mail.date === '' ? null : writtenDate(mail.date, language)
  return {
    kind: 'read',
    fields: {
      ...(language === null ? {} : { language }),
      ...(createdAt === null ? {} : { createdAt }),
      kicker: opening.kicker,
      headline: opening.headline,
      standfirst: opening.standfirst,
      bylines,
      credit: { outlet: opening.outlet, url: '', licence: '' },
      dateline: {
        place: opening.dateline?.place ?? '',
        date: opening.dateline?.date ?? '',
        agency: opening.dateline?.agency ?? '',
      },
      related,
      keywords: [...(keywords?.words ?? [])],
      body: blocks.length === 0 ? emptyBody() : { type: 'doc', content: blocks },
    },
    guessed,
    leftOut,
  }
}

const guess = (
  field: Guess['field'],
  value: string,
  lines: readonly string[],
  at: Guess['at'],
  index: number | null = null,
): Guess => ({ field, value, index, lines, at })

function openingGuesses(opening: Opening): Guess[] {
  const { kicker, headline, standfirst, outlet, dateline } = opening
  const one = (field: Guess['field'], value: string) =>
    value === '' ? [] : [guess(field, value, [value], 'start')]
  return [
    ...one('kicker', kicker),
    ...one('headline', headline),
    ...opening.bylines.map(({ byline, words }, index) =>
      guess('byline', bylineWords(byline), [words], 'start', index),
    ),
    ...one('credit', outlet),
    ...one('standfirst', standfirst),
    ...(dateline === null ? [] : [guess('dateline', dateline.words, [dateline.words], 'start')]),
  ]
}

function bylineWords(byline: Byline): string {
  const parts = [byline.name, byline.outlet, byline.place].filter((part) => part !== '')
  return byline.role === 'reporter' ? parts.join(', ') : `${parts.join(', ')} (${byline.role})`
}

interface Notes {
  readonly context: ReadContext
  readonly guessed: Guess[]
  readonly leftOut: string[]
}

function withBoxes(
  opening: Opening,
  boxes: readonly AuthorBox[],
  { language, context, guessed, leftOut }: Notes & { readonly language: string },
): Byline[] {
  const bylines = opening.bylines.map(({ byline, job }) =>
    job === '' ? byline : createByline({ ...byline, bio: { [language]: job } }),
  )
  for (const box of boxes) {
    const bio = biographyByLanguage(box.paragraphs, box.name, language, context.detector)
    const at = bylines.findIndex(({ name }) => sameName(name, box.name))
    const known = bylines[at]
    if (known === undefined) {
      const role = roleOf(box, bylines.length > 0)
      bylines.push(createByline({ name: box.name, role, bio: { ...bio } }))
    } else bylines[at] = { ...known, bio: bothBios(known.bio, bio) }
    const index = known === undefined ? bylines.length - 1 : at
    if (box.heading !== '') leftOut.push(box.heading)
    if (known !== undefined && box.nameLine !== '') leftOut.push(box.nameLine)
    if (known === undefined)
      guessed.push(
        guess(
          'byline',
          bylineWords(bylines[index] ?? createByline({})),
          [box.nameLine].filter((line) => line !== ''),
          'end',
          index,
        ),
      )
    const languages = Object.keys(bio).map(languageName).join(' and ')
    guessed.push(guess('biography', `${box.name}, in ${languages}`, box.paragraphs, 'end', index))
  }
  return bylines
}

/** Who has a box of their own but no byline curated the piece, unless nobody else can have written it. */
function roleOf(box: AuthorBox, hasBylines: boolean): Byline['role'] {
  if (hasBylines) return 'curator'
  if (box.heading !== '') return /curator|curatore/iu.test(box.heading) ? 'curator' : 'reporter'
  const isReporter =
    /(?<!\p{L})(?:report|correspond|journalis|giornalis|jornalis|periodis|korrespond|reporter|redakteur|freelance)/iu
  return isReporter.test(box.paragraphs.join(' ')) ? 'reporter' : 'curator'
}

function bothBios(
  a: Readonly<Record<string, string>>,
  b: Readonly<Record<string, string>>,
): Record<string, string> {
  const both: Record<string, string> = { ...a }
  for (const [language, text] of Object.entries(b)) {
    const before = both[language]
    both[language] = before === undefined ? text : `${before}\n${text}`
  }
  return both
}

function relatedFrom(lists: readonly ClosingList[], notes: Notes): RelatedArticle[] {
  const related: RelatedArticle[] = []
  for (const { heading, items } of lists) {
    if (heading !== '') notes.leftOut.push(heading)
    for (const item of items) {
      notes.guessed.push(
        guess(item.isLatest ? 'latest' : 'related', item.title, item.lines, 'end', related.length),
      )
      notes.leftOut.push(
        ...wordsWithoutPlace(item.lines.join(' '), [
          item.title,
          item.url,
          item.outlet,
          item.date,
          item.reason,
        ]),
      )
      related.push({
        id: notes.context.newId(),
        title: item.title,
        target: item.url === '' ? { kind: 'none' } : { kind: 'link', url: item.url },
        outlet: item.outlet,
        date: item.date,
        relation: 'background',
        reason: item.reason,
      })
    }
  }
  return related
}
