// What is compared after a kill: the article with what was typed, to the letter, and every file with what it must be.
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { parseDraft } from '../../article/storage/draft-file.ts'
import { FIELDS, stateOf } from './window-person.mjs'

/** What a kill may cost: letters typed within so many milliseconds before it. */
export const PROMISED = 100

/** The article in a file, as a state; null when there is none to be read. */
export async function stateInFile(file) {
  const draft = parseDraft(await readFile(file, 'utf8').catch(() => ''))
  if (draft.kind !== 'article') return null
  const { article } = draft
  const lines = article.body.content.map(wordsIn)
  return { lines, fields: Object.fromEntries(FIELDS.map((name) => [name, article[name]])) }
}

const wordsIn = ({ text = '', content = [] }) => text + content.map(wordsIn).join('')

/**
 * Where what was found stands among the states that were typed. `lostFor` is how long before the kill the first lost
 * letter was typed, in milliseconds: 0 when none is lost. `isOther`: it is no state that there ever was.
 */
export function compare(found, { before, sent, times, killedAt, promised = PROMISED }) {
  const states = [before, ...sent.map(({ state }) => state)]
  const at = states.lastIndexOf(stateOf(found))
  if (at === -1) return { isOther: true, isLost: true, lostFor: 0 }
  // The first key behind it that changed anything.
  const first = sent.findIndex((one, index) => index >= at && one.state !== states[at])
  const typedAt = first === -1 ? null : times[first]
  const lostFor = typedAt === null ? 0 : Math.max(0, killedAt - typedAt)
  return { isOther: false, isLost: lostFor > promised, lostFor }
}

/** What is wrong with the files of the library, the profile and the export; sentences. */
export async function damageIn({ library, userData, out, exported, isAtRest }) {
  const problems = []
  for (const name of await filesBelow(library)) {
    const base = path.basename(name)
    const text = await readFile(path.join(library, name), 'utf8').catch(() => null)
    if (text === null) continue
    const isDraft = base === 'article.json' || path.basename(path.dirname(name)) === 'revisions'
    if (isDraft && base.endsWith('.json') && parseDraft(text).kind !== 'article')
      problems.push(`${name} holds no article`)
    if (/journal-.*\.jsonl$/.test(base)) problems.push(`${name}: entries could not be done again`)
    if (isAtRest && base.endsWith('.tmp')) problems.push(`${name} was left behind`)
  }
  for (const name of await filesBelow(userData, 1)) {
    if (name.includes('corrupt')) problems.push(`${name}: preferences were damaged`)
    if (name === 'preferences.json' && !isJson(await readFile(path.join(userData, name), 'utf8')))
      problems.push(`${name} is no JSON`)
  }
  problems.push(...(await exportIn(out, exported)))
  return problems
}

/** An export is there as a whole, of a moment at which one was asked for, or not at all. */
async function exportIn(out, exported) {
  const text = await readFile(path.join(out, 'export.md'), 'utf8').catch(() => null)
  if (text === null) return []
  const bare = (words) => words.replace(/&#x20;|&nbsp;|[\s*\\]/gu, '')
  return exported.some((body) => bare(text).endsWith(bare(body)) && text.startsWith('---'))
    ? []
    : ['the exported file is not whole']
}

function isJson(text) {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

async function filesBelow(folder, depth = Number.POSITIVE_INFINITY) {
  const entries = await readdir(folder, { recursive: depth > 1, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
}
