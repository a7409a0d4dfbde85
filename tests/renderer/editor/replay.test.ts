// Edits out of the journal, done again: the same text comes out, and what does not fit ends it without harm.
import type { Editor } from '@tiptap/core'
import { TextSelection, type Transaction } from '@tiptap/pm/state'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createArticle } from '../../../article/article.ts'
import type { Body } from '../../../article/body/body.ts'
import { parseBody } from '../../../article/body/parse-body.ts'
import type { JournalEntry } from '../../../electron/ipc/contract.ts'
import { replay } from '../../../renderer/editor/replay.ts'
import { aPage, pageOf, paragraph } from './a-page.ts'

const article = createArticle({
  id: '00000001-0000-4000-8000-000000000000',
  now: '2026-02-01T08:00:00.000Z',
  headline: 'Council keeps the tram',
  body: { type: 'doc', content: [paragraph('The council met.'), paragraph('It voted late.')] },
})

type Edit = (editor: ReturnType<typeof aPage>, at: number) => void

const within = (editor: Editor, at: number) => Math.min(at, editor.state.doc.content.size)

const edits: Readonly<Record<string, Edit>> = {
  types: (editor, at) => editor.chain().setTextSelection(at).command(typesAWord).run(),
  deletes: (editor, at) => editor.commands.deleteRange({ from: at, to: within(editor, at + 2) }),
  splits: (editor, at) => editor.chain().setTextSelection(at).splitBlock().run(),
  embolds: (editor, at) =>
    editor
      .chain()
      .setTextSelection({ from: at, to: within(editor, at + 3) })
      .toggleBold()
      .run(),
  heads: (editor, at) => editor.chain().setTextSelection(at).toggleHeading({ level: 2 }).run(),
  lists: (editor, at) => editor.chain().setTextSelection(at).toggleBulletList().run(),
  quotes: (editor, at) => editor.chain().setTextSelection(at).toggleBlockquote().run(),
  rules: (editor, at) => editor.chain().setTextSelection(at).setHorizontalRule().run(),
  takesBack: (editor) => editor.commands.undo(),
}

const typesAWord = ({ tr }: { readonly tr: Transaction }) => {
  tr.insertText('word ')
  return true
}

/** Makes the edits in an editor and gives what the journal would hold of them. */
function madeBy(steps: readonly (readonly [string, number])[]) {
  const editor = aPage(...article.body.content)
  const entries: JournalEntry[] = []
  editor.on('update', ({ transaction, appendedTransactions }) => {
    entries.push({
      kind: 'steps',
      sequence: entries.length + 1,
      steps: JSON.parse(
        JSON.stringify([transaction, ...appendedTransactions].flatMap(({ steps: made }) => made)),
      ),
    })
  })
  for (const [name, share] of steps) {
    const { doc } = editor.state
    // A caret stands in words: between two blocks the editor's own commands throw.
    const at = TextSelection.near(doc.resolve(1 + Math.floor(share * (doc.content.size - 2)))).from
    edits[name]?.(editor, at)
  }
  return { editor, entries }
}

test('whatever was done to a body, its journal does it again to the letter', () => {
  let made = 0
  fc.assert(
    fc.property(
      fc.array(
        fc.tuple(
          fc.constantFrom(...Object.keys(edits)),
          fc.double({ min: 0, max: 1, noNaN: true }),
        ),
        { maxLength: 12 },
      ),
      (steps) => {
        const { editor, entries } = madeBy(steps)
        const { article: after, done } = replay(article, entries)
        expect(done).toBe(entries.length)
        const parsed = parseBody(pageOf(editor))
        expect(after.body).toEqual(parsed.ok ? parsed.body : null)
        made += done
      },
    ),
    { numRuns: 150 },
  )
  expect(made).toBeGreaterThan(100)
})

test('fields take their new values, in between as well', () => {
  const { entries } = madeBy([['types', 0]])
  const { article: after } = replay(article, [
    { kind: 'fields', sequence: 1, fields: { headline: 'Tram', kicker: 'City' } },
    ...entries,
    { kind: 'fields', sequence: 3, fields: { headline: 'Tram stays' } },
  ])
  expect(after).toMatchObject({ headline: 'Tram stays', kicker: 'City' })
  expect(JSON.stringify(after.body)).toContain('word The council')
})

test('a whole article stands for everything before it', () => {
  const { entries } = madeBy([['types', 0]])
  const whole = { ...article, headline: 'All of it' }
  const { article: after, done } = replay(article, [
    ...entries,
    { kind: 'whole', sequence: 8, article: whole },
  ])
  expect(done).toBe(2)
  expect(after).toEqual(whole)
})

describe('what does not fit', () => {
  const good = madeBy([['types', 0]]).entries
  const insert = (content: unknown): JournalEntry => ({
    kind: 'steps',
    sequence: 9,
    steps: [{ stepType: 'replace', from: 1, to: 1, slice: { content } }],
  })
  const misfits: Readonly<Record<string, JournalEntry>> = {
    'a place outside of the text': {
      kind: 'steps',
      sequence: 9,
      steps: [{ stepType: 'replace', from: 9_000, to: 9_001 }],
    },
    'a step of an unknown kind': { kind: 'steps', sequence: 9, steps: [{ stepType: 'explode' }] },
    'no step at all': { kind: 'steps', sequence: 9, steps: [{ __proto__: null, from: 'x' }] },
    'an unknown node': insert([{ type: 'hologram' }]),
    'a link that runs a script': insert([
      {
        type: 'text',
        text: 'x',
        marks: [{ type: 'link', attrs: { href: 'javascript:alert(1)', title: null } }],
      },
    ]),
    'a node where none may stand': insert([{ type: 'listItem', content: [] }]),
    'a picture that is no media of the draft': insert([
      { type: 'image', attrs: { media: 'https://example.org/spy.png' } },
    ]),
  }

  for (const [what, misfit] of Object.entries(misfits))
    test(`${what} ends it, and what was before stands`, () => {
      const { article: after, done } = replay(article, [...good, misfit, ...good])
      expect(done).toBe(1)
      const body: Body = replay(article, good).article.body
      expect(after.body).toEqual(body)
      expect(parseBody(after.body).ok).toBe(true)
    })
})
