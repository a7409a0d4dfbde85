// The block of keys above a Markdown file, in whichever notation it is kept: YAML, TOML between `+++`, or JSON.
import { parse as parseToml } from 'smol-toml'
import { parse as parseYaml } from 'yaml'

export type Keys = Readonly<Record<string, unknown>>

export interface KeyBlock {
  readonly keys: Keys
  /** The file below the block. */
  readonly rest: string
}

export const isKeys = (value: unknown): value is Keys =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** UTF-16 units, and keys: readers compare every key with every other. */
const longest = 500_000
const mostKeys = 2_000

const fences: readonly {
  readonly pattern: RegExp
  readonly parse: (text: string) => unknown
}[] = [
  {
    pattern: /^---[ \t]*\n([\s\S]*?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)/u,
    // Dates stay as they are written: plain strings.
    parse: (text) => parseYaml(text, { schema: 'core', maxAliasCount: 20, logLevel: 'error' }),
  },
  {
    pattern: /^\+\+\+[ \t]*\n([\s\S]*?)\n\+\+\+[ \t]*(?:\n|$)/u,
    parse: (text) => asWritten(parseToml(text)),
  },
  {
    pattern: /^(\{[ \t]*\n[\s\S]*?\n\})[ \t]*(?:\n|$)/u,
    parse: (text) => JSON.parse(text),
  },
]

/** Null where there is none, or where it cannot be read: then it stays in the text. */
export function keyBlock(text: string): KeyBlock | null {
  for (const { pattern, parse } of fences) {
    const match = pattern.exec(text)
    if (match?.[1] === undefined) continue
    const count = match[1].match(/[:=]/gu)?.length ?? 0
    if (match[1].length > longest || count > mostKeys) return null
    const keys = parsedKeys(parse, match[1])
    return keys === null ? null : { keys, rest: text.slice(match[0].length) }
  }
  return null
}

function parsedKeys(parse: (text: string) => unknown, text: string): Keys | null {
  try {
    const value = parse(text)
    return isKeys(value) ? value : null
  } catch {
    return null
  }
}

/** Moments as the text they stood for. */
function asWritten(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString()
  if (Array.isArray(value)) return value.map(asWritten)
  if (!isKeys(value)) return typeof value === 'bigint' ? String(value) : value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, asWritten(one)]))
}

/** What other systems call the keys that Galley reads, in lower case without `-` and `_`. */
const synonyms: ReadonlyMap<string, readonly string[]> = new Map([
  ['title', ['title']],
  ['description', ['description', 'customexcerpt', 'dek', 'deck', 'lede', 'abstract', 'teaser']],
  ['authors', ['authors', 'primaryauthor', 'creator', 'contributors']],
  [
    'date',
    [
      'date',
      'pubdate',
      'publishdate',
      'published',
      'publishedat',
      'datepublished',
      'publicationdate',
      'created',
      'createdat',
    ],
  ],
  [
    'lastmod',
    [
      'lastmod',
      'updateddate',
      'updated',
      'updatedat',
      'modified',
      'modifiedat',
      'lastmodified',
      'lastmodifiedat',
      'datemodified',
    ],
  ],
  ['lang', ['lang', 'language', 'languagecode', 'locale']],
  ['tags', ['tags', 'tag']],
  ['categories', ['categories', 'category', 'section', 'sections', 'subjects']],
  ['kicker', ['kicker', 'eyebrow', 'overline', 'rubric']],
])

/** The same keys under the names that Galley knows, Hugo's `params` among them; a name that is taken keeps its own. */
export function knownKeys(given: Keys): Keys {
  const keys: Record<string, unknown> = { ...given }
  if (isKeys(given.params)) {
    delete keys.params
    for (const [key, value] of Object.entries(given.params))
      if (keys[key] === undefined) keys[key] = value
      else keys[`params.${key}`] = value
  }
  for (const [name, others] of synonyms)
    for (const [key, value] of Object.entries(keys)) {
      if (keys[name] !== undefined) break
      if (!others.includes(key.toLowerCase().replace(/[-_]/gu, ''))) continue
      delete keys[key]
      keys[name] = value
    }
  return keys
}
