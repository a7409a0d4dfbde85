// Laws of the whole look: it never throws, says the same of the same, and an edit costs one block.
import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import type { Block } from '../../../article/body/body.ts'
import type { CheckContext } from '../../../article/checks/check.ts'
import { answeredFindings, checkArticle, checks } from '../../../article/checks/checks.ts'
import { blocksOf } from '../../../article/checks/copy.ts'
import { bringBack, dismiss } from '../../../article/checks/gate.ts'
import { sizeOf } from '../../../article/quotes/quotes-in.ts'
import { article } from '../../arbitraries/article.ts'
import { articleOf, context, findingsOf, paragraph, related, said, unnamed } from './an-article.ts'

const contexts: fc.Arbitrary<CheckContext> = fc.record({
  now: fc.constantFrom('2026-03-01T09:00:00Z', 'no time at all'),
  limits: fc.constantFrom({}, { headline: 1 }),
  houseStyle: fc.constantFrom('strict', 'tidy'),
  library: fc.constantFrom(...(['here', 'spiked', 'gone'] as const)).map((state) => ({
    stateOf: () => state,
  })),
})

test('any article is checked without a fault, and twice alike', () => {
  fc.assert(
    fc.property(article(), contexts, (given, asked) => {
      const first = checkArticle(given, asked)
      const again = checkArticle(JSON.parse(JSON.stringify(given)), asked)
      expect(again).toEqual(first)
    }),
    { numRuns: 60 },
  )
})

test('every place lies in the article, and every key is short', () => {
  fc.assert(
    fc.property(article(), contexts, (given, asked) => {
      const size = sizeOf(given.body)
      for (const { key, check, place, fix } of checkArticle(given, asked)) {
        expect(key.length).toBeLessThanOrEqual(200)
        expect(checks.map(({ name }) => name)).toContain(check)
        const spans = [
          ...(place.kind === 'body' ? [place] : []),
          ...(fix?.kind === 'replace-text' ? fix.edits : []),
        ]
        for (const { from, to } of spans) {
          expect(from).toBeGreaterThanOrEqual(0)
          expect(to).toBeGreaterThanOrEqual(from)
          expect(to).toBeLessThanOrEqual(size)
        }
      }
    }),
    { numRuns: 60 },
  )
})

test('the file of every check has its name', async () => {
  for (const { name } of checks) {
    const file = await import(`../../../article/checks/${name}.ts`)
    expect(Object.values(file).some((check) => checks.includes(check as never))).toBe(true)
  }
})

test('hostile text is read in linear time', () => {
  for (const piece of ['.', '…”', '"', "' ", 'a. ', '“', ' ', '(1) ', 'sources ', '](', 'Okafor,'])
    expect(() =>
      checkArticle(
        articleOf(
          { sources: [unnamed()] },
          paragraph(piece.repeat(40_000), said('x', { sourceId: unnamed().id })),
        ),
        context,
      ),
    ).not.toThrow()
}, 20_000)

describe('looking again', () => {
  const first = paragraph('One  two.')
  const second = paragraph('Three  four.')
  const blocksFor = (...blocks: Block[]) => blocksOf({ type: 'doc', content: blocks })

  test('reads only the blocks that are new', () => {
    const read = vi.fn((block: Block) => block)
    const blocks = [first, second].map((block) => ({ key: { ...block }, read: () => read(block) }))
    checkArticle(articleOf(), context, blocks)
    const third = paragraph('Five.')
    checkArticle(articleOf(), context, [...blocks, { key: third, read: () => read(third) }])
    expect(read).toHaveBeenCalledTimes(3)
  })

  test('finds what it remembers where it stands now', () => {
    const place = (...blocks: Block[]) =>
      checkArticle(articleOf(), context, blocksFor(...blocks)).filter(
        ({ check }) => check === 'double-spaces',
      )
    expect(place(second)).toMatchObject([{ place: { from: 6 } }])
    const [, moved] = place(first, second)
    expect(moved).toMatchObject({
      place: { from: 17, to: 19 },
      fix: { edits: [{ from: 17, to: 19, text: ' ' }] },
    })
  })

  test('forgets what another language said', () => {
    const body = articleOf({}, paragraph(said('“Yes,”'), ' she claimed.'))
    expect(findingsOf('judgement-verbs', body)).toHaveLength(1)
    expect(findingsOf('judgement-verbs', { ...body, language: 'de' })).toEqual([])
  })
})

test('findings stand in the order of the page', () => {
  const given = articleOf(
    {
      kicker: 'A  b',
      headline: '',
      bylines: [{ name: 'Tom', role: 'reporter', outlet: '', place: '', bio: {} }],
      related: [related({ target: { kind: 'none' } })],
      sources: [unnamed({ reason: '' })],
    },
    paragraph(said('“Yes,”', { sourceId: unnamed().id }), ' TK'),
    paragraph('“No”'),
  )
  expect(checkArticle(given, context).map(({ check }) => check)).toEqual([
    'double-spaces',
    'nothing-to-print',
    'missing-biography',
    'holes',
    'quote-without-source',
    'related-nowhere',
    'unnamed-source',
  ])
})

describe('a dismissed note', () => {
  const given = articleOf({}, paragraph('One  two.'), paragraph('Three.'))
  const [note] = checkArticle(given, context)

  test('stays dismissed when its words move, and can be listed and brought back', () => {
    if (note === undefined) throw new Error('nothing found')
    const dismissed = dismiss(given, note)
    const moved = {
      ...dismissed,
      body: { ...given.body, content: [...given.body.content].reverse() },
    }
    expect(checkArticle(moved, context)).toEqual([])
    expect(answeredFindings(moved, context)).toMatchObject([{ key: note.key }])
    expect(checkArticle(bringBack(moved, note), context)).toHaveLength(1)
    expect(dismiss(dismissed, note)).toBe(dismissed)
  })

  test('is the only thing that can be dismissed', () => {
    const open = articleOf({ headline: '' }, paragraph('“No”'))
    const all = checkArticle(open, context)
    const after = all.reduce(dismiss, open)
    expect(checkArticle(after, context)).toEqual(all)
    const forced = { ...open, dismissed: all.map(({ key }) => key) }
    expect(checkArticle(forced, context)).toEqual(all)
  })
})
