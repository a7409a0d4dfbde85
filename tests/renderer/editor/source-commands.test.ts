// Merging sources on the page, without a window: result, JSON, undo, and taking back after other edits.
import { getSchema } from '@tiptap/core'
import { history, undo } from '@tiptap/pm/history'
import { EditorState } from '@tiptap/pm/state'
import { Mapping } from '@tiptap/pm/transform'
import { expect, test } from 'vitest'
import { createArticle } from '../../../article/article.ts'
import type { Body } from '../../../article/body/body.ts'
import { type Merge, mergeSources, planMerge } from '../../../article/merge-sources.ts'
import { type Attribution, noAttribution } from '../../../article/quotes/quotation.ts'
import { quotesIn } from '../../../article/quotes/quotes-in.ts'
import { createSource } from '../../../article/source.ts'
import { grammarExtensions } from '../../../renderer/editor/article-editor.ts'
import { quoteMove, quoteReturn } from '../../../renderer/editor/source-commands.ts'

const id = (last: number) => `00000000-0000-4000-8000-00000000000${last}`
const keep = createSource({ id: id(1), name: 'Jane Roe' })
const gone = createSource({ id: id(2), name: 'J. Roe', terms: 'on-background' })
const other = createSource({ id: id(3), name: 'The Ham Times' })
const sources = [keep, gone, other]

const by = (attribution: Partial<Attribution>): Attribution => ({
  ...noAttribution,
  ...attribution,
})
const said = (text: string, ...attributions: Attribution[]) => ({
  type: 'text' as const,
  text,
  marks: attributions.map((attrs) => ({ type: 'quotation' as const, attrs })),
})

const body: Body = {
  type: 'doc',
  content: [
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: 'Before ' },
        said('“One,”', by({ sourceId: gone.id })),
        { type: 'text', text: ' between ' },
        said('“two”', by({ sourceId: other.id, via: gone.id })),
        said('“three.”', by({ sourceId: keep.id })),
      ],
    },
    {
      type: 'blockquote',
      attrs: by({ sourceId: gone.id, medium: 'phone' }),
      content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Four.' }] }],
    },
    {
      type: 'pullQuote',
      attrs: by({ sourceId: gone.id, terms: 'off-the-record' }),
      content: [{ type: 'text', text: 'Five.' }],
    },
  ],
}

const schema = getSchema(grammarExtensions('draft'))

function opened() {
  const state = EditorState.create({
    doc: schema.nodeFromJSON(body),
    plugins: [history()],
  })
  const merge = planMerge(sources, keep.id, gone.id)
  if (merge === null) throw new Error('nothing to merge')
  return { state, merge: merge satisfies Merge }
}

const quotesOf = (state: EditorState) => quotesIn(state.doc.toJSON() as Body)

test('the page says what merging the whole article says', () => {
  const { state, merge } = opened()
  const { transaction, moved } = quoteMove(state, merge)
  const article = createArticle({ id: id(9), now: '2024-05-31T09:00:00Z', sources, body })
  expect(moved).toHaveLength(4)
  expect(quotesOf(state.apply(transaction))).toEqual(
    quotesIn(mergeSources(article, keep.id, gone.id).body),
  )
})

test('the whole merge is one step of undo', () => {
  const { state, merge } = opened()
  const typed = state.apply(state.tr.insertText('Words ', 1))
  let after = typed.apply(quoteMove(typed, merge).transaction)
  undo(after, (transaction) => {
    after = after.apply(transaction)
  })
  expect(after.doc.toJSON()).toEqual(typed.doc.toJSON())
})

test('a merge without quotes leaves the page alone', () => {
  const { state } = opened()
  const merge = planMerge([...sources, createSource({ id: id(4) })], keep.id, id(4))
  if (merge === null) throw new Error('nothing to merge')
  expect(quoteMove(state, merge).transaction.docChanged).toBe(false)
})

test('quotes are given back where their words stand by then, and deleted ones are not', () => {
  const { state, merge } = opened()
  const { transaction, moved } = quoteMove(state, merge)
  const merged = state.apply(transaction)
  const edit = merged.tr.insertText('New words. ', 1)
  edit.delete(edit.mapping.map(merged.doc.firstChild?.nodeSize ?? 0), edit.doc.content.size)
  edit.insert(edit.doc.content.size, schema.node('paragraph', null, schema.text('After.')))
  const since = new Mapping()
  since.appendMapping(edit.mapping)
  const edited = merged.apply(edit)
  const back = edited.apply(quoteReturn(edited, moved, since))
  expect(
    quotesOf(back).map(({ text, attribution }) => [text, attribution.sourceId, attribution.via]),
  ).toEqual([
    ['“One,”', gone.id, null],
    ['“two”', other.id, gone.id],
    ['“three.”', keep.id, null],
  ])
  expect(back.doc.textContent).toBe(edited.doc.textContent)
})

test('given back at once, the page is as it was', () => {
  const { state, merge } = opened()
  const { transaction, moved } = quoteMove(state, merge)
  const merged = state.apply(transaction)
  const back = merged.apply(quoteReturn(merged, moved, new Mapping()))
  expect(back.doc.toJSON()).toEqual(state.doc.toJSON())
})

test('a quote given to somebody else since keeps its new source', () => {
  const { state, merge } = opened()
  const { transaction, moved } = quoteMove(state, merge)
  const merged = state.apply(transaction)
  const quote = quotesOf(merged)[0]
  if (quote === undefined) throw new Error('no quote')
  const type = schema.marks.quotation
  if (type === undefined) throw new Error('no mark')
  const changed = merged.apply(
    merged.tr
      .removeMark(quote.from, quote.to, type)
      .addMark(quote.from, quote.to, type.create(by({ sourceId: other.id }))),
  )
  const back = changed.apply(quoteReturn(changed, moved, new Mapping()))
  expect(quotesOf(back)[0]?.attribution.sourceId).toBe(other.id)
})
