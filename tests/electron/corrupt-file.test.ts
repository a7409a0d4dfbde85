// Settings that were damaged: kept under another name, and out of the way of the start.
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { setAsideIfCorrupt } from '../../electron/corrupt-file.ts'
import { temporaryFolder } from './library/a-library.ts'

const damaged: Readonly<Record<string, string | Buffer>> = {
  'an empty file': '',
  'nothing but zeros': Buffer.alloc(512),
  'a file that breaks off': '{"theme": "da',
  'a file that says null': 'null',
  'a list': '[1, 2]',
  'a number': '5',
  'bytes that are no text': Buffer.from([0xff, 0xfe, 0x00, 0xd8]),
  'a file of two megabytes': `{"theme": "${'x'.repeat(2 * 1024 * 1024)}"}`,
}

for (const [what, bytes] of Object.entries(damaged))
  test(`${what} is set aside, byte for byte`, async () => {
    const folder = await temporaryFolder()
    const file = join(folder, 'preferences.json')
    await writeFile(file, bytes)
    expect(setAsideIfCorrupt(file)).toBe(join(folder, 'preferences.corrupt-1.json'))
    expect(await readdir(folder)).toEqual(['preferences.corrupt-1.json'])
    expect(await readFile(join(folder, 'preferences.corrupt-1.json'))).toEqual(Buffer.from(bytes))
  })

test('each damaged file gets a name of its own', async () => {
  const folder = await temporaryFolder()
  const file = join(folder, 'preferences.json')
  for (const text of ['one', 'two']) {
    await writeFile(file, text)
    setAsideIfCorrupt(file)
  }
  expect((await readdir(folder)).sort()).toEqual([
    'preferences.corrupt-1.json',
    'preferences.corrupt-2.json',
  ])
  expect(await readFile(join(folder, 'preferences.corrupt-2.json'), 'utf8')).toBe('two')
})

test('a folder in the place of the file is set aside too', async () => {
  const folder = await temporaryFolder()
  await mkdir(join(folder, 'preferences.json'))
  setAsideIfCorrupt(join(folder, 'preferences.json'))
  expect(await readdir(folder)).toEqual(['preferences.corrupt-1.json'])
})

test('a file that can be read stays where it is, and none is made where there is none', async () => {
  const folder = await temporaryFolder()
  const file = join(folder, 'preferences.json')
  expect(setAsideIfCorrupt(file)).toBeNull()
  await writeFile(file, '{"theme": 5}')
  expect(setAsideIfCorrupt(file)).toBeNull()
  expect(await readdir(folder)).toEqual(['preferences.json'])
})
