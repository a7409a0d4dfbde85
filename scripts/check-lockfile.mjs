// What the lock file promises: every package has a checksum, comes from the registry, and runs nothing when it is
// installed unless package.json allows it by name.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { isStarted, ROOT } from './project.mjs'

const NO_SCRIPTS = /^ignore-scripts *= *true$/m

function nameOf(place) {
  return place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length)
}

function packageProblems([place, one], allowScripts) {
  const name = nameOf(place)
  const problems = []
  if (!one.integrity?.startsWith('sha512-')) problems.push(`${name} has no sha512 checksum`)
  if (one.link || /^(git|file|https?:\/\/(?!registry\.npmjs\.org\/))/.test(one.resolved ?? '')) {
    problems.push(`${name} does not come from the registry, but from ${one.resolved}`)
  }
  if (one.hasInstallScript && allowScripts[name] === undefined) {
    problems.push(`${name} wants to run a script when installed: say true or false in allowScripts`)
  }
  return problems
}

/**
 * A sentence for each broken promise. npm 11 runs the scripts of allowScripts; older ones know only all or none, so
 * they are told none, and whatever is allowed one day must be run by name.
 */
export function checkLockfile({ lock, manifest, npmrc }) {
  const { allowScripts = {} } = manifest
  const packages = Object.entries(lock.packages).filter(([place]) => place !== '')
  const problems = packages.flatMap((entry) => packageProblems(entry, allowScripts))
  if (!NO_SCRIPTS.test(npmrc)) problems.push('.npmrc does not say ignore-scripts=true')
  for (const [name, range] of Object.entries({
    ...manifest.dependencies,
    ...manifest.devDependencies,
    ...manifest.optionalDependencies,
  })) {
    if (!/^\d+\.\d+\.\d+$/.test(range)) problems.push(`${name} is not pinned, but ${range}`)
  }
  return problems
}

if (isStarted(import.meta.url)) {
  const read = (name) => readFileSync(path.join(ROOT, name), 'utf8')
  const lock = JSON.parse(read('package-lock.json'))
  const manifest = JSON.parse(read('package.json'))
  const problems = checkLockfile({ lock, manifest, npmrc: read('.npmrc') })
  for (const problem of problems) process.stderr.write(`package-lock.json: ${problem}.\n`)
  process.exitCode = problems.length > 0 ? 1 : 0
}
