// Which of the things dropped are pictures for the body, and which are articles to import.

interface Typed {
  readonly type: string
}

const isPicture = ({ type }: Typed): boolean => type.startsWith('image/')

export function sortDropped<Item extends Typed>(
  items: readonly Item[],
): { readonly documents: readonly Item[]; readonly pictures: readonly Item[] } {
  return {
    documents: items.filter((item) => !isPicture(item)),
    pictures: items.filter(isPicture),
  }
}

/** Pictures alone, over the body: the editor takes them. */
export function takesPicture(target: EventTarget | null, items: readonly Typed[]): boolean {
  return (
    items.length > 0 &&
    items.every(isPicture) &&
    target instanceof Node &&
    elementOf(target)?.closest('.ProseMirror[contenteditable="true"]') != null
  )
}

const elementOf = (node: Node): Element | null =>
  node instanceof Element ? node : node.parentElement
