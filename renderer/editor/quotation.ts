// The inline mark of attributed words. Several may lie on the same words: a nested quotation has another speaker.
import { Mark } from '@tiptap/core'
import { attributionAttributes } from './attribution-attributes.ts'

export const QuotationMark = Mark.create({
  name: 'quotation',
  priority: 1200,
  inclusive: false,
  excludes: 'notAQuote',
  addAttributes: () => attributionAttributes('inline'),
  parseHTML: () => [{ tag: 'span[data-quote="inline"]' }],
  renderHTML: ({ HTMLAttributes }) => ['span', { ...HTMLAttributes, class: 'quotation' }, 0],
})
