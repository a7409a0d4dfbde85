// The marks that note-taking programs add to Markdown: links in double brackets, embeds, callouts. Made plain, since
// nobody else can follow them.
import type { PictureAt } from './pictures-beside.ts'

export interface PlainNotes {
  readonly text: string
  /** Targets and files that the marks pointed to, and kinds of callouts. */
  readonly leftOut: readonly string[]
}

const link = /(?<![\\[!])\[\[([^[\]|\n\s][^[\]|\n]{0,300})(?:\|([^[\]|\n]{1,300}))?\]\](?!\()/gu
const embed = /(?<!\\)!\[\[([^[\]|\n]{1,300})(?:\|([^[\]|\n]{1,300}))?\]\]/gu
const callout = /^((?:>[ \t]?)+)\[!([\w -]{1,40})\][+-]?[ \t]*(.*)$/u

/**
 * Code stays as it is. A link becomes its words, a callout's title stands in bold; an embed goes, unless it is a picture
 * that comes along.
 */
export function plainNotes(text: string, pictureAt: PictureAt): PlainNotes {
  if (!text.includes('[[') && !text.includes('[!')) return { text, leftOut: [] }
  const leftOut: string[] = []
  let fence = ''
  const lines = text.split('\n').map((line) => {
    const mark = /^[ \t>]*(`{3,}|~{3,})/u.exec(line)?.[1] ?? ''
    if (mark !== '' && (fence === '' || mark.startsWith(fence))) fence = fence === '' ? mark : ''
    if (fence !== '' || line.includes('`') || /^(?: {4}|\t)/u.test(line)) return line
    const called = callout.exec(line)
    const [, quote = '', kind = '', title = ''] = called ?? []
    if (called !== null) leftOut.push(`[!${kind}]`)
    const bare = called === null ? line : `${quote}${title === '' ? '' : `**${title.trim()}**  `}`
    return bare
      .replace(embed, (_, file: string, label: string | undefined) => {
        if (!/[<>]/u.test(file) && pictureAt(file) !== null)
          return `![${/^\d+(?:x\d+)?$/u.test(label ?? '') ? '' : (label ?? '')}](<${file}>)`
        leftOut.push(label === undefined ? `![[${file}]]` : `![[${file}|${label}]]`)
        return ''
      })
      .replace(link, (_, target: string, label: string | undefined) => {
        if (label !== undefined) leftOut.push(`[[${target}]]`)
        return label ?? target
      })
  })
  return { text: lines.join('\n'), leftOut }
}
