// Words lifted from the article and set large.
import { Node } from '@tiptap/core'
import { attributionAttributes } from './attribution-attributes.ts'

export const PullQuoteNode = Node.create({
  name: 'pullQuote',
  group: 'block',
  content: 'inline*',
  defining: true,
  addAttributes: () => attributionAttributes('pull'),
  parseHTML: () => [{ tag: 'aside[data-quote="pull"]' }],
  renderHTML: ({ HTMLAttributes }) => ['aside', { ...HTMLAttributes, class: 'pull-quote' }, 0],
})
