// Hostile nesting is taken out of HTML before it is parsed: parsers of trees recurse, and look up their whole stack.

/** Elements of one name that stand open inside each other; no page of copy comes near it. */
const deepest = 300

const unclosed = new Set(
  'p li dt dd tr td th tbody thead tfoot option optgroup colgroup rt rp br hr img input meta link base col area embed source track wbr param'.split(
    ' ',
  ),
)

/** The text as it came, or, when it nests too deep, with every tag but those of paragraphs and headings taken out. */
export function shallowHtml(given: string): string {
  const html = given.replace(longTag, (tag, name: string) =>
    (tag.match(/\s+/gu)?.length ?? 0) > mostAttributes ? `<${name}>` : tag,
  )
  return isTooDeep(html)
    ? html.replace(/<(\/?)([a-z][a-z0-9:-]*)(?:\s[^<>]*)?\/?>/giu, (tag, _close, name: string) => {
        const lower = name.toLowerCase()
        if (kept.test(lower)) return tag
        return inline.test(lower) ? '' : '<p>'
      })
    : html
}

/** A parser compares every attribute of a tag with every other. */
const longTag = /<([a-z][a-z0-9:-]*)\s[^<>]{8000,}>/giu
const mostAttributes = 2_000

const kept =
  /^(?:html|head|body|title|meta|link|script|style|template|textarea|iframe|noscript|p|h[1-6]|br|hr|img)$/u
const inline =
  /^(?:a|b|strong|i|em|u|s|del|ins|code|span|font|small|big|sub|sup|mark|abbr|cite|q|kbd|samp|tt|time|o:p)$/u

function isTooDeep(html: string): boolean {
  const open = new Map<string, number>()
  let all = 0
  for (const match of html.matchAll(/<(\/?)([a-z][a-z0-9:-]*)/giu)) {
    const name = (match[2] ?? '').toLowerCase()
    if (unclosed.has(name)) continue
    const count = open.get(name) ?? 0
    if (match[1] === '/') {
      if (count > 0) {
        open.set(name, count - 1)
        all--
      }
    } else {
      open.set(name, count + 1)
      all++
      if (all > deepest) return true
    }
  }
  return false
}
