// Does the edits of a journal again on the article they were made on. Steps are foreign data: one that does not fit ends
// it, and what came out up to there is what stands.
import { getSchema } from '@tiptap/core'
import { Node, type Schema } from '@tiptap/pm/model'
import { Step } from '@tiptap/pm/transform'
import type { Article } from '../../article/article.ts'
import type { Body } from '../../article/body/body.ts'
import { parseBody } from '../../article/body/parse-body.ts'
import type { JournalEntry } from '../../electron/ipc/contract.ts'
import { grammarExtensions } from './article-editor.ts'

export interface Replayed {
  readonly article: Article
  /** How many entries were done again: all, unless one did not fit. */
  readonly done: number
}

export function replay(article: Article, entries: readonly JournalEntry[]): Replayed {
  const schema = getSchema(grammarExtensions(article.id))
  // Checking a long body costs more than all of its steps: once at the end, and at each entry only when that fails.
  return (
    attempt(schema, article, entries, false) ??
    attempt(schema, article, entries, true) ?? { article, done: 0 }
  )
}

interface State {
  readonly fields: Article
  readonly doc: Node
}

function attempt(
  schema: Schema,
  article: Article,
  entries: readonly JournalEntry[],
  isWary: boolean,
): Replayed | null {
  let good = stateOf(schema, article)
  if (good === null) return null
  let done = 0
  for (const entry of entries) {
    const next = after(schema, good, entry)
    if (next === null || (isWary && bodyOf(next) === null)) break
    good = next
    done++
  }
  const body = bodyOf(good)
  return body === null ? null : { article: { ...good.fields, body }, done }
}

function stateOf(schema: Schema, article: Article): State | null {
  try {
    return { fields: article, doc: Node.fromJSON(schema, article.body) }
  } catch (problem) {
    if (problem instanceof RangeError || problem instanceof TypeError) return null
    throw problem
  }
}

function after(schema: Schema, state: State, entry: JournalEntry): State | null {
  switch (entry.kind) {
    case 'fields':
      // Main has parsed each field by the article's own schema.
      return { ...state, fields: { ...state.fields, ...(entry.fields as Partial<Article>) } }
    case 'whole':
      return stateOf(schema, entry.article as Article)
    case 'steps': {
      let { doc } = state
      for (const json of entry.steps) {
        const next = stepped(schema, doc, json)
        if (next === null) return null
        doc = next
      }
      return { ...state, doc }
    }
  }
}

function stepped(schema: Schema, doc: Node, json: Readonly<Record<string, unknown>>): Node | null {
  try {
    return Step.fromJSON(schema, json).apply(doc).doc
  } catch {
    // ProseMirror throws errors of many kinds for JSON that is no step, or none of this text.
    return null
  }
}

/** Null where the grammar refuses what came out. */
function bodyOf({ doc }: State): Body | null {
  try {
    doc.check()
  } catch (problem) {
    if (problem instanceof RangeError) return null
    throw problem
  }
  const parsed = parseBody(doc.toJSON())
  return parsed.ok ? parsed.body : null
}
