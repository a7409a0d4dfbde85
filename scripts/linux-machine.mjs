// What a Linux machine needs before Electron can run: shared libraries, a font, and for tests a
// display to draw on. Looks first; as root on Debian or Ubuntu installs; otherwise says the line.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import path from 'node:path'

const FONT_PACKAGE = 'fonts-dejavu-core'
const FONT_FOLDERS = [
  '/usr/share/fonts',
  '/usr/local/share/fonts',
  '~/.fonts',
  '~/.local/share/fonts',
]

/** Debian's package for each library that Electron is linked with, or opens when it starts. */
const LIBRARY_PACKAGES = [
  [/^libgtk-3\.|^libgdk-3\./, 'libgtk-3-0'],
  [/^libnss3\.|^libnssutil3\.|^libsmime3\./, 'libnss3'],
  [/^libnspr4\./, 'libnspr4'],
  [/^libasound\./, 'libasound2'],
  [/^libgbm\./, 'libgbm1'],
  [/^libdrm\./, 'libdrm2'],
  [/^libXss\./, 'libxss1'],
  [/^libatk-bridge-2\.0\./, 'libatk-bridge2.0-0'],
  [/^libatk-1\.0\./, 'libatk1.0-0'],
  [/^libatspi\./, 'libatspi2.0-0'],
  [/^libcups\./, 'libcups2'],
  [/^libdbus-1\./, 'libdbus-1-3'],
  [/^libexpat\./, 'libexpat1'],
  [/^libxkbcommon\./, 'libxkbcommon0'],
  [/^libpango-1\.0\./, 'libpango-1.0-0'],
  [/^libcairo\./, 'libcairo2'],
  [/^lib(glib|gobject|gio)-2\.0\./, 'libglib2.0-0'],
  [/^libudev\./, 'libudev1'],
  [/^libX11\./, 'libx11-6'],
  [/^libxcb\./, 'libxcb1'],
  [/^libXcomposite\./, 'libxcomposite1'],
  [/^libXdamage\./, 'libxdamage1'],
  [/^libXext\./, 'libxext6'],
  [/^libXfixes\./, 'libxfixes3'],
  [/^libXrandr\./, 'libxrandr2'],
]
/** Opened by name when Electron starts, so `ldd` may not list it. */
const OPENED_LATER = ['libgtk-3.so.0']

function output(command, args) {
  const { stdout, error } = spawnSync(command, args, { encoding: 'utf8' })
  return error ? '' : stdout
}

function isOnPath(program) {
  const folders = (process.env.PATH ?? '').split(path.delimiter)
  return folders.some((folder) => folder !== '' && existsSync(path.join(folder, program)))
}

/** The libraries that `ldd` does not find, in its words. */
export function missingInLdd(text) {
  return [...text.matchAll(/^\s*(\S+) => not found/gm)].map((match) => match[1])
}

function missingLibraries(executable) {
  const linked = missingInLdd(output('ldd', [executable]))
  const known = output('/sbin/ldconfig', ['-p'])
  const opened = known === '' ? [] : OPENED_LATER.filter((name) => !known.includes(name))
  return [...new Set([...linked, ...opened])]
}

function hasFontIn(folder) {
  if (!existsSync(folder)) return false
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  return files.some((file) => /\.(ttf|otf|ttc)$/i.test(file))
}

function hasFont() {
  return FONT_FOLDERS.some((folder) => hasFontIn(folder.replace('~', homedir())))
}

function packageOf(library) {
  return LIBRARY_PACKAGES.find(([pattern]) => pattern.test(library))?.[1] ?? null
}

/** What is missing, as names for people and as Debian packages. `executable` null: no libraries. */
export function findMissing({ executable, needDisplay }) {
  const libraries = executable ? missingLibraries(executable) : []
  const names = [...libraries]
  const packages = libraries.map(packageOf).filter((name) => name !== null)
  if (!hasFont()) {
    names.push('a base font')
    packages.push(FONT_PACKAGE)
  }
  if (needDisplay) {
    for (const [program, name] of [
      ['Xvfb', 'xvfb'],
      ['xvfb-run', 'xvfb'],
      ['xauth', 'xauth'],
    ]) {
      if (isOnPath(program)) continue
      names.push(program)
      packages.push(name)
    }
  }
  return { names, packages: [...new Set(packages)] }
}

