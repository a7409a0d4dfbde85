// Looks into the unpacked app: what stands in it, what does not, and how its fuses are set.
import { open, readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { FUSES, readFuses } from './fuses.mjs'
import { check } from './trial-checks.mjs'

/** The paths of the files in an asar archive: a JSON tree behind four lengths. */
async function filesInAsar(file) {
  const handle = await open(file)
  try {
    const lengths = Buffer.alloc(16)
    await handle.read(lengths, 0, 16, 0)
    const header = Buffer.alloc(lengths.readUInt32LE(12))
    await handle.read(header, 0, header.length, 16)
    const walk = ([name, { files }]) =>
      files
        ? Object.entries(files)
            .flatMap(walk)
            .map((inner) => `${name}/${inner}`)
        : [name]
    return Object.entries(JSON.parse(header).files).flatMap(walk)
  } finally {
    await handle.close()
  }
}

export async function lookInside(app) {
  const resources = await readdir(path.join(app, 'resources'))
  check(
    'beside app.asar stand only the licences',
    `${resources.sort()}` === 'app.asar,licences.txt',
    resources,
  )
  const files = await filesInAsar(path.join(app, 'resources', 'app.asar'))
  const strange = files.filter(
    (file) => !/^(package\.json|dist\/(electron|renderer)\/.+)$/.test(file),
  )
  check('app.asar holds what was built and nothing else', strange.length === 0, strange.slice(0, 5))
  check(
    'no source maps are shipped',
    files.every((file) => !file.endsWith('.map')),
  )
  const licences = await readFile(path.join(app, 'resources', 'licences.txt'), 'utf8')
  const named = ['react 19', 'prosemirror-view 1', 'zod 4', '@fontsource-variable/inter 5']
  check(
    'the licences name what is bundled',
    named.every((name) => licences.includes(`\n${name}`)),
  )
  for (const [name, isOn] of Object.entries(await readFuses(path.join(app, 'galley')))) {
    check(`fuse ${name} is ${isOn ? 'on' : 'off'}`, FUSES[name] === isOn)
  }
}
