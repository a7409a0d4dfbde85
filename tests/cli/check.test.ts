// galley check and the gate of galley export, as processes on files and a library in a temporary folder.
import { stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Article } from '../../article/article.ts'
import { serialiseDraft } from '../../article/storage/draft-file.ts'
import { articleOf, id, paragraph, related, said, unnamed } from '../article/checks/an-article.ts'
import { commandInHome } from './command.ts'

const { galley, inHome } = commandInHome()

async function fileOf(name: string, article: Article): Promise<string> {
  const path = inHome(name)
  await writeFile(path, serialiseDraft(article))
  return path
}

const openQuote = paragraph('They call it the “owl”.')
const named = articleOf(
  { sources: [unnamed()] },
  paragraph(said('“Yes,”', { sourceId: id(3) }), ' said Lena Okafor.'),
)

describe('galley check', () => {
  test('prints nothing and ends with 0 when nothing is the matter', async () => {
    const file = await fileOf('sound.json', articleOf())
    expect(await galley('check', file)).toEqual({ code: 0, out: '', said: '' })
    expect(await galley('check', file, '--json')).toEqual({ code: 0, out: '[]\n', said: '' })
  })

  test('lists what is to be acknowledged and noted, and ends with 0', async () => {
    const file = await fileOf('open.json', articleOf({ kicker: 'A  b' }, openQuote))
    const ran = await galley('check', file)
    expect(ran.code).toBe(0)
    expect(ran.out).toMatch(
      /^note {12}There is a double space.*\nto acknowledge {2}“owl” has no source.*\n$/,
    )
  })

  test('ends with 3 when something blocks, and prints the same list as JSON', async () => {
    const file = await fileOf('named.json', named)
    const ran = await galley('check', file, '--json')
    expect(ran.code).toBe(3)
    expect(JSON.parse(ran.out)).toMatchObject([
      { check: 'protected-name', severity: 'blocks', place: { kind: 'body' } },
    ])
  })

  test('asks the library after related drafts', async () => {
    const library = inHome('library')
    const file = inHome('story.txt')
    await writeFile(file, 'Harbour closed\n\nThe harbour was closed on Monday.\n')
    const [draft] = JSON.parse((await galley('import', file, '--library', library, '--json')).out)
    const target = { kind: 'draft' as const, id: id(50) }
    const article = { ...draft.article, related: [related({ target })] }
    await writeFile(join(draft.folder, 'article.json'), serialiseDraft(article))
    const ran = await galley('check', draft.id, '--library', library, '--json')
    expect(JSON.parse(ran.out)).toContainEqual(
      expect.objectContaining({ check: 'related-missing', place: { kind: 'related', id: id(40) } }),
    )
  })

  test('ends with 2 and one line on bad input', async () => {
    for (const args of [
      ['check'],
      ['check', 'nowhere', '--library', inHome('')],
      ['check', 'a', '--loud'],
    ]) {
      const ran = await galley(...args)
      expect(ran).toMatchObject({ code: 2, out: '' })
      expect(ran.said.trimEnd().split('\n')).toHaveLength(1)
    }
  })
})

describe('galley export', () => {
  test('refuses what blocks with 3, the list on standard error, and writes nothing', async () => {
    const file = await fileOf('blocked.json', { ...named, headline: 'Ferry TK' })
    const out = inHome('blocked.md')
    const ran = await galley('export', file, '--format', 'markdown', '--out', out)
    expect(ran).toMatchObject({ code: 3, out: '' })
    expect(ran.said.trimEnd().split('\n')).toHaveLength(2)
    expect(ran.said).toMatch(/not exported: There is a TK left in the headline/)
    await expect(stat(out)).rejects.toThrow()
  })

  test('goes on over what is to be acknowledged, and warns of it', async () => {
    const file = await fileOf('warned.json', articleOf({}, openQuote))
    const ran = await galley('export', file, '--format', 'markdown')
    expect(ran.code).toBe(0)
    expect(ran.out).toContain('They call it the “owl”.')
    expect(ran.said).toMatch(/^galley: to acknowledge: “owl” has no source/)
  })

  test('waits for the end of an embargo', async () => {
    const until = (embargo: string) => ({ ...articleOf(), embargo })
    const over = await fileOf('over.json', until('2020-01-01T00:00:00Z'))
    const held = await fileOf('held.json', until('2999-01-01T00:00:00Z'))
    expect((await galley('export', over, '--format', 'html-fragment')).code).toBe(0)
    expect(await galley('export', held, '--format', 'html-fragment')).toMatchObject({
      code: 3,
      out: '',
    })
  })
})
