// Copies of a draft with all that belongs to it, while the power may go: a duplicate, and one out of a package.
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { openBundle } from '../../electron/library/bundle.ts'
import { pngOf } from '../../tests/electron/library/picture-files.ts'
import { libraryIn } from './ground.mjs'
import { BYTES } from './power-cut-found.mjs'
import { ID, must, stateAt } from './typed-states.mjs'

const picture = Buffer.from(pngOf(2, 2))

export const copyScene = {
  name: 'copy',
  prepare: async (root) => {
    const library = await libraryIn(root)
    must(await library.create(stateAt(0, BYTES)), 'created')
    must(await library.addMedia(ID, picture), 'added')
    must(await library.keepRevision(ID, 'by hand'), 'kept')
  },
  act: async (root, tell) => {
    const library = await libraryIn(root)
    tell({ copy: must(await library.duplicate(ID), 'created').id })
    const { bundle } = must(openBundle(await library.pack(ID, 'all')), 'bundle')
    tell({ unpacked: must(await library.unpack(bundle), 'created').id })
  },
  found: async (root, told) => {
    const { copy, unpacked } = Object.assign({}, ...told)
    const corrupt = []
    const lost = []
    const library = await libraryIn(root)
    const listed = await library.list()
    for (const { folder, problem } of listed)
      if (problem !== null) corrupt.push(`${folder}: ${problem}`)
    for (const { id } of listed) {
      const folder = await library.folderOf(id)
      const [name] = await readdir(path.join(folder, 'media')).catch(() => [])
      const bytes = name === undefined ? null : await readFile(path.join(folder, 'media', name))
      if (bytes !== null && !bytes.equals(picture)) corrupt.push(`the picture of ${folder}`)
      if (bytes === null) corrupt.push(`${folder} has no picture`)
      const [kept] = await library.revisions(id)
      if (id === unpacked && kept === undefined) lost.push('the kept state in the package')
      if (kept && (await library.readRevision(id, kept.file)).kind !== 'read')
        corrupt.push(`the kept state ${kept.file} is not whole`)
    }
    for (const id of [copy, unpacked])
      if (id !== undefined && !listed.some((one) => one.id === id)) lost.push('a copy')
    return { corrupt, lost }
  },
}
