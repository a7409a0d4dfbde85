// What stands before an export, and how answers are recorded.
import { describe, expect, test } from 'vitest'
import { longestReason, mostAcknowledgements, mostDismissed } from '../../../article/answers.ts'
import { parseArticle } from '../../../article/article.ts'
import { checkArticle } from '../../../article/checks/checks.ts'
import { acknowledge, dismiss, gate, overrideEmbargo } from '../../../article/checks/gate.ts'
import { exportArticle } from '../../../article/export/formats.ts'
import { articleOf, context, now, paragraph, said, unnamed } from './an-article.ts'

const reason = { by: 'Ed', at: now, why: 'Checked by phone' }
const asked = { ...context, format: 'markdown' }

describe('the gate', () => {
  test('is open for an article with which nothing is the matter', async () => {
    expect(gate(articleOf(), context)).toEqual({ blocks: [], toAcknowledge: [] })
    expect(await exportArticle(articleOf(), asked)).toMatchObject({
      kind: 'exported',
      letThrough: [],
    })
  })

  test('is not held up by notes', () => {
    const noted = articleOf({}, paragraph('One  two.'))
    expect(checkArticle(noted, context)).toHaveLength(1)
    expect(gate(noted, context)).toEqual({ blocks: [], toAcknowledge: [] })
  })

  test('refuses with every reason', async () => {
    const result = await exportArticle(articleOf({ headline: '' }, paragraph('TK')), asked)
    expect(result).toMatchObject({
      kind: 'refused',
      reasons: [expect.stringContaining('headline'), expect.stringContaining('TK')],
      findings: [{ check: 'nothing-to-print' }, { check: 'holes' }],
    })
  })

  test('holds an embargo without a clock', async () => {
    const held = articleOf({ embargo: '2020-01-01T00:00:00Z' })
    expect(await exportArticle(held, { format: 'markdown' })).toMatchObject({ kind: 'refused' })
    expect(await exportArticle(held, asked)).toMatchObject({ kind: 'exported' })
  })
})

describe('an embargo', () => {
  const held = articleOf({ embargo: '2026-04-01T00:00:00Z' })

  test('is lifted with a reason, until another is set', async () => {
    expect(await exportArticle(held, asked)).toMatchObject({ kind: 'refused' })
    expect(overrideEmbargo(held, { ...reason, why: ' ' })).toBe(held)
    const lifted = overrideEmbargo(held, reason)
    expect(await exportArticle(lifted, asked)).toMatchObject({ kind: 'exported' })
    expect(
      await exportArticle({ ...lifted, embargo: '2026-05-01T00:00:00Z' }, asked),
    ).toMatchObject({
      kind: 'refused',
    })
    expect(parseArticle(lifted)).toEqual({ ok: true, article: lifted })
  })
})

describe('what must be acknowledged', () => {
  const open = articleOf({}, paragraph('They call it the “owl”.'), paragraph('It is “late”.'))
  const { toAcknowledge } = gate(open, context)

  test('is asked for before anything is written', async () => {
    expect(toAcknowledge).toHaveLength(2)
    expect(await exportArticle(open, asked)).toEqual({
      kind: 'to-acknowledge',
      findings: toAcknowledge,
    })
  })

  test('may be let through all at once or by key', async () => {
    const keys = toAcknowledge.map(({ key }) => key)
    for (const acknowledged of [true as const, keys])
      expect(await exportArticle(open, { ...asked, acknowledged })).toMatchObject({
        kind: 'exported',
        letThrough: toAcknowledge,
      })
    expect(await exportArticle(open, { ...asked, acknowledged: keys.slice(1) })).toMatchObject({
      kind: 'to-acknowledge',
      findings: [{ key: keys[0] }],
    })
  })

  test('is asked once: who, when and why stand in the draft', async () => {
    const recorded = acknowledge(open, toAcknowledge, reason)
    expect(recorded.acknowledgements).toEqual([
      { ...reason, keys: toAcknowledge.map(({ key }) => key) },
    ])
    expect(await exportArticle(recorded, asked)).toMatchObject({ kind: 'exported' })
    expect(parseArticle(recorded)).toEqual({ ok: true, article: recorded })
    const grown = articleOf({}, ...recorded.body.content, paragraph('It is “new”.'))
    expect(
      await exportArticle({ ...grown, acknowledgements: recorded.acknowledgements }, asked),
    ).toMatchObject({
      kind: 'to-acknowledge',
      findings: [{ message: expect.stringContaining('new') }],
    })
  })

  test('needs a reason, and what blocks cannot be let through', async () => {
    expect(acknowledge(open, toAcknowledge, { ...reason, why: ' ' })).toBe(open)
    const hole = articleOf({}, paragraph('TK'))
    expect(acknowledge(hole, gate(hole, context).blocks, reason)).toBe(hole)
    expect(await exportArticle(hole, { ...asked, acknowledged: true })).toMatchObject({
      kind: 'refused',
    })
  })

  test('leaves a draft that can be saved, however many answers there are', () => {
    let article = open
    for (let n = 0; n < mostAcknowledgements + 5; n++)
      article = acknowledge(article, toAcknowledge, {
        ...reason,
        why: 'x'.repeat(longestReason + 9),
      })
    expect(parseArticle(article).ok).toBe(true)
    const full = { ...open, dismissed: Array.from({ length: mostDismissed }, (_, n) => `a:${n}`) }
    const [note] = checkArticle(articleOf({ kicker: 'A  b' }), context)
    expect(parseArticle(note === undefined ? null : dismiss(full, note)).ok).toBe(true)
  })
})

describe('a surname that may be another’s', () => {
  const given = articleOf(
    { sources: [unnamed({ name: 'Theo May' })] },
    paragraph(said('“Yes,”', { sourceId: unnamed().id }), ' an official said in May.'),
  )

  test('blocks in every format until somebody says so, with a reason', async () => {
    const { blocks } = gate(given, context)
    expect(blocks).toMatchObject([{ check: 'protected-name', answer: 'acknowledge' }])
    expect(
      await exportArticle(given, { ...asked, acknowledged: blocks.map(({ key }) => key) }),
    ).toMatchObject({ kind: 'refused' })
    const answered = acknowledge(given, blocks, reason)
    for (const format of ['markdown', 'html', 'html-fragment'])
      expect(await exportArticle(answered, { ...asked, format })).toMatchObject({
        kind: 'exported',
      })
    const named = { ...answered, kicker: 'Theo May' }
    expect(await exportArticle(named, asked)).toMatchObject({ kind: 'refused' })
  })
})
