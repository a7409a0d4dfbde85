// Bringing a kept state back: always as a change of the present one, which is kept first, and which undo takes back.
import { Node } from '@tiptap/pm/model'
import type { Article } from '../../article/article.ts'
import type { ComparedField } from '../../article/compare-articles.ts'
import { request } from '../desktop.ts'
import type { Galley } from '../galley.ts'

/** Null, or why not. */
export async function restore(
  galley: Galley,
  old: Article,
  fields: readonly ComparedField[],
): Promise<string | null> {
  const problem = await galley.session.flush()
  if (problem !== null) return problem
  const now = galley.session.session.get()
  if (now.kind !== 'open' || now.readOnly !== null) return 'This article is open for reading only.'
  const kept = await request('keepVersion', { id: now.id, name: 'before restoring' })
  if (kept.kind === 'failed') return kept.problem
  const patch = Object.fromEntries(
    fields.filter((field) => field !== 'body').map((field) => [field, old[field]]),
  ) as Partial<Article>
  // A source is never taken away: undo may bring a reference to it back.
  const sources = withAll(fields.includes('sources') ? old.sources : [], now.article.sources)
  galley.session.change({
    ...patch,
    sources: withAll(sources, fields.includes('body') ? old.sources : []),
  })
  if (fields.includes('body')) replaceBody(galley, old)
  return null
}

const withAll = (first: Article['sources'], others: Article['sources']): Article['sources'] => {
  const known = new Set(first.map(({ id }) => id))
  return [...first, ...others.filter(({ id }) => !known.has(id))]
}

/** One step of undo. The body was parsed by main. */
function replaceBody({ session }: Galley, { body }: Article): void {
  const editor = session.editor.get()
  if (editor === null) return
  const doc = Node.fromJSON(editor.state.schema, body)
  doc.check()
  const { tr } = editor.state
  editor.view.dispatch(tr.replaceWith(0, tr.doc.content.size, doc.content))
}
