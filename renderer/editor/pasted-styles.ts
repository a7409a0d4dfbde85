// Bold, italic and struck words of a paste that says so by style alone, as Word and Google Docs do. The page's policy
// empties `element.style`, and with it the stock rules, so the attribute is read as text.
import type { ParseRule } from '@tiptap/pm/model'

/** Any element with such a style; the rules after it are asked as well, since an element may be bold and italic. */
export const styled = (property: string, wanted: RegExp): ParseRule => ({
  tag: `[style*="${property}"]`,
  consuming: false,
  getAttrs: (element) => (wanted.test(styleOf(element, property)) ? null : false),
})

/** A tag that means the mark, unless its own style says otherwise: Google Docs wraps all in a <b> that is not bold. */
export const unless = (tag: string, property: string, unwanted: RegExp): ParseRule => ({
  tag,
  consuming: false,
  getAttrs: (element) => (unwanted.test(styleOf(element, property)) ? false : null),
})

/** The value that holds: the last one given. Empty when there is none. */
function styleOf(element: HTMLElement, property: string): string {
  const values = (element.getAttribute('style') ?? '')
    .split(';')
    .map((declaration) => declaration.split(':'))
    .filter(([name]) => name?.trim().toLowerCase() === property)
    .map(([, value = '']) => value.replace('!important', '').trim().toLowerCase())
  return values.at(-1) ?? ''
}
