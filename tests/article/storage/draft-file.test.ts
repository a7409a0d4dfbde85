import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Article, createArticle } from '../../../article/article.ts'
import {
  draftFormat,
  draftVersion,
  longestDraftFile,
  parseDraft,
  serialiseDraft,
} from '../../../article/storage/draft-file.ts'

const article = createArticle({
  id: '00000001-0000-4000-8000-000000000000',
  now: '2026-01-02T03:04:05Z',
  headline: 'The headline “here” é',
  body: {
    type: 'doc',
    content: [
      { type: 'paragraph', content: [{ type: 'text', text: 'First words.' }] },
      { type: 'paragraph', content: [{ type: 'text', text: 'A \\ and\n"last" words 👩‍👩‍👧.' }] },
    ],
  },
})
const written = serialiseDraft(article)
const envelope = (given: object) =>
  JSON.stringify({ format: draftFormat, version: draftVersion, article, ...given })
const salvagedOf = (text: string): string => {
  const parsed = parseDraft(text)
  return parsed.kind === 'article' ? 'an article' : parsed.salvaged
}

describe('what is written', () => {
  test('has the keys of every object in order, two spaces, and one line feed at the end', () => {
    const keysInOrder = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return
      if (!Array.isArray(value)) expect(Object.keys(value)).toEqual(Object.keys(value).sort())
      for (const inner of Object.values(value)) keysInOrder(inner)
    }
    keysInOrder(JSON.parse(written))
    expect(written).toMatch(/^\{\n {2}"article": \{\n {4}"acknowledgements": \[/)
    expect(written).toMatch(/[^\n]\n$/)
  })

  test('does not depend on the order in which the fields were set', () => {
    const backwards = Object.fromEntries(Object.entries(article).reverse())
    expect(serialiseDraft(Article.parse(backwards))).toBe(written)
    expect(
      serialiseDraft({ ...Object.fromEntries(Object.entries(article).reverse()), ...article }),
    ).toBe(written)
  })

  test('is read again with a byte order mark in front', () => {
    expect(parseDraft(`\ufeff${written}`)).toEqual({ kind: 'article', article, migratedFrom: null })
  })
})

const frozenFile = (version: number) =>
  readFileSync(new URL(`../../fixtures/drafts/v${version}.json`, import.meta.url), 'utf8')

test('the file of version 1 is read as one of version 2 in which the vault knows nobody', () => {
  const parsed = parseDraft(frozenFile(1))
  expect(parsed).toMatchObject({ kind: 'article', migratedFrom: 1 })
  if (parsed.kind !== 'article') return
  expect(parsed.article.sources.length).toBeGreaterThan(0)
  expect(parsed.article.sources.map(({ inVault }) => inVault)).not.toContain(true)
  const before = JSON.parse(frozenFile(1)).article
  const { sources, acknowledgements, embargoOverride, dismissed, ...same } = parsed.article
  expect(before).toMatchObject(same)
})

describe('the file of version 2', () => {
  const frozen = frozenFile(2)
  const parsed = parseDraft(frozen)
  const later = {}

  test('is read, without migration as long as it is the newest', () => {
    expect(parsed).toMatchObject({
      kind: 'article',
      migratedFrom: draftVersion === 2 ? null : 2,
    })
  })

  test('is written again as it was, with the defaults of later fields, while its version is the newest', () => {
    expect(draftVersion).toBe(2)
    const again = JSON.parse(parsed.kind === 'article' ? serialiseDraft(parsed.article) : 'null')
    const before = JSON.parse(frozen)
    expect(again).toEqual({ ...before, article: { ...before.article, ...later } })
  })

  test('fills every field of an article', () => {
    const fresh = createArticle({ id: article.id, now: article.createdAt })
    const filled = parsed.kind === 'article' ? parsed.article : fresh
    const frozenKeys = Object.keys(Article.shape).filter((key) => !(key in later))
    for (const key of frozenKeys as (keyof Article)[])
      expect(filled[key], key).not.toEqual(fresh[key])
  })

  test.each([
    ...['paragraph', 'heading', 'bulletList', 'orderedList', 'listItem', 'blockquote', 'pullQuote'],
    ...['codeBlock', 'image', 'horizontalRule', 'hardBreak', 'text'],
    ...['quotation', 'notAQuote', 'link', 'bold', 'italic', 'strike', 'code'],
  ])('has a %s', (type) => {
    expect(frozen).toContain(`"type": "${type}"`)
  })
})

describe('a file of a newer version', () => {
  test('is not an article of ours, and its words are shown', () => {
    expect(parseDraft(envelope({ version: draftVersion + 1 }))).toEqual({
      kind: 'newer',
      version: draftVersion + 1,
      salvaged: 'The headline “here” é\nFirst words.\nA \\ and\n"last" words 👩‍👩‍👧.',
    })
  })

  test('is told from a file with a version of no kind', () => {
    for (const version of [0, -1, 1.5, '1', null, undefined])
      expect(parseDraft(envelope({ version }))).toMatchObject({ kind: 'unreadable' })
  })
})

describe('a damaged file', () => {
  test('cut anywhere is reported, and every word before the cut is there', () => {
    const words = ['The headline “here” é', 'First words.', 'A \\ and\n"last" words 👩‍👩‍👧.']
    const bytes = new TextEncoder().encode(written)
    for (let length = 0; length < bytes.length - 1; length++) {
      const text = new TextDecoder().decode(bytes.slice(0, length))
      const parsed = parseDraft(text)
      expect(parsed.kind, `${length} bytes`).toBe('unreadable')
      if (parsed.kind !== 'unreadable') continue
      expect(parsed.problem).toMatch(/empty|cut off/)
      for (const word of words)
        if (text.includes(JSON.stringify(word))) expect(parsed.salvaged).toContain(word)
    }
  })

  test('cut inside of a text gives that text as far as it goes', () => {
    const whole = '{"text": "a \\"b\\" \\u00e9 \\\\ c'
    expect(salvagedOf(whole)).toBe('a "b" é \\ c')
    expect(salvagedOf(whole.slice(0, whole.indexOf('e9')))).toBe('a "b" ')
    expect(salvagedOf(whole.slice(0, whole.indexOf('\\ c')))).toBe('a "b" é ')
    expect(salvagedOf('{"text": "a\\\\u00')).toBe('a\\u00')
  })

  test('of one endless text does not overflow', () => {
    expect(salvagedOf(`{"text": "${'a\\"'.repeat(1_000_000)}`).length).toBeGreaterThan(1_000_000)
  })

  test.each([
    ['nothing', '', /empty/],
    ['white space', ' \n', /empty/],
    ['no JSON', 'words', /cut off or is not JSON/],
    ['other JSON', '{"a": 1}', /not a Galley article/],
    ['a list', '[]', /not a Galley article/],
    ['null', 'null', /not a Galley article/],
    ['another format', envelope({ format: 'x' }), /not a Galley article/],
    ['no article', envelope({ article: undefined }), /^article: /],
    ['an article that is none', envelope({ article: { ...article, id: 1 } }), /^article\.id: /],
    [
      'a body with a strange node',
      envelope({ article: { ...article, body: strange() } }),
      /^body\./,
    ],
  ])('of %s says so', (_, text, problem) => {
    expect(parseDraft(text)).toMatchObject({
      kind: 'unreadable',
      problem: expect.stringMatching(problem),
    })
  })

  function strange() {
    return {
      type: 'doc',
      content: [{ type: 'table', content: [{ type: 'text', text: 'Kept words' }] }],
    }
  }

  test('with a node that is unknown still gives its words', () => {
    expect(salvagedOf(envelope({ article: { ...article, body: strange() } }))).toContain(
      'Kept words',
    )
  })

  test('larger than any article is not read', () => {
    expect(parseDraft(' '.repeat(longestDraftFile + 1))).toMatchObject({
      kind: 'unreadable',
      problem: expect.stringContaining('64 MB'),
    })
  })

  test('of depth without end is reported', () => {
    const deep = `${'{"content":['.repeat(20_000)}{"text":"deep"}${']}'.repeat(20_000)}`
    expect(salvagedOf(`{"format":"${draftFormat}","version":1,"article":{"body":${deep}}}`)).toBe(
      'deep',
    )
  })

  test('never makes it throw', () => {
    const at = fc.nat(written.length)
    fc.assert(
      fc.property(at, at, fc.string(), (from, to, junk) => {
        const damaged =
          written.slice(0, Math.min(from, to)) + junk + written.slice(Math.max(from, to))
        expect(['article', 'newer', 'unreadable']).toContain(parseDraft(damaged).kind)
      }),
    )
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(parseDraft(text).kind).toBe('unreadable')
      }),
    )
  })
})
