// Sorting what is dropped on the window.
import { expect, test } from 'vitest'
import { sortDropped } from '../../../renderer/import/dropped.ts'

test('pictures are told from what can be imported, each in its order', () => {
  const files = ['text/plain', 'image/png', '', 'image/webp', 'text/html'].map((type) => ({ type }))
  const { documents, pictures } = sortDropped(files)
  expect(documents.map(({ type }) => type)).toEqual(['text/plain', '', 'text/html'])
  expect(pictures.map(({ type }) => type)).toEqual(['image/png', 'image/webp'])
})
