// Foreign JSON → Body. The editor shows an EMPTY document for one unknown node (and autosave would then keep that), so
// nothing reaches it that has not passed here.
import type { z } from 'zod'
import { Body } from './body.ts'
import { markOrder } from './text.ts'

/** Blocks and inline runs together; 300,000 empty paragraphs freeze an editor for twenty seconds. */
export const mostNodes = 100_000
export const deepestNesting = 60

export type BodyParse =
  | { readonly ok: true; readonly body: Body }
  | { readonly ok: false; readonly problem: string }

interface LooseNode {
  readonly type?: unknown
  readonly text?: unknown
  readonly marks?: unknown
  readonly content?: unknown
}

const isObject = (value: unknown): value is LooseNode =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Null when the tree may be walked; else why not. Iterative: deep nesting must not overflow the stack. */
function excess(root: unknown): string | null {
  const open: { readonly node: unknown; readonly depth: number }[] = [{ node: root, depth: 0 }]
  let count = 0
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (++count > mostNodes) return `the body has more than ${mostNodes} parts`
    if (next.depth > deepestNesting)
      return `the body is nested deeper than ${deepestNesting} levels`
    if (isObject(next.node) && Array.isArray(next.node.content))
      for (const child of next.node.content) open.push({ node: child, depth: next.depth + 1 })
  }
  return null
}

const rank = (mark: unknown): number =>
  isObject(mark) && typeof mark.type === 'string'
    ? (markOrder as readonly string[]).indexOf(mark.type)
    : markOrder.length

/** Harmless differences are put right: empty runs of text and empty lists go, marks take their order. */
function tidy(node: unknown): unknown {
  if (!isObject(node)) return node
  const { content, marks, ...rest } = node
  const inner = Array.isArray(content)
    ? content.filter((child) => !(isObject(child) && child.type === 'text' && child.text === ''))
    : content
  return {
    ...rest,
    ...(Array.isArray(marks) && marks.length > 0
      ? { marks: [...marks].sort((a, b) => rank(a) - rank(b)) }
      : Array.isArray(marks) || marks === undefined
        ? {}
        : { marks }),
    ...(inner === undefined || (Array.isArray(inner) && inner.length === 0)
      ? {}
      : { content: Array.isArray(inner) ? inner.map(tidy) : inner }),
  }
}

/**
 * Parses a body and fills attributes left out with their defaults.
 * Refuses, with the path of the first problem, unknown nodes, marks and attributes, marks that exclude each other,
 * more than `mostNodes` nodes and nesting below `deepestNesting`.
 */
export function parseBody(value: unknown): BodyParse {
  const tooMuch = excess(value)
  if (tooMuch !== null) return { ok: false, problem: tooMuch }
  const parsed = Body.safeParse(tidy(value))
  return parsed.success
    ? { ok: true, body: parsed.data }
    : { ok: false, problem: firstProblem(parsed.error, 'body') }
}

/** The first thing wrong, with its path: `body.content.3.type: …`. */
export function firstProblem(error: z.ZodError, root: string): string {
  const issue = error.issues[0]
  if (issue === undefined) return `${root}: not valid`
  return `${[root, ...issue.path.map(String)].join('.')}: ${issue.message}`
}
