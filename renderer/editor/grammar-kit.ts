// StarterKit bent to the grammar of article/body: only its nodes and marks, only their attributes. A test compares the
// resulting schema with parseBody in both directions.
import type { AnyExtension, Attributes } from '@tiptap/core'
import StarterKit from '@tiptap/starter-kit'
import { headingLevels } from '../../article/body/heading.ts'
import { isPrintableLink } from '../../article/body/link.ts'
import { attributionAttributes } from './attribution-attributes.ts'

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
    case 'code':
      // Stock code drops a link or italics around it.
      return extension.extend({ excludes: '' })
    case 'blockquote':
      return extension.extend({ addAttributes: () => attributionAttributes('blockquote') })
    case 'orderedList':
      return extension.extend({ addAttributes: () => orderedListAttributes })
    case 'link':
      return extension.extend({ addAttributes: () => linkAttributes })
    default:
      return extension
  }
}

// Word pastes list items as paragraphs, with the bullet as text in a span of its own.
const wordListItems = [
  { tag: 'p[class^="MsoListParagraph"]' },
  {
    tag: 'span[style*="mso-list:Ignore"]',
    priority: 90,
    ignore: true,
    getAttrs: (element: HTMLElement) => (/\d/.test(element.textContent ?? '') ? false : null),
  },
]

const orderedListAttributes: Attributes = {
  start: {
    default: 1,
    parseHTML: (element) => {
      const start = Number(element.getAttribute('start') ?? '1')
      return Number.isInteger(start) && start >= 0 && start < 1_000_000_000 ? start : 1
    },
  },
}

const linkAttributes: Attributes = {
  href: {
    default: null,
    parseHTML: (element) => element.getAttribute('href'),
  },
  title: { default: null },
}