export function isDebianLike() {
  if (!existsSync('/etc/os-release') || !isOnPath('apt-get')) return false
  return /^(ID|ID_LIKE)=.*(debian|ubuntu)/m.test(readFileSync('/etc/os-release', 'utf8'))
}

/** The one line to run by hand. */
export function installLine(packages) {
  const list = packages.join(' ')
  return `sudo apt-get update && sudo apt-get install -y --no-install-recommends ${list}`
}

/** Runs apt-get; null when it succeeded, otherwise the end of what it said. */
export function aptGet(args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const stdio = ['ignore', 'pipe', 'pipe']
  const { status, stdout, stderr } = spawnSync('apt-get', args, { encoding: 'utf8', env, stdio })
  if (status === 0) return null
  return `${stdout ?? ''}${stderr ?? ''}`.trim().split('\n').slice(-8).join('\n')
}

/** Newer Debian and Ubuntu renamed some packages to end in t64. */
function nameHere(name) {
  return output('apt-cache', ['policy', `${name}t64`]).includes('Candidate: ') ? `${name}t64` : name
}

function install(packages) {
  // One broken source fails the update while the rest of it worked: the install decides.
  const stale = aptGet(['update', '-qq'])
  const names = packages.map(nameHere)
  const problem = aptGet(['install', '-y', '-qq', '--no-install-recommends', ...names])
  if (problem !== null) {
    throw new Error(`apt-get could not install ${names.join(' ')}.\n${problem}\n${stale ?? ''}`)
  }
}

/** Installs the programs that are missing, `[program, package]` each, or throws the one line to run. */
export function preparePrograms(programs, { say }) {
  const missing = programs.filter(([program]) => !isOnPath(program))
  if (missing.length === 0) return
  const packages = missing.map(([, name]) => name)
  if (process.getuid() === 0 && isDebianLike()) {
    say(`Installing what is missing here: ${packages.join(' ')}`)
    install(packages)
    return
  }
  const how = isDebianLike()
    ? `Run this once: ${installLine(packages)}`
    : `Install ${packages.join(' and ')} with this system's package manager.`
  throw new Error(`Missing here: ${missing.map(([program]) => program).join(', ')}.\n${how}`)
}

/** Why the sandbox of Chromium cannot start for this user, as the line that mends it; or null. */
function sandboxLine(executable) {
  const trial = spawnSync('unshare', ['--user', '--map-root-user', 'true'])
  if (trial.error || trial.status === 0) return null
  const helper = path.join(path.dirname(executable), 'chrome-sandbox')
  const mode = output('stat', ['-c', '%U %a', helper]).trim()
  if (mode === 'root 4755') return null
  return `sudo chown root:root ${helper} && sudo chmod 4755 ${helper}`
}

/** Makes the machine ready, or throws an error that names the one line to run. Linux only. */
export function prepareLinux({ executable, needDisplay, isRoot, say }) {
  let missing = findMissing({ executable, needDisplay })
  if (missing.packages.length > 0 && isRoot && isDebianLike()) {
    say(`Installing what is missing here: ${missing.packages.join(' ')}`)
    install(missing.packages)
    missing = findMissing({ executable, needDisplay })
  }
  if (missing.names.length > 0) {
    const how = isDebianLike()
      ? `Run this once: ${installLine(missing.packages)}`
      : `Install them with this system's package manager (on Debian: ${missing.packages.join(' ')}).`
    throw new Error(`Galley cannot start: missing here: ${missing.names.join(', ')}.\n${how}`)
  }
  const line = executable && !isRoot ? sandboxLine(executable) : null
  if (line) {
    throw new Error(`Galley cannot start: its sandbox is not allowed here.\nRun this once: ${line}`)
  }
}
