// StarterKit bent to the grammar of article/body: only its nodes and marks, only their attributes. A test compares the
// resulting schema with parseBody in both directions.
import { type AnyExtension, type Attributes, wrappingInputRule } from '@tiptap/core'
import type { NodeType } from '@tiptap/pm/model'
import { Plugin, type Transaction } from '@tiptap/pm/state'
import { ReplaceStep } from '@tiptap/pm/transform'
import StarterKit from '@tiptap/starter-kit'
import { headingLevels } from '../../article/body/heading.ts'
import { isPrintableLink } from '../../article/body/link.ts'
import { attributionAttributes } from './attribution-attributes.ts'
import { addressFrom } from './link-address.ts'
import { styled, unless } from './pasted-styles.ts'

const Kit = StarterKit.extend({
  addExtensions() {
    return (this.parent?.() ?? []).map(bend)
  },
})

export const grammarKit = Kit.configure({
  heading: { levels: [...headingLevels] },
  underline: false,
  // Adds an empty paragraph on load: an article must not change by being opened.
  trailingNode: false,
  link: {
    openOnClick: false,
    autolink: true,
    linkOnPaste: true,
    defaultProtocol: 'https',
    protocols: ['http', 'https', 'mailto'],
    isAllowedUri: (address) => isPrintableLink(address),
    // Pasting an address over words asks only this.
    shouldAutoLink: (typed) => addressFrom(typed).kind === 'address',
    HTMLAttributes: { target: null, rel: null, class: null },
  },
  dropcursor: { color: false, class: 'drop-cursor', width: 2 },
})

function bend(extension: AnyExtension): AnyExtension {
  switch (extension.name) {
    case 'listItem':
      // The stock item empties itself when it starts with a quote, a heading or a list.
      return extension.extend({
        content: 'block+',
        parseHTML: () => [{ tag: 'li' }, ...wordListItems],
      })
    case 'bold':
      return extension.extend({ parseHTML: () => boldWords })
    case 'italic':
      return extension.extend({ parseHTML: () => italicWords })
    case 'strike':
      return extension.extend({ parseHTML: () => struckWords })
    case 'code':
      // Stock code drops a link or italics around it. It comes last: innermost in the window, as in the file.
      return extension.extend({ excludes: '', priority: 50 })
    case 'heading':
      return extension.extend({ addAttributes: () => headingAttributes })
    case 'codeBlock':
      return extension.extend({ addAttributes: () => codeBlockAttributes })
    case 'blockquote':
      return extension.extend({ addAttributes: () => attributionAttributes('blockquote') })
    case 'orderedList':
      return extension.extend({
        addAttributes: () => orderedListAttributes,
        addInputRules(this: { readonly type: NodeType }) {
          return [numberedLine(this.type)]
        },
      })
    case 'link':
      return extension.extend({
        addAttributes: () => linkAttributes,
        addProseMirrorPlugins(this: { readonly parent?: () => Plugin[] }) {
          return (this.parent?.() ?? []).map(quietWithinWords)
        },
      })
    default:
      return extension
  }
}

const notBold = /^(normal|lighter|[1-4]00)$/
const boldWords = [
  unless('strong', 'font-weight', notBold),
  unless('b', 'font-weight', notBold),
  styled('font-weight', /^(bold|bolder|[5-9]\d\d)$/),
]
const italicWords = [
  unless('em', 'font-style', /^normal$/),
  unless('i', 'font-style', /^normal$/),
  styled('font-style', /^(italic|oblique)/),
]
const struckWords = [
  { tag: 's' },
  { tag: 'del' },
  { tag: 'strike' },
  styled('text-decoration', /line-through/),
  styled('text-decoration-line', /line-through/),
]

// Stock autolink replays every edit to find a word that has just ended. A letter typed into a word ends none.
function quietWithinWords(plugin: Plugin): Plugin {
  const { appendTransaction } = plugin.spec
  if (appendTransaction === undefined) return plugin
  return new Plugin({
    ...plugin.spec,
    appendTransaction: (transactions, before, after) =>
      transactions.every(onlyTypesLetters)
        ? null
        : appendTransaction.call(plugin, transactions, before, after),
  })
}

const onlyTypesLetters = ({ steps }: Transaction): boolean =>
  steps.every((step) => {
    if (!(step instanceof ReplaceStep)) return false
    const { content, openStart } = step.slice
    const text = content.childCount === 1 && openStart === 0 ? content.child(0).text : undefined
    return text !== undefined && /\S$/.test(text)
  })

// Word pastes list items as paragraphs, with the bullet as text in a span of its own.
const wordListItems = [
  // Before the paragraph's own rule, which takes every <p>.
  { tag: 'p[class^="MsoListParagraph"]', priority: 60 },
  {
    tag: 'span[style*="mso-list:Ignore"]',
    priority: 90,
    ignore: true,
    getAttrs: (element: HTMLElement) => (/\d/.test(element.textContent ?? '') ? false : null),
  },
]

// As many digits as a list may start from; the stock rule takes any number, and the draft could not be saved.
const numberedLine = (type: NodeType) =>
  wrappingInputRule({
    find: /^(\d{1,9})\.\s$/,
    type,
    getAttributes: ([, digits]) => ({ start: Number(digits) }),
    joinPredicate: ([, digits], node) => node.childCount + node.attrs.start === Number(digits),
  })

const orderedListAttributes: Attributes = {
  start: {
    default: 1,
    parseHTML: (element) => {
      const start = Number(element.getAttribute('start') ?? '1')
      return Number.isInteger(start) && start >= 0 && start < 1_000_000_000 ? start : 1
    },
  },
}

// The level comes with the tag: the stock attribute would believe <h2 level="9"> as well.
const headingAttributes: Attributes = {
  level: { default: headingLevels[0], rendered: false, parseHTML: () => null },
}

// A class name may be longer than any language's: cut to what parseBody takes.
const codeBlockAttributes: Attributes = {
  language: {
    default: null,
    rendered: false,
    parseHTML: (element) =>
      [...(element.firstElementChild?.classList ?? [])]
        .find((name) => name.startsWith('language-'))
        ?.slice('language-'.length, 'language-'.length + 100) || null,
  },
}

const linkAttributes: Attributes = {
  href: {
    default: null,
    parseHTML: (element) => element.getAttribute('href'),
  },
  title: {
    default: null,
    // The stock reading makes a number of title="2024".
    parseHTML: (element) => element.getAttribute('title'),
  },
}
