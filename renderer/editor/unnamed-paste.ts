// Pasted and dropped HTML without its names and ids: inside a form, <input name="nodeName"> hides the element's own
// nodeName from the parser, which then throws, and the words are lost.
import { DOMParser } from '@tiptap/pm/model'

export class UnnamedParser extends DOMParser {
  override parseSlice(...[dom, options]: Parameters<DOMParser['parseSlice']>) {
    if (dom instanceof Element) removeNames(dom)
    return super.parseSlice(dom, options)
  }
}

/** Through the prototype: a form may hide its own methods as well. */
function removeNames(root: Element): void {
  for (const element of root.querySelectorAll('[name], [id]'))
    for (const name of ['name', 'id']) Element.prototype.removeAttribute.call(element, name)
}
