// The judge judged, over the whole grammar: a change planted into any body, of any kind of node or mark, is seen.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseBody } from '../../../article/body/parse-body.ts'
import { quotesInPrint } from '../../../article/export/quotes-in-print.ts'
import { sourcesById } from '../../../article/print/attribution.ts'
import { printBody } from '../../../article/print/print-body.ts'
import type { Attribution } from '../../../article/quotes/quotation.ts'
import { createSource } from '../../../article/source.ts'
import { body } from '../../arbitraries/body.ts'
import { canonicalOfBody } from './canonical.ts'

/** A body as plain JSON, to be changed in place. */
interface Node {
  type: string
  text?: string
  attrs?: Record<string, unknown>
  marks?: { type: string; attrs?: Record<string, unknown> }[]
  content?: Node[]
}

type Change = () => void

const isSeen = ({ text }: Node): boolean => /[\p{L}\p{N}]/u.test(text ?? '')

function nodesOf(node: Node): readonly Node[] {
  return [node, ...(node.content ?? []).flatMap(nodesOf)]
}

const runsWith = (root: Node, type: string) =>
  nodesOf(root).filter((node) => isSeen(node) && node.marks?.some((mark) => mark.type === type))

const marksOf = (root: Node, type: string) =>
  runsWith(root, type).flatMap((node) => node.marks?.filter((mark) => mark.type === type) ?? [])

const without =
  (type: string) =>
  (root: Node): readonly Change[] =>
    runsWith(root, type).map((node) => () => {
      node.marks = node.marks?.filter((mark) => mark.type !== type)
    })

const setting =
  (type: string, key: string, value: (old: unknown) => unknown) =>
  (root: Node): readonly Change[] =>
    nodesOf(root)
      .filter((node) => node.type === type)
      .map((node) => () => {
        node.attrs = { ...node.attrs, [key]: value(node.attrs?.[key]) }
      })

/** Takes out a block that can be seen even when it is empty, or holds a letter. */
const dropping =
  (type: string) =>
  (root: Node): readonly Change[] =>
    nodesOf(root).flatMap((parent) =>
      (parent.content ?? [])
        .filter((child) => child.type === type)
        .filter((child) => !/^(?:paragraph|pullQuote)$/.test(type) || nodesOf(child).some(isSeen))
        .map((child) => () => {
          parent.content = parent.content?.filter((other) => other !== child)
        }),
    )

const wrapped = (root: Node): readonly Change[] =>
  (root.content ?? []).map((child, at) => () => {
    root.content?.splice(at, 1, { type: 'blockquote', attrs: {}, content: [child] })
  })

/** Breaks between words: those at the end of a line are not printed, and in small headings they are spaces. */
const breaks =
  (replacement: readonly Node[]) =>
  (root: Node): readonly Change[] =>
    nodesOf(root).flatMap((parent) => {
      const isSmall = parent.type === 'heading' && Number(parent.attrs?.level) > 2
      return (parent.content ?? []).flatMap((child, at): readonly Change[] =>
        child.type === 'hardBreak' && !isSmall && parent.content?.slice(at).some(isSeen)
          ? [() => parent.content?.splice(at, 1, ...replacement)]
          : [],
      )
    })

const longer = (old: unknown) => `${old ?? ''}x`

