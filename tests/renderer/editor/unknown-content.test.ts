// The trap on the pinned version: given a document with something it does not know, the editor shows an empty one.
// parseBody refuses the same documents, and it stands before the editor.
import { createNodeFromContent, Editor, getSchema } from '@tiptap/core'
import { describe, expect, test } from 'vitest'
import { parseBody } from '../../../article/body/parse-body.ts'
import { grammarExtensions } from '../../../renderer/editor/article-editor.ts'

const extensions = grammarExtensions('draft')
const schema = getSchema(extensions)
const words = { type: 'paragraph', content: [{ type: 'text', text: 'Words to keep.' }] }
const run = (...marks: object[]) => ({
  type: 'paragraph',
  content: [{ type: 'text', text: 'a', marks }],
})
const link = (href: string) => ({ type: 'link', attrs: { href, title: null } })

describe.each([
  ['an unknown node', { type: 'table' }],
  ['an unknown mark', run({ type: 'underline' })],
  ['marks that exclude each other', run(link('https://a.example'), link('https://b.example'))],
  ['an empty list', { type: 'bulletList', content: [] }],
])('a document with %s', (_, strange) => {
  const content = { type: 'doc', content: [words, strange] }

  test('is refused by parseBody', () => {
    expect(parseBody(content).ok).toBe(false)
  })

  test('is refused by the editor when it checks', () => {
    expect(() => createNodeFromContent(content, schema, { errorOnInvalidContent: true })).toThrow()
  })
})

test('a document with an unknown node is empty in the editor, which is why it must not get there', () => {
  const content = { type: 'doc', content: [words, { type: 'table' }] }
  const problems: string[] = []
  const editor = new Editor({
    element: null,
    extensions,
    content,
    enableContentCheck: true,
    onContentError: ({ error }) => problems.push(error.message),
  })
  expect(editor.getText()).toBe('')
  expect(problems).toHaveLength(1)
  editor.destroy()
})
