// The fast part of npm run fidelity: the cases of our own and a few hundred generated documents under the judges that
// run in this process. Programs of the machine are asked by the command alone.
import { describe, expect, test } from 'vitest'
import { setsOf } from '../../scripts/fidelity/documents.mjs'
import { judgesHere } from '../../scripts/fidelity/judges.mjs'
import { failuresOf, judged, tableOf } from '../../scripts/fidelity/table.mjs'
import { lostWords, wordsKept, wordsOf, wordsOfPage } from '../../scripts/fidelity/words-kept.mjs'

const fast = [
  'commonmark.js',
  'markdown-it',
  'micromark',
  'front matter',
  'import again',
  'html-validate',
]
const judges = judgesHere((name) => fast.includes(name))
const sets = await setsOf({
  generated: 60,
  seed: Number(process.env.SEED ?? 7),
  isWanted: (name) => name === 'own cases' || name.startsWith('generated'),
})

describe('exports', () => {
  test.each(sets)(
    'of $name come back equal from every judge in this process',
    async (set) => {
      const cells = await judged([set], judges)
      expect(cells).toHaveLength(fast.length)
      expect(failuresOf(cells, 5)).toBe('')
    },
    120_000,
  )

  test('of own cases come back equal from marked as well', async () => {
    const own = sets.filter(({ name }) => name === 'own cases')
    const cells = await judged(
      own,
      judgesHere((name) => name === 'marked'),
    )
    expect(failuresOf(cells, 5)).toBe('')
  })
})

describe('words that an import lost', () => {
  const line = (...texts) => ({
    type: 'paragraph',
    content: texts.map((text) => ({ type: 'text', text })),
  })
  const read = (content, rest = {}) => ({
    article: { id: 'x', headline: 'Ferry', body: { type: 'doc', content }, ...rest },
    leftOut: ['Menu'],
  })

  test('are those in no field, not in the body and not left out, as often as they stand', () => {
    const words = wordsOf('Ferry Menu It left, it left')
    expect(lostWords(words, read([line('It le', 'ft, it left')]))).toEqual([])
    expect(lostWords(words, read([line('It left, it')]))).toEqual(['left'])
    expect(lostWords(wordsOf('Pier'), read([{ type: 'image', attrs: { alt: 'A pier' } }]))).toEqual(
      ['Pier'],
    )
  })

  test('are looked for in what a page shows', () => {
    const page = `<!doctype html><html lang="en"><head><title>No</title></head><body><p>One<b>two</b><br>three <img alt="four"><script>five</script>
      <i style="display: none">six</i><i hidden>seven</i></p><p>eight</p></body>`
    expect(wordsOfPage(page)).toEqual(['Onetwo', 'three', 'four', 'eight'])
  })

  test('fail the file, and of documents made here nothing is said', async () => {
    const documents = [{ name: 'a', lost: ['pier'] }, { name: 'b', lost: [] }, { name: 'c' }]
    const cells = await judged([{ name: 'all', documents }], [{ name: 'kept', judge: wordsKept }])
    expect(tableOf(cells)).toContain('| all | 1/2 |')
    expect(failuresOf(cells, 5)).toContain('- a: lost pier')
  })
})

describe('the table of fidelity', () => {
  const documents = [
    { name: 'a', article: {} },
    { name: 'b', article: {} },
  ]
  const half = { name: 'strict', judge: () => [null, 'no'], must: true }

  test('counts what passed and names what failed', async () => {
    const cells = await judged([{ name: 'two', documents }], [half])
    expect(tableOf(cells)).toBe('| set | strict |\n| --- | ---: |\n| two | 1/2 |')
    expect(failuresOf(cells, 20)).toBe('### strict, two\n\n- b: no')
  })

  test('names those as well that it does not quote', async () => {
    const none = { name: 'none', judge: () => ['x', 'y'] }
    const cells = await judged([{ name: 'two', documents }], [none])
    expect(failuresOf(cells, 1)).toBe('### none, two\n\n- a: x\n- and 1 more: b')
  })
})
