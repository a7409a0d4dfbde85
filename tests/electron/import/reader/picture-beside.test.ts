// Pictures read from below the folder of a document, and from nowhere else, on a real disk.
import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { picturesBelow } from '../../../../electron/import/reader/picture-beside.ts'
import { keptPicture } from '../../../../electron/library/picture.ts'
import { pngOf } from '../../library/picture-files.ts'

let home = ''
let folder = ''
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'galley-beside-'))
  folder = join(home, 'notes')
  await mkdir(join(folder, 'img'), { recursive: true })
})
afterEach(() => rm(home, { recursive: true, force: true }))

test('a picture is read, cleaned and named by what it holds', async () => {
  await writeFile(join(folder, 'img', 'pier.png'), pngOf(3, 2))
  const picture = await picturesBelow(folder)('img/pier.png')
  expect(picture?.name).toMatch(/^[0-9a-f]{32}\.png$/)
  expect(keptPicture(picture?.bytes ?? new Uint8Array())).toMatchObject({ name: picture?.name })
})

test('what is no picture is not: text under its name, a folder, a pipe, nothing', async () => {
  const read = picturesBelow(folder)
  await writeFile(join(folder, 'notes.png'), 'name: secret')
  execFileSync('sh', ['-c', 'mkfifo "$0"', join(folder, 'pipe.png')])
  for (const path of ['notes.png', 'img', 'pipe.png', 'none.png', 'img/none/none.png'])
    expect(await read(path)).toBeNull()
})

test('a link that leads out of the folder is not followed, one within it is', async () => {
  await writeFile(join(home, 'private.png'), pngOf(2, 2))
  await writeFile(join(folder, 'img', 'own.png'), pngOf(2, 2))
  await symlink(join(home, 'private.png'), join(folder, 'out.png'))
  await symlink(home, join(folder, 'up'))
  await symlink(join(folder, 'img', 'own.png'), join(folder, 'in.png'))
  const read = picturesBelow(folder)
  expect(await read('out.png')).toBeNull()
  expect(await read('up/private.png')).toBeNull()
  expect(await read('../private.png')).toBeNull()
  expect(await read('in.png')).not.toBeNull()
})
