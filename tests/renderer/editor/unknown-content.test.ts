// The trap on the pinned version: given a document with something it does not know, the editor shows an empty one.
// parseBody refuses the same documents, and it stands before the editor.
import { createNodeFromContent, Editor, getSchema } from '@tiptap/core'
import { afterEach, describe, expect, test, vi } from 'vitest'
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

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

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

test('a document with an unknown node is empty in the editor, and only a warning says so', () => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue()
  // The platform's HTML parser: the editor falls back to the empty text.
  vi.stubGlobal('window', {
    DOMParser: class {
      parseFromString() {
        return { body: { childNodes: [], firstChild: null } }
      }
    },
  })
  const editor = new Editor({
    element: null,
    extensions,
    content: { type: 'doc', content: [words, { type: 'table' }] },
  })
  expect(editor.getJSON()).toEqual({ type: 'doc', content: [{ type: 'paragraph' }] })
  expect(warn).toHaveBeenCalledOnce()
  editor.destroy()
})
