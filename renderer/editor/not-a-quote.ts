// Words in quotation marks that a person has dismissed as nobody's quote.
import { Mark } from '@tiptap/core'

export const NotAQuoteMark = Mark.create({
  name: 'notAQuote',
  priority: 1100,
  inclusive: false,
  parseHTML: () => [{ tag: 'span[data-not-a-quote]' }],
  renderHTML: () => ['span', { 'data-not-a-quote': '' }, 0],
})
