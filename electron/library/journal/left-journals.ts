// Journals that could not be done again on the present article.json: kept under names of their own until a person says
// what shall become of their words, and after that too.
import { open, readFile, rename } from 'node:fs/promises'
import { join } from 'node:path'
import { type Article, parseArticle } from '../../../article/article.ts'
import { textOf } from '../../../article/quotes/quotes-in.ts'
import { syncFolder } from '../atomic-write.ts'
import { parseDraftBytes, revisionOf } from '../draft-bytes.ts'
import { errnoOf } from '../failure.ts'
import { namesIn } from '../names-in.ts'
import { timeInName } from '../time-in-name.ts'
import { readJournal } from './journal-file.ts'
import { fromLastWhole, type JournalEntry } from './journal-lines.ts'

export interface LeftJournal {
  /** The name of its file. */
  readonly file: string
  /** ISO 8601, UTC. */
  readonly keptAt: string
  /** What its entries go on from; null when that is not known any more, and not needed when they begin with a whole. */
  readonly base: Article | null
  readonly entries: readonly JournalEntry[]
  /** The words in it, for when they cannot be put where they were typed. */
  readonly words: string
}

const pattern =
  /^(?:[\w-]+\.)?journal-(\d{4}-\d\d-\d\d)T(\d\d)-(\d\d)-(\d\d)-(\d{3})Z(?:-\d+)?\.jsonl$/

/** A copy in the first of the folders that takes it; nothing is written over. Says whether one did. */
export async function keepAside(
  text: string,
  id: string,
  folders: readonly (string | null)[],
  now: string,
): Promise<boolean> {
  const [beside] = folders
  for (const folder of folders) {
    if (folder === null) continue
    try {
      await writeNew(folder, folder === beside ? '' : `${id}.`, text, now)
      return true
    } catch (error) {
      if (errnoOf(error) === null) throw error
    }
  }
  return false
}

async function writeNew(folder: string, owner: string, text: string, now: string): Promise<void> {
  const time = timeInName(now)
  for (let number = 1; ; number++) {
    const name = `${owner}journal-${time}${number === 1 ? '' : `-${number}`}.jsonl`
    try {
      const handle = await open(join(folder, name), 'wx', 0o600)
      try {
        await handle.writeFile(text)
        await handle.sync()
      } finally {
        await handle.close()
      }
      return await syncFolder(folder)
    } catch (error) {
      if (errnoOf(error) !== 'EEXIST') throw error
    }
  }
}

/** Oldest first. */
export async function leftJournals(
  id: string,
  folder: string,
  aside: string | null,
): Promise<readonly LeftJournal[]> {
  const found: LeftJournal[] = []
  for (const [place, owner] of [
    [folder, ''],
    [aside, `${id}.`],
  ] as const)
    for (const name of place === null ? [] : await namesIn(place)) {
      const [, day, hours, minutes, seconds, milliseconds] = pattern.exec(name) ?? []
      if (place === null || day === undefined || !name.startsWith(`${owner}journal-`)) continue
      const journal = await readJournal(join(place, name))
      const entries = fromLastWhole(journal?.read?.entries ?? []).map(({ entry }) => entry)
      found.push({
        file: name,
        keptAt: `${day}T${hours}:${minutes}:${seconds}.${milliseconds}Z`,
        base:
          journal?.read === null || journal === null
            ? null
            : await keptState(folder, journal.read.base),
        entries,
        words: wordsOf(entries, journal?.text ?? ''),
      })
    }
  return found.sort((a, b) => (a.keptAt < b.keptAt ? -1 : 1))
}

/** Its words are in a draft, or nobody wants them: it stays on the disk and is not offered again. */
export async function settleLeft(
  file: string,
  folder: string,
  aside: string | null,
): Promise<void> {
  if (!pattern.test(file)) return
  for (const place of [folder, aside]) {
    if (place === null) continue
    try {
      await rename(join(place, file), join(place, `settled-${file}`))
    } catch (error) {
      if (errnoOf(error) === null) throw error
    }
  }
}

/** The revision among those kept of this draft. */
async function keptState(folder: string, revision: string): Promise<Article | null> {
  const revisions = join(folder, 'revisions')
  for (const name of await namesIn(revisions))
    try {
      const bytes = await readFile(join(revisions, name))
      if (revisionOf(bytes) !== revision) continue
      const draft = parseDraftBytes(bytes)
      return draft.kind === 'article' ? draft.article : null
    } catch (error) {
      if (errnoOf(error) === null) throw error
    }
  return null
}

/**
 * Letter by letter typed text comes out as it was typed; each jump of the caret is a new line. Where no entry can be read,
 * the text of the file.
 */
export function wordsOf(entries: readonly JournalEntry[], text: string): string {
  if (entries.length === 0) return text.slice(0, 100_000)
  let words = ''
  let next = -1
  for (const entry of entries) {
    const whole = entry.kind === 'whole' ? parseArticle(entry.article) : null
    if (whole?.ok) words += textOf(whole.article.body)
    if (entry.kind !== 'steps') continue
    for (const step of entry.steps) {
      const text = textIn(step)
      if (text === '') continue
      words += (step.from === next ? '' : '\n') + text
      next = typeof step.from === 'number' ? step.from + text.length : -1
    }
  }
  return words.trim()
}

/** The values of `text` in a foreign tree, in order; iterative, so that depth does not matter. */
function textIn(root: unknown): string {
  const open: unknown[] = [root]
  const found: string[] = []
  for (let steps = 0; open.length > 0 && steps < 100_000; steps++) {
    const value = open.pop()
    if (Array.isArray(value)) open.push(...[...value].reverse())
    else if (typeof value === 'object' && value !== null) {
      if ('text' in value && typeof value.text === 'string') found.push(value.text)
      open.push(
        ...Object.values(value)
          .filter((one) => typeof one === 'object')
          .reverse(),
      )
    }
  }
  return found.join('\n')
}
