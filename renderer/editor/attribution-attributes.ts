// The attributes of a quote as the editor keeps them. In the DOM they travel as one data attribute, parsed strictly, so
// that copy, paste and drag inside Galley keep them and foreign HTML cannot invent any.
import type { Attributes } from '@tiptap/core'
import { Attribution, noAttribution } from '../../article/quotes/quotation.ts'

const carrier = 'data-attribution'

/** For a node or mark of this name. Unattributed quotes carry nothing in the DOM. */
export function attributionAttributes(name: string): Attributes {
  const keys = Object.keys(noAttribution) as (keyof Attribution)[]
  return Object.fromEntries(
    keys.map((key, index) => [
      key,
      {
        default: noAttribution[key],
        parseHTML: (element: HTMLElement) => attributionOf(element)[key],
        renderHTML: (attributes: Record<string, unknown>) =>
          index === 0 ? { [carrier]: JSON.stringify(attributes), 'data-quote': name } : {},
      },
    ]),
  )
}

/** What an element says of itself, or nothing when that is not a valid attribution. */
export function attributionOf(element: HTMLElement): Attribution {
  const written = element.getAttribute(carrier)
  if (written === null) return noAttribution
  try {
    const parsed = Attribution.safeParse(JSON.parse(written))
    return parsed.success ? parsed.data : noAttribution
  } catch {
    // Not ours: HTML from elsewhere may carry an attribute of the same name.
    return noAttribution
  }
}
