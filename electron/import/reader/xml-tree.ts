// XML of Word's parts → a tree of elements with the places where they stand in the text, so that a part can be looked
// through and changed without being written anew. No document types, no entities of its own, no depth without end.

export interface XmlElement {
  /** Without its prefix: the same in every dialect of Word. */
  readonly name: string
  readonly prefix: string
  readonly attributes: string
  /** From `<` of the opening tag to behind `>` of the closing one. */
  readonly start: number
  readonly inside: number
  insideEnd: number
  end: number
  readonly children: (XmlElement | string)[]
}

export type ParsedXml =
  | { readonly kind: 'parsed'; readonly root: XmlElement }
  | { readonly kind: 'refused'; readonly problem: string }

/** Elements inside each other; tables in tables in text boxes come to some sixty. */
const deepest = 400

const token =
  /<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<\?[\s\S]*?\?>|<(!DOCTYPE)|<(\/?)([^\s/>:]+:)?([^\s/>]+)((?:[^"'>]|"[^"]*"|'[^']*')*?)(\/?)>|([^<]+)/gu

/** Linear; tags that do not fit together are taken for damage. */
export function parseXml(xml: string): ParsedXml {
  const open: XmlElement[] = []
  let root: XmlElement | null = null
  token.lastIndex = 0
  for (const match of xml.matchAll(token)) {
    const [whole, data, doctype, close, prefix, name, attributes, empty, text] = match
    const parent = open.at(-1)
    if (doctype !== undefined) return refused('declares entities of its own, which Word never does')
    if (text !== undefined) {
      if (parent !== undefined && holdsText.has(parent.name)) parent.children.push(decoded(text))
    } else if (data !== undefined) parent?.children.push(data)
    else if (name === undefined) continue
    else if (close === '/') {
      const closed = open.pop()
      if (closed === undefined || closed.name !== name) return refused('is damaged')
      closed.insideEnd = match.index
      closed.end = match.index + whole.length
    } else {
      const end = match.index + whole.length
      const element: XmlElement = {
        name,
        prefix: prefix?.slice(0, -1) ?? '',
        attributes: attributes ?? '',
        start: match.index,
        inside: end,
        insideEnd: end,
        end,
        children: [],
      }
      parent?.children.push(element)
      root ??= element
      if (empty !== '/') open.push(element)
      if (open.length > deepest) return refused(`nests deeper than ${deepest} levels`)
    }
  }
  return root === null || open.length > 0 ? refused('is damaged') : { kind: 'parsed', root }
}

/** The name of the first element, without parsing the rest; empty where there is none. */
export const rootName = (xml: string): string =>
  /<(?![?!])(?:[^\s/>:]+:)?([^\s/>]+)/u.exec(xml.slice(0, 20_000))?.[1] ?? ''

/** The elements right inside. */
export const elementsIn = (element: XmlElement): readonly XmlElement[] =>
  element.children.filter((child) => typeof child !== 'string')

export const childNamed = (
  element: XmlElement | undefined,
  name: string,
): XmlElement | undefined =>
  element === undefined ? undefined : elementsIn(element).find((child) => child.name === name)

/** The value of an attribute, its prefix aside; null where there is none. */
export function attributeOf({ attributes }: XmlElement, name: string): string | null {
  const found = new RegExp(`(?:^|[\\s:])${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'u').exec(
    attributes,
  )
  return found === null ? null : decoded(found[1] ?? found[2] ?? '')
}

export const textIn = (element: XmlElement | undefined): string =>
  element?.children.filter((child) => typeof child === 'string').join('') ?? ''

/** Elsewhere text is only the space between tags. */
const holdsText = new Set('t v title creator keywords language lang'.split(' '))

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

const decoded = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/giu, (whole, hex, decimal, name) => {
    if (name !== undefined) return named[name] ?? whole
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })

const refused = (problem: string) => ({ kind: 'refused', problem }) as const
