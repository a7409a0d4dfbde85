// The desk's own profiles as files: what is read, and what is named as unreadable without costing the others.
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { profileFiles } from '../../../electron/library/profile-files.ts'
import { temporaryFolder } from './a-library.ts'

test('a library without profiles has none', async () => {
  expect(await profileFiles(await temporaryFolder())).toEqual([])
})

test('every JSON file is read, by name, and a damaged one is named', async () => {
  const root = await temporaryFolder()
  const folder = join(root, 'profiles')
  await mkdir(join(folder, 'folder.json'), { recursive: true })
  await writeFile(join(folder, 'wire.json'), '\ufeff{"name":"wire"}')
  await writeFile(join(folder, 'cut.json'), '{"name":')
  await writeFile(join(folder, 'huge.json'), `"${'x'.repeat(300_000)}"`)
  await writeFile(join(folder, 'notes.txt'), 'not a profile')
  await writeFile(join(folder, '.hidden.json'), '{}')
  const files = await profileFiles(root)
  expect(files.map(({ kind, file }) => [kind, file])).toEqual([
    ['unreadable', 'profiles/cut.json'],
    ['unreadable', 'profiles/folder.json'],
    ['unreadable', 'profiles/huge.json'],
    ['read', 'profiles/wire.json'],
  ])
  expect(files.at(-1)).toMatchObject({ value: { name: 'wire' } })
  expect(files[0]).toMatchObject({ problem: expect.stringMatching(/cut\.json is not JSON/) })
})
