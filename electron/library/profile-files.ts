// The desk's own export profiles: JSON files in `profiles/` of the library. What they say is not looked at here.
import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { errnoOf } from './failure.ts'
import { namesIn } from './names-in.ts'

/** A file as it could be read. */
export type ProfileFile =
  /** Foreign JSON. */
  | { readonly kind: 'read'; readonly file: string; readonly value: unknown }
  | { readonly kind: 'unreadable'; readonly file: string; readonly problem: string }

/** Bytes, and files: more than that is something else that lies there. */
const largest = 256 * 1024
const most = 200

/** By name; none where there is no such folder. */
export async function profileFiles(root: string): Promise<readonly ProfileFile[]> {
  const folder = join(root, 'profiles')
  const files = (await namesIn(folder)).filter((name) => /^[^.].*\.json$/i.test(name)).sort()
  return Promise.all(files.slice(0, most).map((file) => readProfile(folder, file)))
}

async function readProfile(folder: string, file: string): Promise<ProfileFile> {
  const unreadable = (problem: string): ProfileFile => ({
    kind: 'unreadable',
    file: `profiles/${file}`,
    problem: `profiles/${file} ${problem}. It was left out; the other profiles can be used.`,
  })
  try {
    const path = join(folder, file)
    // Before it is opened: opening a pipe waits for somebody to write into it.
    const stats = await stat(path)
    if (!stats.isFile()) return unreadable('is no file')
    if (stats.size > largest) return unreadable('is larger than 256 KB')
    const text = (await readFile(path, 'utf8')).replace(/^\ufeff/, '')
    return { kind: 'read', file: `profiles/${file}`, value: JSON.parse(text) }
  } catch (error) {
    if (error instanceof SyntaxError) return unreadable('is not JSON')
    const errno = errnoOf(error)
    if (errno === null) throw error
    return unreadable(`cannot be read (${errno})`)
  }
}
