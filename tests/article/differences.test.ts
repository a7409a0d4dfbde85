// Two states of a text side by side.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createArticle } from '../../article/article.ts'
import { compareArticles } from '../../article/compare-articles.ts'
import { type ComparedParagraph, compareTexts, type WordRun } from '../../article/differences.ts'

const textOf = (runs: readonly WordRun[]) => runs.map(({ text }) => text).join('')
const side = (rows: readonly ComparedParagraph[], which: 'before' | 'after') =>
  rows.flatMap(({ [which]: runs }) => (runs === null ? [] : [textOf(runs)]))
const changed = (runs: readonly WordRun[] | null | undefined) =>
  (runs ?? []).filter(({ isChanged }) => isChanged).map(({ text }) => text.trim())

describe('comparing two texts', () => {
  const paragraph = fc
    .array(fc.constantFrom('the', 'tram', 'council', 'voted.', 'late', '  ', ' '), { maxLength: 8 })
    .map((words) => words.join(' '))
  const text = fc.array(paragraph, { maxLength: 8 })

  test('loses no letter of either side', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const rows = compareTexts(before, after)
        expect(side(rows, 'before')).toEqual(before)
        expect(side(rows, 'after')).toEqual(after)
      }),
    )
  })

  test('finds nothing changed in what is the same, and something in what is not', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        expect(compareTexts(before, before).every(({ isSame }) => isSame)).toBe(true)
        const isSame = compareTexts(before, after).every((row) => row.isSame)
        expect(isSame).toBe(JSON.stringify(before) === JSON.stringify(after))
      }),
    )
  })

  test('marks the words that differ and leaves those that do not', () => {
    const [row] = compareTexts(
      ['The council met on Monday.'],
      ['The council met on a late Friday.'],
    )
    expect(changed(row?.before)).toEqual(['Monday.'])
    expect(changed(row?.after)).toEqual(['a late Friday.'])
  })

  test('shows a paragraph that is new beside nothing', () => {
    const rows = compareTexts(['One.', 'Three.'], ['One.', 'Two.', 'Three.'])
    expect(rows.map(({ isSame }) => isSame)).toEqual([true, false, true])
    expect(rows[1]?.before).toBeNull()
    expect(changed(rows[1]?.after)).toEqual(['Two.'])
  })

  test('holds a changed paragraph against the one it came from, whatever was put between', () => {
    const rows = compareTexts(
      ['One.', 'A paragraph of theirs.', 'The last ferry stays.'],
      ['One.', 'The last ferry stays. And mine.'],
    )
    expect(rows.map(({ before }) => before && textOf(before))).toEqual([
      'One.',
      'A paragraph of theirs.',
      'The last ferry stays.',
    ])
    expect(rows[1]?.after).toBeNull()
    expect(changed(rows[2]?.after)).toEqual(['And mine.'])
  })

  test('takes two long texts that have nothing in common as wholly changed, in a moment', () => {
    const long = (word: string) => Array.from({ length: 5_000 }, (_, n) => `${word} ${n}`)
    const rows = compareTexts(long('old'), long('new'))
    expect(rows).toHaveLength(10_000)
    expect(rows.every(({ isSame }) => !isSame)).toBe(true)
  })
})

describe('comparing two states of an article', () => {
  const article = createArticle({
    id: '00000001-0000-4000-8000-000000000000',
    now: '2026-02-01T08:00:00.000Z',
    headline: 'Council keeps the tram',
    body: {
      type: 'doc',
      content: [{ type: 'paragraph', content: [{ type: 'text', text: 'It voted.' }] }],
    },
  })

  test('names the lines that differ, and what else does', () => {
    const found = compareArticles(article, {
      ...article,
      headline: 'Council sells the tram',
      keywords: ['tram'],
    })
    expect(found.fields.map(({ label }) => label)).toEqual(['Headline'])
    expect(changed(found.fields[0]?.rows[0]?.after)).toEqual(['sells'])
    expect(found.body.every(({ isSame }) => isSame)).toBe(true)
    expect(found.others).toEqual(['Keywords'])
    expect(found.isBodyMarkedAnew).toBe(false)
  })

  test('says so when only the marks of the body differ', () => {
    const bold = {
      type: 'text' as const,
      text: 'It voted.',
      marks: [{ type: 'bold' as const }],
    }
    const found = compareArticles(article, {
      ...article,
      body: { type: 'doc', content: [{ type: 'paragraph', content: [bold] }] },
    })
    expect(found.isBodyMarkedAnew).toBe(true)
  })
})