const changes: Readonly<Record<string, (root: Node) => readonly Change[]>> = {
  'bold lost': without('bold'),
  'italics lost': without('italic'),
  'a strike lost': without('strike'),
  'code lost': without('code'),
  'a link lost': without('link'),
  'another address': (root) =>
    marksOf(root, 'link').map((mark) => () => {
      mark.attrs = { ...mark.attrs, href: 'https://example.org/elsewhere' }
    }),
  'another title': (root) =>
    marksOf(root, 'link').map((mark) => () => {
      mark.attrs = { ...mark.attrs, title: longer(mark.attrs?.title) }
    }),
  'another level': setting('heading', 'level', (old) => (old === 2 ? 3 : 2)),
  'another first number': setting('orderedList', 'start', (old) => Number(old) + 1),
  'another language': setting('codeBlock', 'language', (old) => `x${old ?? ''}`),
  'another picture': setting('image', 'media', () => 'aaaaaaaaaaaaaaaa.png'),
  'another alternative text': setting('image', 'alt', longer),
  'another caption': setting('image', 'caption', longer),
  'another credit': setting('image', 'credit', longer),
  'bullets for numbers': (root) =>
    nodesOf(root)
      .filter(({ type }) => type === 'orderedList')
      .map((node) => () => {
        node.type = 'bulletList'
        delete node.attrs
      }),
  'a paragraph lost': dropping('paragraph'),
  'a heading lost': dropping('heading'),
  'a block quote lost': dropping('blockquote'),
  'a pull quote lost': dropping('pullQuote'),
  'a list lost': dropping('bulletList'),
  'an item lost': dropping('listItem'),
  'code of its own lost': dropping('codeBlock'),
  'a picture lost': dropping('image'),
  'a rule lost': dropping('horizontalRule'),
  'a break lost': breaks([]),
  'a break for a space': breaks([{ type: 'text', text: ' ' }]),
  'a quote around a block': (root) =>
    wrapped(root).filter((_, at) => nodesOf(root.content?.[at] ?? root).some(isSeen)),
}

const canonicalOf = (root: unknown) => {
  const parsed = parseBody(root)
  return parsed.ok ? canonicalOfBody(parsed.body, () => null) : null
}

describe('the canonical comparison of any body sees', () => {
  test.each(Object.keys(changes))('%s', (name) => {
    fc.assert(
      fc.property(body({ sourceIds: [], terms: [] }), fc.nat(), (original, nth) => {
        const changed: Node = JSON.parse(JSON.stringify(original))
        const possible = changes[name]?.(changed) ?? []
        fc.pre(possible.length > 0)
        possible[nth % possible.length]?.()
        const after = canonicalOf(changed)
        fc.pre(after !== null)
        expect(after).not.toEqual(canonicalOf(original))
      }),
      { numRuns: 25, maxSkipsPerRun: 400 },
    )
  })
})

const ann = createSource({ id: '00000000-0000-4000-8000-000000000001', name: 'Ann' })
const ben = createSource({ id: '00000000-0000-4000-8000-000000000002', name: 'Ben' })
const known = sourcesById([ann, ben])

describe('the list of who spoke sees', () => {
  const attributed = body({ sourceIds: [ann.id], terms: [] })
  const quotesOf = (root: unknown) => {
    const parsed = parseBody(root)
    return parsed.ok
      ? quotesInPrint(printBody(parsed.body, { sources: known, language: 'en' }))
      : null
  }
  const attributions = (root: Node): readonly { sourceId?: unknown; via?: unknown }[] =>
    nodesOf(root).flatMap((node) => {
      const holders = [
        ...(isSeen(node) ? (node.marks ?? []).filter(({ type }) => type === 'quotation') : []),
        ...(/^(?:blockquote|pullQuote)$/.test(node.type) && nodesOf(node).some(isSeen)
          ? [node]
          : []),
      ]
      return holders.flatMap(({ attrs }) => (attrs?.sourceId === ann.id ? [attrs] : []))
    })

  test.each<[string, Partial<Attribution>]>([
    ['another speaker', { sourceId: ben.id }],
    ['a speaker lost', { sourceId: null }],
    ['another outlet', { via: ben.id }],
  ])('%s', (_, change) => {
    fc.assert(
      fc.property(attributed, fc.nat(), (original, nth) => {
        const changed: Node = JSON.parse(JSON.stringify(original))
        const possible = attributions(changed)
        fc.pre(possible.length > 0)
        Object.assign(possible[nth % possible.length] ?? {}, change)
        expect(quotesOf(changed)).not.toEqual(quotesOf(original))
      }),
      { numRuns: 40, maxSkipsPerRun: 400 },
    )
  })
})
