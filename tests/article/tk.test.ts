import { expect, test } from 'vitest'
import type { Body } from '../../article/body/body.ts'
import { findHoles } from '../../article/tk.ts'

test.each([
  ['TK', 1],
  ['TK people, TKK votes and “TK”.', 3],
  ['the date (TK)', 1],
  ['tk, Tk, ATK, TKs, TK2, ÄTK and TKé', 0],
  ['', 0],
])('%s', (text, count) => {
  const content = text === '' ? [] : [{ type: 'text' as const, text }]
  const body: Body = { type: 'doc', content: [{ type: 'paragraph', content }] }
  expect(findHoles(body)).toHaveLength(count)
})

test('holes stand where the editor has them, in every block', () => {
  const body: Body = {
    type: 'doc',
    content: [
      { type: 'horizontalRule' },
      {
        type: 'bulletList',
        content: [
          {
            type: 'listItem',
            content: [
              {
                type: 'paragraph',
                content: [
                  { type: 'text', text: 'a ' },
                  { type: 'hardBreak' },
                  { type: 'text', text: 'TK', marks: [{ type: 'bold' }] },
                ],
              },
            ],
          },
        ],
      },
      { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'TK' }] },
    ],
  }
  expect(findHoles(body)).toEqual([
    { from: 7, to: 9 },
    { from: 13, to: 15 },
  ])
})
