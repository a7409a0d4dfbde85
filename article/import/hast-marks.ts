// Which marks an HTML element sets on its text: by its name, by the few styles that Word and Google Docs use, by its link.
import type { Element } from 'hast'
import { isPrintableLink } from '../body/link.ts'
import type { Mark } from '../body/text.ts'
import { type Marks, withMark } from './inline-runs.ts'

const plain: Readonly<Record<string, Mark>> = Object.assign(Object.create(null), {
  b: { type: 'bold' },
  strong: { type: 'bold' },
  i: { type: 'italic' },
  em: { type: 'italic' },
  cite: { type: 'italic' },
  dfn: { type: 'italic' },
  s: { type: 'strike' },
  del: { type: 'strike' },
  strike: { type: 'strike' },
  code: { type: 'code' },
  kbd: { type: 'code' },
  samp: { type: 'code' },
  tt: { type: 'code' },
})

export const styleOf = (node: Element): string =>
  typeof node.properties.style === 'string' ? node.properties.style : ''

/** Word and Google Docs set weight by style: it may add bold and italics, and take back those of the tag. */
export function marksOf(node: Element, outer: Marks): Marks {
  const style = styleOf(node)
  const weight = /font-weight\s*:\s*(\w+)/iu.exec(style)?.[1]?.toLowerCase()
  const slant = /font-style\s*:\s*(\w+)/iu.exec(style)?.[1]?.toLowerCase()
  const own = plain[node.tagName]
  let marks = outer
  const isUndone =
    (own?.type === 'bold' && (weight === 'normal' || weight === '400')) ||
    (own?.type === 'italic' && slant === 'normal')
  if (own !== undefined && !isUndone) marks = withMark(marks, own)
  if (weight !== undefined && /^(?:bold|bolder|[6-9]00)$/u.test(weight))
    marks = withMark(marks, { type: 'bold' })
  if (slant === 'italic' || slant === 'oblique') marks = withMark(marks, { type: 'italic' })
  const { title, dataHref } = node.properties
  const href = node.properties.href ?? dataHref
  if (node.tagName === 'a' && typeof href === 'string' && isPrintableLink(href.trim()))
    marks = withMark(marks, {
      type: 'link',
      attrs: { href: href.trim(), title: typeof title === 'string' && title !== '' ? title : null },
    })
  return marks
}
