// A line of text → inline runs: addresses that may be printed become links, and the text stays what it is.
import { isPrintableLink } from '../body/link.ts'
import type { Inline } from '../body/text.ts'

/** No runs for an empty text. */
export function linkedText(text: string): Inline[] {
  const runs: Inline[] = []
  let at = 0
  for (const match of text.matchAll(/https?:\/\/[^\s<>"“”«»]+/gu)) {
    const href = match[0].replace(/[).,;:!?\]'’]+$/u, '')
    if (!isPrintableLink(href)) continue
    if (match.index > at) runs.push({ type: 'text', text: text.slice(at, match.index) })
    runs.push({
      type: 'text',
      text: href,
      marks: [{ type: 'link', attrs: { href, title: null } }],
    })
    at = match.index + href.length
  }
  if (at < text.length) runs.push({ type: 'text', text: text.slice(at) })
  return runs
}
