// A settings file that cannot be read must never stop the start, and is never thrown away: it gets a name of its own.
import { existsSync, lstatSync, readFileSync, renameSync } from 'node:fs'

const largest = 1024 * 1024

/** The new name of a file that is there and holds no JSON object; null when it is fine, or not there. */
export function setAsideIfCorrupt(file: string): string | null {
  if (!existsSync(file) || holdsAnObject(file)) return null
  for (let number = 1; ; number++) {
    const kept = `${file.replace(/\.json$/, '')}.corrupt-${number}.json`
    if (existsSync(kept)) continue
    renameSync(file, kept)
    return kept
  }
}

function holdsAnObject(file: string): boolean {
  try {
    const stats = lstatSync(file)
    if (!stats.isFile() || stats.size > largest) return false
    const value: unknown = JSON.parse(readFileSync(file, 'utf8'))
    return typeof value === 'object' && value !== null && !Array.isArray(value)
  } catch {
    // Not JSON, or not to be read at all: either way of no use as it is.
    return false
  }
}
