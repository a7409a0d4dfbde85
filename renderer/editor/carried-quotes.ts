// Copy and paste of quotes. Within one article they keep everything; into another one they take along who spoke, as far as
// that is printed; on the clipboard itself lies nothing that must not be printed.
import { Extension } from '@tiptap/core'
import { DOMParser, DOMSerializer, Fragment, type Node, Slice } from '@tiptap/pm/model'
import { Plugin } from '@tiptap/pm/state'
import { printAttribution, sourcesById } from '../../article/print/attribution.ts'
import type { PrintedAttribution } from '../../article/print/printed-body.ts'
import { Attribution, noAttribution } from '../../article/quotes/quotation.ts'
import type { Source } from '../../article/source.ts'
import { SaidParser, SaidSerializer, type TakeSaid, tokenIn } from './said-html.ts'
import { UnnamedParser } from './unnamed-paste.ts'

interface Copy {
  readonly draftId: string
  readonly token: string
  /** With everything, for the article that it comes from. */
  readonly whole: Slice
  /** As it was put on the clipboard. */
  readonly bare: Slice
  readonly around: PrintedAttribution | null
}

/** The last one of this window: another article may be opened between copying and pasting. */
let lastCopy: Copy | null = null

interface CarriedOptions {
  readonly draftId: string
  readonly sources: () => readonly Source[]
  readonly take: TakeSaid
  /** Words with pictures of another draft were pasted. */
  readonly bring: (from: string, media: readonly string[]) => void
}

export const CarriedQuotes = Extension.create<CarriedOptions>({
  name: 'carriedQuotes',
  addOptions: () => ({
    draftId: '',
    sources: () => [],
    take: () => ({ sourceId: null, via: null }),
    bring: () => undefined,
  }),
  addProseMirrorPlugins() {
    const { draftId, sources, take, bring } = this.options
    const { schema, rules } = DOMParser.fromSchema(this.editor.schema)
    const print = (attribution: Attribution) =>
      printAttribution(attribution, sourcesById(sources()))
    const parser = new SaidParser(new UnnamedParser(schema, rules), take)
    let pasted: string | null = null
    return [
      new Plugin({
        props: {
          transformCopied: (slice) => {
            const outer = quoteAround(slice)
            const copy = {
              ...{ draftId, whole: slice, bare: bareSlice(slice) },
              token: crypto.randomUUID(),
              around: outer === null ? null : print(outer),
            }
            lastCopy = copy
            return copy.bare
          },
          clipboardSerializer: new SaidSerializer(DOMSerializer.fromSchema(this.editor.schema), {
            print,
            around: () => lastCopy?.around ?? null,
            token: () => lastCopy?.token ?? '',
          }),
          transformPastedHTML: (html) => {
            pasted = tokenIn(html)
            // Its own copy brings its own sources: none are to be looked for.
            return pasted !== null && isOwn(draftId, pasted)
              ? html.replace(/ data-said(-around)?="[^"]*"/g, '')
              : html
          },
          clipboardParser: parser,
          transformPasted: (slice) => {
            const token = pasted
            const outer = parser.around
            pasted = null
            parser.around = null
            if (lastCopy !== null && slice === lastCopy.bare && lastCopy.draftId === draftId)
              return lastCopy.whole
            if (token !== null && isOwn(draftId, token)) return lastCopy?.whole ?? slice
            if (token !== null && lastCopy?.token === token) {
              const media = picturesIn(slice)
              if (media.length > 0) bring(lastCopy.draftId, media)
            }
            return outer === null ? slice : withQuoteAround(slice, outer)
          },
        },
      }),
    ]
  },
})

const isOwn = (draftId: string, token: string) =>
  lastCopy !== null && lastCopy.token === token && lastCopy.draftId === draftId

function picturesIn({ content }: Slice): readonly string[] {
  const media: string[] = []
  content.descendants((node) => {
    if (node.type.name === 'image') media.push(String(node.attrs.media))
  })
  return media
}

const isQuoteBlock = ({ type }: Node) => type.name === 'blockquote' || type.name === 'pullQuote'

const attributionIn = (attrs: Readonly<Record<string, unknown>>): Attribution => {
  const parsed = Attribution.safeParse(attrs)
  return parsed.success ? parsed.data : noAttribution
}

/** Who spoke and on what terms, without records. */
function bareAttrs(attrs: Readonly<Record<string, unknown>>): Attribution {
  const { sourceId, kind, terms, via } = attributionIn(attrs)
  return { ...noAttribution, sourceId, kind, terms, via }
}

/** The block quote that the slice lies within, if it lies within one alone. */
function quoteAround({ content, openStart, openEnd }: Slice): Attribution | null {
  let outer: Attribution | null = null
  let inside = content
  for (let depth = 0; depth < Math.min(openStart, openEnd) - 1; depth++) {
    const { firstChild } = inside
    if (firstChild === null || inside.childCount > 1) break
    if (isQuoteBlock(firstChild)) outer = attributionIn(firstChild.attrs)
    inside = firstChild.content
  }
  return outer
}

/** What is written of the blocks around a slice stands in the clear: there, quotes have no attribution at all. */
function bareSlice({ content, openStart, openEnd }: Slice): Slice {
  const open = content.childCount === 1 ? Math.min(openStart, openEnd) - 1 : 0
  return new Slice(bareFragment(content, open), openStart, openEnd)
}

function bareFragment(content: Fragment, open: number): Fragment {
  const nodes: Node[] = []
  content.forEach((node) => {
    nodes.push(bareNode(node, content.childCount === 1 ? open : 0))
  })
  return Fragment.fromArray(nodes)
}

function bareNode(node: Node, open: number): Node {
  const marks = node.marks.map((mark) =>
    mark.type.name === 'quotation' ? mark.type.create(bareAttrs(mark.attrs)) : mark,
  )
  if (node.isText) return node.mark(marks)
  const attrs = !isQuoteBlock(node)
    ? node.attrs
    : open > 0
      ? { ...noAttribution }
      : bareAttrs(node.attrs)
  return node.type.create(attrs, bareFragment(node.content, open - 1), marks)
}

/** The first block quote at the open start speaks with the voice that it had where it comes from. */
function withQuoteAround(slice: Slice, outer: Attribution): Slice {
  const visit = (content: Fragment, open: number): Fragment => {
    const { firstChild } = content
    if (firstChild === null || open < 1) return content
    const isOpen = isQuoteBlock(firstChild) && firstChild.attrs.sourceId === null
    const next = isOpen
      ? firstChild.type.create({ ...outer }, firstChild.content, firstChild.marks)
      : firstChild.copy(visit(firstChild.content, open - 1))
    return content.replaceChild(0, next)
  }
  return new Slice(visit(slice.content, slice.openStart), slice.openStart, slice.openEnd)
}
