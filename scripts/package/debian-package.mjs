// The .deb: the unpacked app with its icons, desktop entry and file type, made by electron-installer-debian.
import { copyFile, mkdir } from 'node:fs/promises'
import path from 'node:path'
import { Installer } from 'electron-installer-debian'
import { themeIcons } from './icon.mjs'

const FILES = path.join(import.meta.dirname, 'debian')
const ARCHITECTURES = { x64: 'amd64', arm64: 'arm64', arm: 'armhf' }

/** Also says what a .galley file is: the installer itself knows desktop entries only. */
class GalleyInstaller extends Installer {
  get contentFunctions() {
    return [...super.contentFunctions, 'copyFileType']
  }

  async copyFileType() {
    const folder = path.join(this.stagingDir, this.baseAppDir, 'share', 'mime', 'packages')
    await mkdir(folder, { recursive: true })
    await copyFile(path.join(FILES, 'galley.xml'), path.join(folder, 'galley.xml'))
  }
}

/** Makes the package of `app` in `out` and gives its file. */
export async function makeDebianPackage({ app, out, version, note, compression }) {
  const installer = new GalleyInstaller({
    src: app,
    dest: out,
    rename: (folder, name) => path.join(folder, name),
    logger: () => undefined,
    name: 'galley',
    version,
    arch: ARCHITECTURES[process.arch] ?? process.arch,
    bin: 'galley',
    section: 'editors',
    maintainer: 'The Galley maintainers',
    description: 'desktop editor for newsrooms',
    productDescription: `Drafts articles offline, on files of one's own; ties every quotation to who said it and on what terms; exports Markdown and HTML that need no repair.${note}`,
    icon: themeIcons(),
    desktopTemplate: path.join(FILES, 'galley.desktop'),
    compression,
  })
  await installer.generateDefaults()
  installer.generateOptions()
  await installer.createStagingDir()
  await installer.createContents()
  await installer.createPackage()
  await installer.movePackage()
  return installer.options.packagePaths[0]
}
