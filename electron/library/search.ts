// Search over headline, slugline, byline and body of every draft: a linear scan over folded text held in memory, which
// at newsroom sizes is quicker than any index is to keep.

import type { Article } from '../../article/article.ts'
import { foldLetters } from '../../article/fold-letters.ts'
import { textOf } from '../../article/quotes/quotes-in.ts'
import { parseDraftBytes, readDraftBytes } from './draft-bytes.ts'
import type { DraftIndex } from './draft-index.ts'
import { mapEach } from './each.ts'
import type { ListedDraft } from './look-at-draft.ts'
import { labelOfPlace } from './rooms.ts'

export interface SearchHit {
  readonly id: string
  /** The words around the first match in the body, or how the body begins; empty beyond the first fifty hits. */
  readonly snippet: string
}

export interface SearchText {
  readonly id: string
  /** As foldForSearch makes it. */
  readonly folded: string
}

const eachOwnCharacter = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu

/** Words without case and accents, each after one space; letters of scripts without spaces stand alone. */
export function foldForSearch(text: string): string {
  // General punctuation first: what is left of most newsroom text is then ASCII, which is ten times quicker to fold.
  const letters = foldLetters(text.replace(/[\u2000-\u206f]+/g, ' '))
  const words = isAscii(letters)
    ? letters.replace(/[^a-z0-9]+/g, ' ')
    : letters.replace(eachOwnCharacter, ' $& ').replace(/[^\p{L}\p{N}]+/gu, ' ')
  const trimmed = words.trim()
  return trimmed === '' ? '' : ` ${trimmed}`
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: the whole of ASCII is meant
const isAscii = (text: string): boolean => !/[^\x00-\x7f]/.test(text)

/** The texts in which every word of the query begins a word, in the order given. An empty query finds nothing. */
export function searchTexts(texts: readonly SearchText[], query: string): readonly string[] {
  const wanted = wantedWords(query)
  if (wanted.length === 0) return []
  return texts
    .filter(({ folded }) => wanted.every((words) => beginsWord(folded, words)))
    .map(({ id }) => id)
}

function wantedWords(query: string): readonly string[] {
  const words = query
    .slice(0, 1_000)
    .split(/\s+/u)
    .map((word) => foldForSearch(word).trim())
    .filter((word) => word !== '')
  // The longest is the rarest: most texts are out after one look.
  return [...new Set(words)].sort((a, b) => b.length - a.length)
}

/** Looks for the word and then at what stands before it: a search that begins with a space stops at every word. */
function beginsWord(folded: string, words: string): boolean {
  for (let at = folded.indexOf(words); at !== -1; at = folded.indexOf(words, at + 1))
    if (folded.charCodeAt(at - 1) === 32) return true
  return false
}

const mostSnippets = 50
const snippetLength = 160

/** The words around the first word of the text that a word of the query begins, cut at words. */
export function snippetOf(text: string, query: string): string {
  const wanted = wantedWords(query).map((words) => words.split(' ')[0] ?? words)
  const plain = text.replace(/\s+/gu, ' ').trim()
  let at = 0
  for (const match of plain.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
    const folded = foldForSearch(match[0]).split(' ')
    if (wanted.some((word) => folded.some((part) => part.startsWith(word)))) {
      at = match.index
      break
    }
  }
  const from = at <= snippetLength / 4 ? 0 : plain.lastIndexOf(' ', at - snippetLength / 4) + 1
  const rest = plain.slice(from, from + snippetLength)
  const isCut = from + snippetLength < plain.length
  const end = isCut ? rest.lastIndexOf(' ') : -1
  return `${from > 0 ? '… ' : ''}${end > 0 ? rest.slice(0, end) : rest}${isCut ? ' …' : ''}`
}

/** The search of one library. Reads each body once, and again when its file has changed. */
export function createSearch(root: string, index: DraftIndex) {
  let held = new Map<string, { readonly stamp: string; readonly folded: string }>()

  const textsOf = async (drafts: readonly ListedDraft[]): Promise<readonly SearchText[]> => {
    const next = new Map<string, { readonly stamp: string; readonly folded: string }>()
    const texts = await mapEach(drafts, 16, async ({ place, stamp, summary }) => {
      const folder = labelOfPlace(place)
      const known = held.get(folder)
      const folded =
        known?.stamp === stamp
          ? known.folded
          : compact(foldForSearch(searchable(await articleAt(root, { place, stamp, summary }))))
      next.set(folder, { stamp, folded })
      return { id: summary.id, folded }
    })
    held = next
    return texts
  }

  let texts: Promise<readonly SearchText[]> = Promise.resolve([])
  let textsFor: readonly ListedDraft[] = []

  /** One loading at a time, shared by all who search meanwhile. */
  const textsNow = (drafts: readonly ListedDraft[]): Promise<readonly SearchText[]> => {
    if (drafts === textsFor) return texts
    textsFor = drafts
    const readable = drafts.filter(({ summary }) => summary.problem === null)
    texts = texts.then(() => textsOf(readable))
    return texts
  }

  return async (query: string): Promise<readonly SearchHit[]> => {
    const drafts = await index.recent()
    const found = searchTexts(await textsNow(drafts), query)
    const shown = new Set(found.slice(0, mostSnippets))
    const articles = new Map(
      await mapEach(
        drafts.filter(({ summary }) => shown.has(summary.id)),
        16,
        async (draft) => [draft.summary.id, await articleAt(root, draft)] as const,
      ),
    )
    return found.map((id) => {
      const article = articles.get(id)
      return { id, snippet: article ? snippetOf(textOf(article.body), query) : '' }
    })
  }
}

async function articleAt(root: string, { place }: ListedDraft): Promise<Article | null> {
  const read = await readDraftBytes(root, place)
  const draft = read.kind === 'bytes' ? parseDraftBytes(read.bytes) : null
  return draft?.kind === 'article' ? draft.article : null
}

function searchable(article: Article | null): string {
  if (article === null) return ''
  return [
    article.headline,
    article.slugline,
    ...article.bylines.map(({ name }) => name),
    textOf(article.body),
  ].join('\n')
}

/** A copy that lets go of the text it was made from, at one byte a letter where the letters allow it. */
function compact(folded: string): string {
  const bytes = Buffer.from(folded, 'latin1').toString('latin1')
  return bytes === folded ? bytes : Buffer.from(folded, 'utf16le').toString('utf16le')
}
