// npm run package: what a user installs, in release/: the unpacked app and on Linux a .deb, on macOS a dmg, on
// Windows an NSIS installer. `--old-runtime` takes a runtime that must not be given to anybody, for trials.
import { readFileSync } from 'node:fs'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { buildIfStale } from './build.mjs'
import { cacheFolder, inWorkFolder } from './cache.mjs'
import { findElectron } from './electron-runtime.mjs'
import { preparePrograms } from './linux-machine.mjs'
import { bundledPackages } from './package/bundled-packages.mjs'
import { makeDebianPackage } from './package/debian-package.mjs'
import { collectLicences } from './package/licences.mjs'
import { makeUnpackedApp } from './package/unpacked-app.mjs'
import { exitWith, isStarted, ROOT, say } from './project.mjs'

/** Electron supports its newest three majors. */
const SUPPORTED_MAJORS = 3

function manifest(place) {
  return JSON.parse(readFileSync(path.join(ROOT, place, 'package.json'), 'utf8'))
}

function major(version) {
  return Number.parseInt(version, 10)
}

/** Why this runtime may not be packaged, or null. `pinned` is the version that Galley is built for. */
export function whyTooOld(version, pinned) {
  const oldest = major(pinned) - SUPPORTED_MAJORS + 1
  if (major(version) >= oldest) return null
  return (
    `Electron ${version} is too old to be given to anybody: it gets no security fixes. ` +
    `Galley is packaged with ${oldest} or newer. For a package to try things with, never to be ` +
    'given away: npm run package -- --old-runtime'
  )
}

async function writeLicences(folder) {
  const built = ['electron', 'renderer'].map((room) => path.join(ROOT, 'dist', room))
  const { text, problems } = collectLicences(bundledPackages(ROOT, built))
  if (problems.length > 0) {
    throw new Error(`Not packaged, because of licences:\n${problems.join('\n')}`)
  }
  const file = path.join(folder, 'licences.txt')
  await writeFile(file, text)
  return file
}

/** Makes everything for this host; gives what was made, by kind. */
export async function makePackages({ out, mayBeOld, compression = 'xz' }) {
  const code = await buildIfStale()
  if (code !== 0) throw new Error('The build failed: nothing was packaged.')
  const runtime = await findElectron({ quiet: true })
  const problem = whyTooOld(runtime.version, manifest('node_modules/electron').version)
  if (problem !== null && !mayBeOld) throw new Error(problem)
  const { version } = manifest('.')
  await rm(out, { recursive: true, force: true })
  await mkdir(out, { recursive: true })
  return inWorkFolder(cacheFolder(ROOT), async (work) => {
    const licences = await writeLicences(work)
    const app = await makeUnpackedApp({ root: ROOT, out, work, version, licences, runtime, say })
    if (process.platform !== 'linux') return { app }
    preparePrograms([['dpkg-deb', 'dpkg']], { say })
    const trial = {
      version: `${version}~electron${runtime.version}`,
      note: ` This one is for trials only: it runs on Electron ${runtime.version}, which gets no security fixes.`,
    }
    const named = problem === null ? { version, note: '' } : trial
    return { app, deb: await makeDebianPackage({ app, out, compression, ...named }) }
  })
}

if (isStarted(import.meta.url)) {
  await exitWith(async () => {
    const mayBeOld = process.argv.includes('--old-runtime')
    const made = await makePackages({ out: path.join(ROOT, 'release'), mayBeOld })
    for (const place of Object.values(made)) say(path.relative(ROOT, place))
    return 0
  })
}
