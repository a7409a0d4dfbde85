// YAML front matter: printed fields only, under the keys and in the order of a profile. Every string is written as a JSON
// string, since plain scalars change their meaning (`no`, `2026`, `a: b`); dates stand bare.
import { Document, Scalar } from 'yaml'
import type { PrintedArticle } from '../print/printed-article.ts'
import { newsBlock } from './news-block.ts'
import type { Profile, ProfileField } from './profiles/profile.ts'

/** Without the fences; empty where the profile has no front matter. `withLinks` decides on related and latest articles. */
export function frontMatter(printed: PrintedArticle, profile: Profile, withLinks: boolean): string {
  const root: Group = new Map()
  for (const [path, given] of Object.entries(profile.frontMatter ?? {})) {
    const value = filled(
      'value' in given ? given.value : fieldValue(given.field, printed, profile, withLinks),
    )
    if ('value' in given || !isEmpty(value)) put(root, path.split('.'), value)
  }
  return new Document(root)
    .toString({
      defaultStringType: 'QUOTE_DOUBLE',
      defaultKeyType: 'PLAIN',
      doubleQuotedAsJSON: true,
      lineWidth: 0,
    })
    .replace(
      unreadable,
      (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
    )
    .trimEnd()
}

/** Characters that stand in JSON as they are, and that YAML readers refuse, trim or take for the end of a line. */
const unreadable = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g

type Group = Map<unknown, unknown>

function put(group: Group, [first = '', ...rest]: readonly string[], value: unknown): void {
  const key = [...group.keys()].find((known) => wordsOf(known) === first) ?? plainOrQuoted(first)
  if (rest.length === 0) group.set(key, value)
  else {
    const known = group.get(key)
    const inner: Group = known instanceof Map ? known : new Map()
    group.set(key, inner)
    put(inner, rest, value)
  }
}

const wordsOf = (key: unknown): unknown => (key instanceof Scalar ? key.value : key)

/** A bare `no` is a word to us and `false` to others. */
const plainOrQuoted = (key: string): string | Scalar<string> =>
  /^(?:y|n|yes|no|on|off|true|false|null)$/i.test(key) ? quoted(key) : key

function fieldValue(
  field: ProfileField,
  printed: PrintedArticle,
  { dates }: Profile,
  withLinks: boolean,
): unknown {
  const authors = printed.bylines.map(({ name, outlet }) => name || outlet)
  const moment = (iso: string) => date(dates === 'day' ? iso.slice(0, 10) : iso)
  switch (field) {
    case 'headline':
    case 'kicker':
    case 'language':
    case 'slug':
    case 'keywords':
      return printed[field]
    case 'standfirst':
      return printed.standfirst.replace(/\s*\n\s*/g, ' ')
    case 'author':
      return authors[0] ?? ''
    case 'authors':
      return authors
    case 'published':
      return moment(printed.datePublished)
    case 'modified':
      return moment(printed.dateModified)
    case 'subjects':
      return printed.subjects.map(({ name, code }) => name || code)
    case 'news':
      return newsBlock(printed, withLinks, { date, key: quoted })
  }
}

function quoted(words: string): Scalar<string> {
  const scalar = new Scalar(words)
  scalar.type = 'QUOTE_DOUBLE'
  return scalar
}

/** Older YAML knows a moment only with its seconds. */
function date(iso: string): Scalar<string> {
  const scalar = new Scalar(iso.replace(/T\d{2}:\d{2}(?=[Z+-])/, '$&:00'))
  scalar.type = 'PLAIN'
  return scalar
}

/** The value without empty texts, lists, groups and nulls. */
function filled(value: unknown): unknown {
  if (value instanceof Scalar) return value
  if (Array.isArray(value)) return value.map(filled).filter((item) => !isEmpty(item))
  const entries =
    value instanceof Map
      ? [...value]
      : typeof value === 'object' && value !== null
        ? Object.entries(value)
        : null
  if (entries === null) return value
  return new Map(
    entries.map(([key, item]) => [key, filled(item)] as const).filter(([, item]) => !isEmpty(item)),
  )
}

const isEmpty = (value: unknown): boolean =>
  value === '' ||
  value === null ||
  (Array.isArray(value) && value.length === 0) ||
  (value instanceof Map && value.size === 0)
