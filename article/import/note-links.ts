// The marks that note-taking programs add to Markdown: links in double brackets, embeds, callouts, comments. Made plain,
// since nobody else can follow them.
import type { PictureAt } from './pictures-beside.ts'

export interface PlainNotes {
  readonly text: string
  /** Targets and files that the marks pointed to, kinds of callouts, comments that a reader of the notes does not see. */
  readonly leftOut: readonly string[]
}

const link = /(?<![\\[!])\[\[([^[\]|\n\s][^[\]|\n]{0,300})(?:\|([^[\]|\n]{1,300}))?\]\](?!\()/gu
const embed = /(?<!\\)!\[\[([^[\]|\n]{1,300})(?:\|([^[\]|\n]{1,300}))?\]\]/gu
const comment = /(?<![\\%])%%(?!%)((?:(?!%%).){1,2000})%%(?!%)/gu
const highlight = /(?<![\\=])==(?=[^\s=])([^=\n]{1,300})(?<=\S)==(?!=)/gu
/** The name of a block, for links of other notes. */
const blockName = /(?<=\S)[ \t]\^[A-Za-z\d-]{4,40}[ \t]*$/u
const callout = /^((?:>[ \t]?)+)\[!([\w -]{1,40})\][+-]?[ \t]*(.*)$/u

/**
 * Code stays as it is. A link becomes its words, a callout's title stands in bold; an embed goes, unless it is a picture
 * that comes along.
 */
export function plainNotes(text: string, pictureAt: PictureAt): PlainNotes {
  if (!/\[[[!]|%%|==|[ \t]\^/u.test(text)) return { text, leftOut: [] }
  const leftOut: string[] = []
  let fence = ''
  const given = text.split('\n')
  const hidden = commentedLines(given)
  const lines = given.map((line, at) => {
    const mark = /^[ \t>]*(`{3,}|~{3,})/u.exec(line)?.[1] ?? ''
    if (mark !== '' && (fence === '' || mark.startsWith(fence))) fence = fence === '' ? mark : ''
    if (fence === '' && hidden.has(at)) {
      leftOut.push(line)
      return ''
    }
    if (fence !== '' || line.includes('`') || /^(?: {4}|\t)/u.test(line)) return line
    const called = callout.exec(line)
    const [, quote = '', kind = '', title = ''] = called ?? []
    if (called !== null) leftOut.push(`[!${kind}]`)
    const bare = called === null ? line : `${quote}${title === '' ? '' : `**${title.trim()}**  `}`
    return bare
      .replace(comment, (_, words: string) => {
        leftOut.push(words.trim())
        return ''
      })
      .replace(highlight, '$1')
      .replace(blockName, (name) => {
        leftOut.push(name.trim())
        return ''
      })
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

/** Lines from a line of two percent signs to the next one; a single one hides nothing. */
function commentedLines(lines: readonly string[]): ReadonlySet<number> {
  const hidden = new Set<number>()
  let from: number | null = null
  for (const [at, line] of lines.entries()) {
    if (line.trim() !== '%%') continue
    if (from === null) from = at
    else {
      for (let inside = from; inside <= at; inside++) hidden.add(inside)
      from = null
    }
  }
  return hidden
}
