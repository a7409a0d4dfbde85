// npm run check:dependencies: asks the registry whether what Galley directly depends on is still looked after, and
// whether what is installed is signed. Says so and does not fail where the registry does not answer. With `--age-is-news`
// age is said and fails nothing: a build of the same commit must not turn bad by the calendar.
import { spawn } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { exitWith, isStarted, ROOT, say } from './project.mjs'

const TWO_YEARS_MS = 2 * 365.25 * 24 * 60 * 60 * 1000
const AT_ONCE = 4

/** Direct dependencies without a release in two years; the README says why each is kept. */
const KEPT = [
  '@types/mdast',
  'ajv-formats',
  'commonmark',
  'commonmark-spec',
  'micromark-extension-gfm',
]

/** Runs npm, with the registry it is set to. */
function npm(args) {
  return new Promise((resolve) => {
    const child = spawn('npm', args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] })
    let said = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (text) => {
        said += text
      })
    }
    child.on('error', () => resolve({ isDone: false, said: 'npm is not there' }))
    child.on('close', (code) => resolve({ isDone: code === 0, said: said.trim() }))
  })
}

/** When the version came out that is the latest now, in milliseconds; null when the registry does not say. */
async function lastRelease(name) {
  const { isDone, said } = await npm([
    'view',
    name,
    'version',
    'time',
    '--json',
    '--loglevel=silent',
  ])
  if (!isDone || said === '') return null
  const { version, time } = JSON.parse(said)
  const released = Date.parse(time?.[version])
  return Number.isFinite(released) ? released : null
}

/** `releases`: name → time of the last release, or null. */
export function judge(releases, now) {
  const silent = []
  const stale = []
  for (const [name, time] of releases) {
    if (time === null) silent.push(name)
    else if (now - time > TWO_YEARS_MS) stale.push(`${name} (${new Date(time).getUTCFullYear()})`)
  }
  const isKept = (one) => KEPT.includes(one.split(' ')[0])
  return { silent, kept: stale.filter(isKept), stale: stale.filter((one) => !isKept(one)) }
}

/** What npm says of a package whose signature is wrong, or not there though the registry signs. */
const UNSIGNED = /\b(?:invalid|missing) (?:registry signatures?|attestations?)\b/

/** `said` is what `npm audit signatures` printed. */
export function judgeSignatures({ isDone, said }) {
  if (isDone) return { isBad: false, words: said }
  if (UNSIGNED.test(said)) return { isBad: true, words: said }
  const [why = 'npm said nothing'] = said
    .split('\n')
    .filter((line) => /reason:|request to/.test(line))
  return { isBad: false, words: `Signatures not checked: ${why}` }
}

async function checkDependencies(args) {
  const manifest = JSON.parse(await readFile(path.join(ROOT, 'package.json'), 'utf8'))
  const names = Object.keys({
    ...manifest.dependencies,
    ...manifest.devDependencies,
    ...manifest.optionalDependencies,
  })
  const waiting = [...names]
  const releases = new Map()
  const ask = async () => {
    for (let name = waiting.shift(); name; name = waiting.shift()) {
      releases.set(name, await lastRelease(name))
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, ask))
  const { silent, kept, stale } = judge(releases, Date.now())
  say(`${names.length - silent.length} of ${names.length} direct dependencies asked about.`)
  if (silent.length > 0) say(`The registry did not say, so not checked: ${silent.join(', ')}`)
  if (kept.length > 0)
    say(`No release in two years, and kept (README says why): ${kept.join(', ')}`)
  const signatures = judgeSignatures(await npm(['audit', 'signatures', '--loglevel=error']))
  say(signatures.words)
  if (stale.length > 0) say(`No release in two years, and no reason given: ${stale.join(', ')}`)
  const isTooOld = stale.length > 0 && !args.includes('--age-is-news')
  return isTooOld || signatures.isBad ? 1 : 0
}

if (isStarted(import.meta.url)) await exitWith(() => checkDependencies(process.argv.slice(2)))
