// How quotes look on the page: each in its source's tint with initials in the margin, open ones dotted, forbidden ones
// wavy, holes and hidden characters marked. Only changed blocks are read again; nothing of it is in the document.
import { Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import type { Attribution } from '../../article/quotes/quotation.ts'
import { termsRules } from '../../article/quotes/terms.ts'
import { labelOf, type Source } from '../../article/source.ts'
import { factsOfBlock } from '../session/body-facts.ts'

/** As many tints as the palette has: tokens.css, colour-blind safe. */
const tints = 8

interface Look {
  readonly tint: number
  readonly initials: string
  readonly source: Source
}
type Looks = ReadonlyMap<string, Look>

interface PluginState {
  readonly looks: Looks
  readonly decorations: DecorationSet
}

const key = new PluginKey<PluginState>('quoteDecorations')

/** Tells the page who the sources are. No step, no history, no save. */
export function showSources(state: EditorState, sources: readonly Source[]): Transaction {
  return state.tr.setMeta(key, looksOf(sources)).setMeta('addToHistory', false)
}

export const tintOf = (sources: readonly Source[], id: string): number =>
  sources.findIndex((source) => source.id === id) % tints

export const QuoteDecorations = Extension.create({
  name: 'quoteDecorations',
  addProseMirrorPlugins: () => [
    new Plugin<PluginState>({
      key,
      state: {
        init: (_, state) => ({ looks: new Map(), decorations: decorate(state.doc, new Map()) }),
        apply: (transaction, before, _old, state) => {
          const looks: Looks | undefined = transaction.getMeta(key)
          if (looks !== undefined) return { looks, decorations: decorate(state.doc, looks) }
          if (!transaction.docChanged) return before
          return { ...before, decorations: refreshed(before, transaction) }
        },
      },
      props: { decorations: (state) => key.getState(state)?.decorations },
    }),
  ],
})

function looksOf(sources: readonly Source[]): Looks {
  return new Map(
    sources.map((source, index) => [
      source.id,
      { tint: index % tints, initials: initialsOf(labelOf(source)), source },
    ]),
  )
}

/** Up to three letters of a name or a description: KA, AFP, SO for *a senior official*. */
export function initialsOf(label: string): string {
  const words = label.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? []
  const [only] = words
  if (words.length === 1 && only !== undefined)
    return [...only]
      .slice(0, only === only.toUpperCase() ? 3 : 2)
      .join('')
      .toUpperCase()
  const capitalised = words.filter((word) => /^\p{Lu}/u.test(word))
  const long = words.filter((word) => word.length > 2)
  const telling = [capitalised, long, words].find((some) => some.length > 0) ?? []
  const ends = telling.length > 2 ? [telling[0], telling.at(-1)] : telling
  return ends
    .map((word) => [...(word ?? '')][0])
    .join('')
    .toUpperCase()
}

function decorate(doc: Node, looks: Looks): DecorationSet {
  const all: Decoration[] = []
  doc.forEach((block, offset) => {
    all.push(...decorationsOf(block, offset, looks))
  })
  return DecorationSet.create(doc, all)
}

/** Blocks that are the same node before and after keep their decorations, moved along. */
function refreshed(before: PluginState, transaction: Transaction): DecorationSet {
  const { doc } = transaction
  const old = transaction.before
  const shorter = Math.min(old.childCount, doc.childCount)
  let first = 0
  let start = 0
  while (first < shorter && old.child(first) === doc.child(first)) {
    start += doc.child(first).nodeSize
    first++
  }
  let same = 0
  while (
    same < shorter - first &&
    old.child(old.childCount - 1 - same) === doc.child(doc.childCount - 1 - same)
  )
    same++
  const changed: Decoration[] = []
  let end = start
  for (let index = first; index < doc.childCount - same; index++) {
    const block = doc.child(index)
    changed.push(...decorationsOf(block, end, before.looks))
    end += block.nodeSize
  }
  const mapped = before.decorations.map(transaction.mapping, doc)
  return mapped.remove(mapped.find(start, end)).add(doc, changed)
}

function decorationsOf(block: Node, offset: number, looks: Looks): Decoration[] {
  const facts = factsOfBlock(block)
  const found: Decoration[] = []
  for (const { place, from, to, attribution } of facts.quotes) {
    const attributes = appearance(attribution, looks)
    const start = offset + from
    const end = offset + to
    if (place === 'inline') {
      found.push(Decoration.inline(start, end, { class: attributes.class }))
      if (attributes.initials !== '')
        found.push(
          Decoration.inline(start, start + 1, {
            class: 'quote-start',
            'data-initials': attributes.initials,
          }),
        )
    } else
      found.push(
        Decoration.node(start, end, {
          class: `${attributes.class} quote-block`,
          ...(attributes.initials === '' ? {} : { 'data-initials': attributes.initials }),
        }),
      )
  }
  for (const { from, to } of facts.open)
    found.push(Decoration.inline(offset + from, offset + to, { class: 'quote-open' }))
  for (const { from, to } of facts.holes)
    found.push(Decoration.inline(offset + from, offset + to, { class: 'hole' }))
  for (const { from, to, name } of facts.hidden)
    found.push(
      Decoration.inline(offset + from, offset + to, { class: 'hidden-character', title: name }),
    )
  return found
}

function appearance(
  attribution: Attribution,
  looks: Looks,
): { readonly class: string; readonly initials: string } {
  const look = attribution.sourceId === null ? undefined : looks.get(attribution.sourceId)
  const terms = attribution.terms ?? look?.source.terms ?? 'on-the-record'
  const rule = termsRules[terms]
  const isForbidden =
    !rule.allowsInformation || (!rule.allowsDirectQuote && attribution.kind !== 'indirect')
  if (isForbidden) return { class: 'quote-forbidden', initials: look?.initials ?? '' }
  if (look === undefined) return { class: 'quote-open', initials: '' }
  return { class: `quote-said tint-${look.tint}`, initials: look.initials }
}
