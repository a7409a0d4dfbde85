import { mkdir, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { aLibrary, anArticle, created, idNumber, temporaryFolder } from './a-library.ts'
import { avifOf, exifOf, exifSegment, gifOf, jpegOf, pngOf, webpOf } from './picture-files.ts'

const bytes = (text: string) => Buffer.from(text, 'latin1')
const png = Buffer.from(pngOf(2, 2))

async function aDraft() {
  const library = await aLibrary()
  const { id, folder } = await created(library, anArticle(1))
  return { library, id, folder: join(library.root, folder) }
}

describe('a picture', () => {
  test.each([
    ['png', png],
    ['jpg', Buffer.from(jpegOf(2, 2))],
    ['gif', Buffer.from(gifOf(2, 2))],
    ['webp', Buffer.from(webpOf(2, 2))],
    ['avif', Buffer.from(avifOf(2, 2))],
  ])('of type %s is known by its first bytes and named by its content', async (type, picture) => {
    const { library, id, folder } = await aDraft()
    const added = await library.addMedia(id, picture)
    if (added.kind !== 'added') throw new Error(added.kind)
    expect(added.name).toMatch(new RegExp(`^[0-9a-f]{32}\\.${type}$`))
    const path = await library.mediaFile(id, added.name)
    expect(path).toBe(join(folder, 'media', added.name))
    expect(await readFile(path ?? '')).toEqual(picture)
    expect((await stat(path ?? '')).mode & 0o777).toBe(0o600)
  })

  test('is kept without the place where it was taken', async () => {
    const { library, id } = await aDraft()
    const added = await library.addMedia(id, jpegOf(2, 2, [exifSegment(exifOf(6, 'Pier 7'))]))
    if (added.kind !== 'added') throw new Error(added.kind)
    const file = await readFile((await library.mediaFile(id, added.name)) ?? '', 'latin1')
    expect(file).not.toContain('Pier 7')
    expect(file).toContain('Exif')
  })

  test('added twice is one file', async () => {
    const { library, id, folder } = await aDraft()
    expect(await library.addMedia(id, png)).toEqual(await library.addMedia(id, png))
    expect(await readdir(join(folder, 'media'))).toHaveLength(1)
  })

  test.each([
    ['SVG', bytes('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>')],
    ['HTML', bytes('<!doctype html>')],
    ['nothing', bytes('')],
    ['a RIFF that is a sound', bytes('RIFF....WAVEfmt ')],
    ['too large a file', Buffer.concat([png, Buffer.alloc(20 * 1024 * 1024)])],
  ])('that is %s is refused with a sentence', async (_, picture) => {
    const { library, id, folder } = await aDraft()
    expect(await library.addMedia(id, picture)).toMatchObject({
      kind: 'refused',
      problem: expect.stringMatching(/\.$/),
    })
    expect(await readdir(folder)).toEqual(['article.json'])
  })

  test('of a draft that is not there is refused', async () => {
    const { library } = await aDraft()
    expect(await library.addMedia(idNumber(9), png)).toEqual({ kind: 'missing' })
    expect(await library.mediaFile(idNumber(9), `${'a'.repeat(32)}.png`)).toBeNull()
  })
})

describe('nothing but a picture of the draft is served', () => {
  const name = `${'a'.repeat(32)}.png`

  test.each([
    '../article.json',
    '..%2farticle.json',
    'article.json',
    '',
    '.',
    `${name}\0`,
    `/${name}`,
    name,
  ])('not %j', async (asked) => {
    const { library, id, folder } = await aDraft()
    await mkdir(join(folder, 'media'))
    expect(await library.mediaFile(id, asked)).toBeNull()
  })

  test('not a link out of the folder, be it the file or the folder', async () => {
    const { library, id, folder } = await aDraft()
    const outside = await temporaryFolder()
    await writeFile(join(outside, name), 'private')
    await mkdir(join(folder, 'media'))
    await symlink(join(outside, name), join(folder, 'media', name))
    expect(await library.mediaFile(id, name)).toBeNull()
    await rm(join(folder, 'media'), { recursive: true })
    await symlink(outside, join(folder, 'media'))
    expect(await library.mediaFile(id, name)).toBeNull()
    expect(await library.addMedia(id, png)).toMatchObject({ kind: 'refused' })
    expect(await readdir(outside)).toEqual([name])
  })
})
