// The desk's own profiles as files: what is read, and what is named as unreadable without costing the others.
import { execFileSync } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { deskProfiles } from '../../../electron/library/desk-profiles.ts'
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

test('what a profile file says is checked, and what is wrong costs that file alone', async () => {
  const root = await temporaryFolder()
  const folder = join(root, 'profiles')
  await mkdir(folder)
  const put = (file: string, value: unknown) =>
    writeFile(join(folder, file), typeof value === 'string' ? value : JSON.stringify(value))
  await put('a-wire.json', { name: 'wire', label: 'Wire' })
  await put('b-wire.json', { name: 'wire', label: 'Another' })
  await put('c-typing-error.json', { name: 'site', label: 'Site', heading: 2 })
  await put('d-cut.json', '{"name":')
  await put('e-site.json', { name: 'site', label: 'Site', headings: 3 })
  const { profiles, problems } = await deskProfiles(root)
  expect(profiles.map(({ name, label, headings }) => [name, label, headings])).toEqual([
    ['wire', 'Wire', 2],
    ['site', 'Site', 3],
  ])
  expect(problems).toEqual([
    expect.stringMatching(/^profiles\/b-wire\.json was left out: .*profiles\/a-wire\.json already/),
    expect.stringMatching(/^profiles\/c-typing-error\.json was left out: .*heading/),
    expect.stringMatching(/^profiles\/d-cut\.json is not JSON/),
  ])
})

test('a pipe among the profiles is not waited for', async () => {
  const root = await temporaryFolder()
  await mkdir(join(root, 'profiles'))
  execFileSync('sh', ['-c', 'mkfifo "$0"', join(root, 'profiles', 'pipe.json')])
  expect((await deskProfiles(root)).problems).toEqual([
    expect.stringMatching(/pipe\.json is no file/),
  ])
})
