// The text of article.json: an envelope that names format and version, and the article in it. Sorted keys and two
// spaces, so that a diff shows the edit and nothing else.
import { type Article, parseArticle } from '../article.ts'
import { migrations } from './migrations/migrations.ts'

export const draftFormat = 'galley-article'
/** The version this build writes. Migration n leads from version n to n + 1. */
export const draftVersion = migrations.length + 1
/** UTF-16 units; a larger file is not an article. */
export const longestDraftFile = 64 * 1024 * 1024

export type DraftParse =
  | { readonly kind: 'article'; readonly article: Article; readonly migratedFrom: number | null }
  /** Written by a newer Galley: may be shown, must not be written. */
  | { readonly kind: 'newer'; readonly version: number; readonly salvaged: string }
  /** Not an article, or damaged. `salvaged` is the text that could be read, possibly empty. */
  | { readonly kind: 'unreadable'; readonly problem: string; readonly salvaged: string }

/** Same article in, same text out. Ends with a line feed. */
export function serialiseDraft(article: Article): string {
  return `${JSON.stringify(sorted({ format: draftFormat, version: draftVersion, article }), null, 2)}\n`
}

/** Never throws, whatever the text. */
export function parseDraft(text: string): DraftParse {
  if (text.length > longestDraftFile)
    return { kind: 'unreadable', problem: 'the file is larger than 64 MB', salvaged: '' }
  const json = parsedJson(text)
  if (json === undefined)
    return {
      kind: 'unreadable',
      problem: text.trim() === '' ? 'the file is empty' : 'the file is cut off or is not JSON',
      salvaged: salvagedFromText(text),
    }
  if (!isRecord(json) || json.format !== draftFormat || !isVersion(json.version))
    return {
      kind: 'unreadable',
      problem: 'the file is not a Galley article',
      salvaged: salvaged(json),
    }
  const version = json.version
  if (version > draftVersion) return { kind: 'newer', version, salvaged: salvaged(json.article) }
  const migrated = migrate(json.article, version)
  const parsed = parseArticle(migrated)
  return parsed.ok
    ? {
        kind: 'article',
        article: parsed.article,
        migratedFrom: version < draftVersion ? version : null,
      }
    : { kind: 'unreadable', problem: parsed.problem, salvaged: salvaged(json.article) }
}

function migrate(article: unknown, from: number): unknown {
  if (!isRecord(article)) return article
  return migrations
    .slice(from - 1)
    .reduce<Readonly<Record<string, unknown>>>((older, step) => step(older), article)
}

const isVersion = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 1

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text.startsWith('\ufeff') ? text.slice(1) : text)
  } catch {
    return undefined
  }
}

const mostSalvaged = 1_000_000

/** The strings under text, headline, standfirst and kicker, in document order; iterative, so depth does not matter. */
function salvaged(root: unknown): string {
  const readable = new Set(['text', 'headline', 'standfirst', 'kicker'])
  const found: string[] = []
  const open: unknown[] = [root]
  let length = 0
  for (let steps = 0; open.length > 0 && length < mostSalvaged && steps < mostSalvaged; steps++) {
    const next = open.pop()
    if (Array.isArray(next)) {
      for (let i = next.length - 1; i >= 0; i--) open.push(next[i])
    } else if (isRecord(next)) {
      for (const key of readable) {
        const value = next[key]
        if (typeof value === 'string' && value !== '') {
          found.push(value)
          length += value.length
        }
      }
      const inner = Object.values(next).filter((value) => typeof value === 'object')
      for (let i = inner.length - 1; i >= 0; i--) open.push(inner[i])
    }
  }
  return found.join('\n')
}

/** From a file that is no JSON: the values of its "text" keys, the last one as far as it goes. */
function salvagedFromText(text: string): string {
  const found: string[] = []
  const pattern = /"(?:text|headline|standfirst|kicker)"\s*:\s*"((?:[^"\\]|\\.)*)/g
  for (const [, written = ''] of text.slice(0, 4 * mostSalvaged).matchAll(pattern)) {
    const value = parsedJson(`"${written}"`) ?? parsedJson(`"${written.replace(cutEscape, '')}"`)
    if (typeof value === 'string') found.push(value)
  }
  return found.join('\n')
}

const cutEscape = /\\u[0-9a-fA-F]{0,3}$/

/** The same value with the keys of every object in order. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (!isRecord(value)) return value
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .map((key) => [key, sorted(value[key])]),
  )
}
