// How quotes travel in HTML: out of the editor with what is printed of them in place of our ids and records, and back in
// as quotes of sources of this article.
import { DOMSerializer, type Fragment } from '@tiptap/pm/model'
import type { PrintedAttribution } from '../../article/print/printed-body.ts'
import { kindOf } from '../../article/quotes/kind-of.ts'
import { type Attribution, noAttribution } from '../../article/quotes/quotation.ts'
import { parseSaid } from '../../article/quotes/said.ts'
import { attributionOf } from './attribution-attributes.ts'
import { UnnamedParser } from './unnamed-paste.ts'

const around = 'data-said-around'
const copied = 'data-galley-copy'
/** Of one paste; more are not made, their words stay open quotes. */
const mostQuotes = 1_000

export interface CopiedAs {
  /** What is printed of a quote, or null. */
  readonly print: (attribution: Attribution) => PrintedAttribution | null
  /** The quote that the copied words stand in, or null. */
  readonly around: () => PrintedAttribution | null
  /** By which this window knows its own copy again. */
  readonly token: () => string
}

export class SaidSerializer extends DOMSerializer {
  readonly #as: CopiedAs

  constructor({ nodes, marks }: DOMSerializer, as: CopiedAs) {
    super(nodes, marks)
    this.#as = as
  }

  override serializeFragment(
    fragment: Fragment,
    options?: { document?: Document },
    target?: HTMLElement | DocumentFragment,
  ) {
    const dom = super.serializeFragment(fragment, options, target)
    // Nodes within nodes come by here too; the whole is seen once.
    if (target !== undefined) return dom
    for (const element of dom.querySelectorAll<HTMLElement>('[data-attribution]'))
      this.#say(element)
    // An address of ours leads nowhere outside, and says which draft it was.
    for (const picture of dom.querySelectorAll('img')) picture.removeAttribute('src')
    const first = dom.firstChild
    if (first instanceof Element || first?.nodeType === 1) this.#sign(first as Element)
    return dom
  }

  #say(element: HTMLElement): void {
    const printed = this.#as.print(attributionOf(element))
    element.removeAttribute('data-attribution')
    if (printed !== null) element.setAttribute('data-said', JSON.stringify(printed))
  }

  #sign(first: Element): void {
    first.setAttribute(copied, this.#as.token())
    const outer = this.#as.around()
    if (outer !== null) first.setAttribute(around, JSON.stringify(outer))
  }
}

/** The name that a copy of ours was given, or null for HTML from elsewhere. */
export const tokenIn = (html: string): string | null =>
  new RegExp(`${copied}="([0-9a-f-]{36})"`).exec(html)?.[1] ?? null

export type TakeSaid = (said: PrintedAttribution) => Pick<Attribution, 'sourceId' | 'via'>

export class SaidParser extends UnnamedParser {
  readonly #take: TakeSaid
  /** Of the quote around what was parsed last. */
  around: Attribution | null = null

  constructor({ schema, rules }: UnnamedParser, take: TakeSaid) {
    super(schema, rules)
    this.#take = take
  }

  override parseSlice(...[dom, options]: Parameters<UnnamedParser['parseSlice']>) {
    this.around = null
    if (dom instanceof Element) this.#read(dom)
    return super.parseSlice(dom, options)
  }

  #read(root: Element): void {
    const saying = [...root.querySelectorAll('[data-said]')].slice(0, mostQuotes)
    for (const element of saying) {
      const attribution = this.#attributionOf(element, 'data-said')
      if (attribution === null) continue
      element.setAttribute('data-attribution', JSON.stringify(attribution))
      const line = element.nextElementSibling
      if (line?.hasAttribute('data-said-line')) line.remove()
    }
    const outer = root.querySelector(`[${around}]`)
    if (outer !== null) this.around = this.#attributionOf(outer, around)
  }

  #attributionOf(element: Element, name: string): Attribution | null {
    const said = parseSaid(Element.prototype.getAttribute.call(element, name) ?? '')
    if (said === null) return null
    const kind = kindOf(element.textContent ?? '')
    return { ...noAttribution, ...this.#take(said), kind: kind === 'indirect' ? 'direct' : kind }
  }
}
