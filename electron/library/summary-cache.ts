// What the last listing knew, so that the next start need not read every draft: `.galley/summaries.json`. It can be
// deleted at any time; whatever is wrong with it, it is made again.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { writeAtomically } from './atomic-write.ts'
import { errnoOf } from './failure.ts'
import { makeBelow } from './root-there.ts'
import { DraftSummary } from './summary.ts'

/** Goes up whenever summaries are counted in another way. */
const cacheVersion = 1

const Entry = z.object({ stamp: z.string(), summary: DraftSummary })
export type CachedSummary = z.infer<typeof Entry>

const CacheFile = z.object({
  version: z.literal(cacheVersion),
  entries: z.record(z.string(), Entry),
})

const hiddenFolder = (root: string) => join(root, '.galley')
const cachePath = (root: string) => join(hiddenFolder(root), 'summaries.json')

/** By folder, `drafts/<name>`; empty when there is none or it is of no use. */
export async function readSummaryCache(root: string): Promise<Map<string, CachedSummary>> {
  try {
    const parsed = CacheFile.safeParse(JSON.parse(await readFile(cachePath(root), 'utf8')))
    return new Map(parsed.success ? Object.entries(parsed.data.entries) : [])
  } catch (error) {
    if (error instanceof SyntaxError || errnoOf(error) !== null) return new Map()
    throw error
  }
}

/** Says whether it was kept. A library that cannot be written is listed all the same. */
export async function writeSummaryCache(
  root: string,
  entries: ReadonlyMap<string, CachedSummary>,
): Promise<boolean> {
  try {
    await makeBelow(root, '.galley')
  } catch (error) {
    if (errnoOf(error) !== null) return false
    throw error
  }
  const text = JSON.stringify({ version: cacheVersion, entries: Object.fromEntries(entries) })
  return (await writeAtomically(cachePath(root), Buffer.from(text))).kind === 'written'
}
