// The unpacked app, and on their own hosts the installers of macOS and Windows, made by electron-builder from the
// runtime in hand. Only what was built goes into app.asar: no node_modules, no source maps, no command line.
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { build, Platform } from 'electron-builder'
import { setFuses } from './fuses.mjs'
import { LARGEST_ICON } from './icon.mjs'

export const APP_ID = 'news.galley.Galley'
export const MIME_TYPE = 'application/x-galley+zip'

/** Beside app.asar these would be started, or offered to be. */
const RUNTIME_APPS = ['app', 'default_app.asar', 'app-update.yml']

/** A folder with what goes into app.asar and a manifest that says no more than the app needs. */
async function stage({ root, folder, version }) {
  const { name, description, license, main } = JSON.parse(
    await readFile(path.join(root, 'package.json'), 'utf8'),
  )
  await mkdir(folder, { recursive: true })
  for (const built of ['electron', 'renderer']) {
    await cp(path.join(root, 'dist', built), path.join(folder, 'dist', built), {
      recursive: true,
      filter: (source) => !source.endsWith('.map'),
    })
  }
  const manifest = { name, productName: 'Galley', version, description, license, main }
  const text = JSON.stringify({ ...manifest, desktopName: 'galley.desktop' }, null, 2)
  await writeFile(path.join(folder, 'package.json'), `${text}\n`)
}

function binaryOf({ appOutDir, packager }) {
  const { productFilename } = packager.appInfo
  if (process.platform === 'darwin') return path.join(appOutDir, `${productFilename}.app`)
  if (process.platform === 'win32') return path.join(appOutDir, `${productFilename}.exe`)
  return path.join(appOutDir, packager.executableName)
}

function configuration({ root, staged, out, licences, runtime, onFusesMissing }) {
  return {
    appId: APP_ID,
    productName: 'Galley',
    copyright: 'Copyright © 2026 the Galley maintainers',
    directories: { app: staged, output: out },
    electronDist: runtime.dist,
    electronVersion: runtime.version,
    asar: true,
    publish: null,
    // False: everything is in the bundles, so electron-builder is to look for no node_modules.
    beforeBuild: () => false,
    files: ['**/*'],
    extraResources: [{ from: licences, to: 'licences.txt' }],
    extraFiles: [{ from: path.join(root, 'LICENSE'), to: 'LICENSE' }],
    icon: LARGEST_ICON,
    fileAssociations: [
      { ext: 'galley', name: 'Galley package', mimeType: MIME_TYPE, role: 'Editor' },
    ],
    linux: { executableName: 'galley', target: 'dir' },
    mac: { category: 'public.app-category.productivity', target: 'dmg' },
    win: { target: 'nsis' },
    nsis: { oneClick: false, allowToChangeInstallationDirectory: true },
    afterExtract: async ({ appOutDir, packager }) => {
      const resources = packager.getResourcesDir(appOutDir)
      for (const name of RUNTIME_APPS) {
        await rm(path.join(resources, name), { recursive: true, force: true })
      }
    },
    afterPack: async (context) => {
      onFusesMissing(await setFuses(binaryOf(context)))
    },
  }
}

/** Makes the app in `out` and gives the folder it lies in; what is there already is replaced. */
export async function makeUnpackedApp({ root, out, work, version, licences, runtime, say }) {
  const staged = path.join(work, 'app')
  await stage({ root, folder: staged, version })
  const onFusesMissing = (names) => {
    if (names.length === 0) return
    say(`Electron ${runtime.version} does not have the fuse ${names.join(' and the fuse ')}.`)
  }
  await build({
    targets: Platform.current().createTarget(),
    projectDir: root,
    publish: 'never',
    config: configuration({ root, staged, out, licences, runtime, onFusesMissing }),
  })
  return path.join(out, process.platform === 'linux' ? unpackedName() : '.')
}

function unpackedName() {
  return process.arch === 'x64' ? 'linux-unpacked' : `linux-${process.arch}-unpacked`
}
