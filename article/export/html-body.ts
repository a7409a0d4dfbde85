// Printed blocks → hast. Every block of the grammar has its case here; a new one does not compile without.
import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import { directionOf } from '../print/direction.ts'
import type {
  PrintedBlock,
  PrintedImage,
  PrintedInline,
  PrintedItem,
} from '../print/printed-body.ts'
import { mediaPath } from './body-to-mdast.ts'
import { type InlineTree, runsOf, treeOf } from './inline-runs.ts'
import { pageLink } from './page-link.ts'
import { attributionLine } from './printed-lines.ts'

/** `language` is the article's, BCP 47: what is in another says so. */
export const bodyToHast = (blocks: readonly PrintedBlock[], language: string): Element[] =>
  blocks.map((block) => blockToHast(block, language))

function blockToHast(block: PrintedBlock, language: string): Element {
  switch (block.type) {
    case 'paragraph':
      return h('p', inlineToHast(block.content, language))
    case 'heading':
      return h(`h${block.level}`, inlineToHast(block.content, language))
    case 'blockquote':
      return quote('quote', block, bodyToHast(block.content, inside(block, language)), language)
    case 'pullQuote':
      return quote(
        'pull-quote',
        block,
        [h('p', inlineToHast(block.content, inside(block, language)))],
        language,
      )
    case 'bulletList':
      return h(
        'ul',
        block.items.map((item) => itemToHast(item, language)),
      )
    case 'orderedList':
      return h(
        'ol',
        { start: block.start === 1 ? null : block.start },
        block.items.map((item) => itemToHast(item, language)),
      )
    case 'codeBlock':
      return h(
        'pre',
        // Code runs from left to right in every language.
        { dir: directionOf(language) === 'rtl' ? 'ltr' : null },
        h('code', { className: block.language === null ? null : [`language-${block.language}`] }, [
          { type: 'text', value: block.text },
        ]),
      )
    case 'image':
      return imageToHast(block)
    case 'horizontalRule':
      return h('hr')
  }
}

type QuoteBlock = PrintedBlock & { readonly type: 'blockquote' | 'pullQuote' }

const inside = (block: QuoteBlock, language: string): string => block.language ?? language

/** The attribution stands outside of the words, and in the article's language. */
function quote(
  name: string,
  block: QuoteBlock,
  words: readonly Element[],
  language: string,
): Element {
  const { attribution } = block
  const said = attribution === null ? [] : [h('figcaption', attributionLine(attribution))]
  const properties = languageOf(block.language, language)
  return h('figure', { className: [name] }, [h('blockquote', properties, [...words]), ...said])
}

const languageOf = (own: string | undefined, around: string) =>
  own === undefined || own === around ? {} : { lang: own, dir: directionOf(own) }

/** An item of a single paragraph needs no paragraph element. */
function itemToHast({ content }: PrintedItem, language: string): Element {
  const [only] = content
  if (content.length === 1 && only?.type === 'paragraph')
    return h('li', inlineToHast(only.content, language))
  return h('li', bodyToHast(content, language))
}

function imageToHast({ media, alt, caption, credit }: PrintedImage): Element {
  const lines: ElementContent[] = [
    ...(caption === '' ? [] : [h('span', { className: ['caption'] }, caption)]),
    ...(caption === '' || credit === '' ? [] : [{ type: 'text' as const, value: ' ' }]),
    ...(credit === '' ? [] : [h('span', { className: ['credit'] }, credit)]),
  ]
  return h('figure', { className: ['image'] }, [
    h('img', { src: mediaPath(media), alt }),
    ...(lines.length === 0 ? [] : [h('figcaption', lines)]),
  ])
}

/**
 * Quotations keep their typographic marks as text: a `q` element would print them twice. Words in another language stand
 * in a span of their own.
 */
function inlineToHast(content: readonly PrintedInline[], language: string): ElementContent[] {
  return stretchesByLanguage(content, language).flatMap(({ own, nodes }) => {
    const children = treeOf(runsOf(nodes)).map(treeToHast)
    return own === language ? children : [h('span', languageOf(own, language), children)]
  })
}

interface Stretch {
  readonly own: string
  readonly nodes: PrintedInline[]
}

function stretchesByLanguage(
  content: readonly PrintedInline[],
  language: string,
): readonly Stretch[] {
  const stretches: Stretch[] = []
  for (const node of content) {
    const own = spokenIn(node) ?? language
    const last = stretches.at(-1)
    if (last?.own === own) last.nodes.push(node)
    else stretches.push({ own, nodes: [node] })
  }
  return stretches
}

/** The innermost quotation that has a language of its own decides. */
const spokenIn = ({ marks }: PrintedInline): string | undefined =>
  marks.reduce<string | undefined>(
    (outer, mark) => (mark.type === 'quotation' ? (mark.language ?? outer) : outer),
    undefined,
  )

const elementOf = { bold: 'strong', italic: 'em', strike: 's' } as const

function treeToHast(tree: InlineTree): ElementContent {
  switch (tree.kind) {
    case 'text':
    case 'symbol':
      return { type: 'text', value: tree.text }
    case 'code':
      return h('code', [{ type: 'text', value: tree.text }])
    case 'break':
      return h('br')
    case 'bold':
    case 'italic':
    case 'strike':
      return h(elementOf[tree.kind], tree.children.map(treeToHast))
    case 'link':
      return h(
        'a',
        { ...pageLink(tree.link.href), title: tree.link.title },
        tree.children.map(treeToHast),
      )
  }
}
