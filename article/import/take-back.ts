// Taking back what an import guessed: the field is emptied again and its words return to the body.
import type { Article } from '../article.ts'
import type { Byline } from '../byline.ts'
import type { Guess } from './formats.ts'
import { wordsWithoutPlace } from './words-in.ts'

export interface TakenBack {
  /** The fields to change; a field that was edited since is left as the person wrote it. */
  readonly fields: Partial<Article>
  /** What goes back into the body, a paragraph each, in reading order. */
  readonly start: readonly string[]
  readonly end: readonly string[]
  /** The guesses that are still open, with their indexes as they are afterwards. */
  readonly guesses: readonly Guess[]
}

/**
 * Takes one of `guesses` back, and with a byline the biography that hangs on it. `language` is what the article gets
 * when its language is taken back. No word of the guess is lost, whatever was edited in between.
 */
export function takeBack(
  article: Article,
  guesses: readonly Guess[],
  guess: Guess,
  language: string,
): TakenBack {
  const together = guesses.filter(
    (other) =>
      other === guess ||
      (guess.field === 'byline' && other.field === 'biography' && other.index === guess.index),
  )
  const lines = (at: Guess['at']) =>
    together.filter((one) => one.at === at).flatMap((one) => linesOf(article, one))
  return {
    fields: withoutGuess(article, guess, language),
    start: lines('start'),
    end: lines('end'),
    guesses: movedUp(
      guesses.filter((other) => !together.includes(other)),
      article,
      guess,
    ),
  }
}

/** Only the fields that change. Nothing where the person has put other words there meanwhile. */
export function withoutGuess(article: Article, guess: Guess, language: string): Partial<Article> {
  const { field, value } = guess
  switch (field) {
    case 'kicker':
    case 'headline':
    case 'standfirst':
      return article[field] === value ? { [field]: '' } : {}
    case 'dateline': {
      const { place, date, agency } = article.dateline
      const isAsRead = [place, date, agency].every((part) => value.includes(part))
      return isAsRead ? { dateline: { place: '', date: '', agency: '' } } : {}
    }
    case 'credit':
      return article.credit.outlet === value ? { credit: { ...article.credit, outlet: '' } } : {}
    case 'byline':
    case 'biography': {
      const at = bylineAt(article, guess)
      if (at === null) return {}
      return {
        bylines: article.bylines.flatMap((byline, index) =>
          index !== at
            ? [byline]
            : field === 'byline'
              ? []
              : [{ ...byline, bio: withoutLines(byline.bio, guess.lines) }],
        ),
      }
    }
    case 'related':
    case 'latest': {
      const at = relatedAt(article, guess)
      return at === null ? {} : { related: article.related.filter((_, index) => index !== at) }
    }
    case 'keywords': {
      const read = new Set(value.split(', '))
      return { keywords: article.keywords.filter((keyword) => !read.has(keyword)) }
    }
    case 'language':
      return article.language === language ? {} : { language }
    case 'date':
      return {}
  }
}

/** An address that was only behind the words goes back beside them. */
function linesOf(article: Article, guess: Guess): readonly string[] {
  const lines = guess.lines.filter((line) => line.trim() !== '')
  const at = relatedAt(article, guess)
  const target = at === null ? undefined : article.related[at]?.target
  const [first, ...more] = lines
  const isMissing =
    target?.kind === 'link' && first !== undefined && !lines.join(' ').includes(target.url)
  return isMissing ? [`${first} ${target.url}`, ...more] : lines
}

/** Entries may have been moved since the import, so the place counts only while the name still fits. */
function bylineAt(article: Article, guess: Guess): number | null {
  const isIt = ({ name, outlet }: Byline) => {
    const known = name === '' ? outlet : name
    return known !== '' && guess.value.startsWith(known)
  }
  return placeOf(article.bylines, guess.index, isIt)
}

function relatedAt(article: Article, guess: Guess): number | null {
  if (guess.field !== 'related' && guess.field !== 'latest') return null
  return placeOf(article.related, guess.index, ({ title }) => title === guess.value)
}

function placeOf<Entry>(
  entries: readonly Entry[],
  index: number | null,
  isIt: (entry: Entry) => boolean,
): number | null {
  const entry = index === null ? undefined : entries[index]
  if (entry !== undefined && isIt(entry)) return index
  const found = entries.findIndex(isIt)
  return found === -1 ? null : found
}

/** What of a biography was not read from these lines stays. */
function withoutLines(bio: Byline['bio'], lines: readonly string[]): Byline['bio'] {
  return Object.fromEntries(
    Object.entries(bio).flatMap(([language, text]) => {
      const kept = text.split('\n').filter((line) => wordsWithoutPlace(line, lines).length > 0)
      return kept.length === 0 ? [] : [[language, kept.join('\n')]]
    }),
  )
}

function movedUp(guesses: readonly Guess[], article: Article, gone: Guess): readonly Guess[] {
  const isIndexed = (guess: Guess) =>
    gone.field === 'byline'
      ? guess.field === 'byline' || guess.field === 'biography'
      : guess.field === 'related' || guess.field === 'latest'
  const at =
    gone.field === 'byline'
      ? bylineAt(article, gone)
      : gone.field === 'related' || gone.field === 'latest'
        ? relatedAt(article, gone)
        : null
  return guesses.map((guess) =>
    at !== null && guess.index !== null && guess.index > at && isIndexed(guess)
      ? { ...guess, index: guess.index - 1 }
      : guess,
  )
}
