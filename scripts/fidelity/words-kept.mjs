// Which words of a file an import has lost: those in no field, not in the body and not in the list of what was left out,
// each counted as often as it stands.
import { parseHTML } from 'linkedom'

export const wordsOf = (text) => text.normalize('NFC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? []

const stringsIn = (value) =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(stringsIn)
      : []

/** The runs of a paragraph belong to one another, so a body's words are read from its blocks. */
function textIn(node) {
  if (node.type === 'text') return node.text
  if (node.type === 'hardBreak') return ' '
  if (node.type === 'image') return stringsIn(node.attrs).join(' ')
  const isLine = node.type === 'paragraph' || node.type === 'heading' || node.type === 'codeBlock'
  return (node.content ?? []).map(textIn).join(isLine ? '' : ' ')
}

export function lostWords(words, { article, leftOut }) {
  const { id, createdAt, updatedAt, state, publication, ...fields } = article
  const kept = new Map()
  const all = [...stringsIn({ ...fields, body: null }), textIn(article.body), ...leftOut]
  for (const word of wordsOf(all.join(' '))) kept.set(word, (kept.get(word) ?? 0) + 1)
  return words.filter((word) => {
    const count = kept.get(word) ?? 0
    kept.set(word, count - 1)
    return count <= 0
  })
}

const unseen =
  'script,style,template,noscript,svg,math,iframe,object,embed,audio,video,canvas,input,select,textarea,button,datalist,title,[hidden]'
const inLine =
  /^(?:A|ABBR|B|BDI|BDO|CITE|CODE|DEL|DFN|EM|FONT|I|INS|KBD|MARK|Q|S|SAMP|SMALL|SPAN|STRIKE|STRONG|SUB|SUP|TIME|TT|U|VAR|WBR)$/u

/** What a reader of a page sees, alternative texts included, as another parser than ours has it. */
export function wordsOfPage(html) {
  const { document } = parseHTML(html)
  for (const node of document.querySelectorAll(unseen)) node.remove()
  const parts = []
  const walk = (node) => {
    if (node.nodeType === 3) parts.push(node.data)
    if (node.nodeType !== 1 || /display\s*:\s*none/iu.test(node.getAttribute('style') ?? '')) return
    const gap = inLine.test(node.tagName) ? '' : ' '
    parts.push(gap, node.tagName === 'IMG' ? (node.getAttribute('alt') ?? '') : '')
    for (const child of node.childNodes) walk(child)
    parts.push(gap)
  }
  walk(document.body ?? document.documentElement)
  return wordsOf(parts.join(''))
}

/** A judge of documents that were read from a file; of those that were made here there is nothing to say. */
export const wordsKept = (documents) =>
  documents.map(({ lost }) => {
    if (lost === undefined) return undefined
    return lost.length === 0 ? null : `lost ${lost.slice(0, 12).join(' ')}`
  })
