// What of a printed body some reader of Markdown cannot show, counted once for all profiles.
import type { PrintedBlock, PrintedInline } from '../../print/printed-body.ts'

export interface BodyTraits {
  pullQuotes: number
  hasStrike: boolean
  /** Levels of headings that hold a hard break. */
  readonly brokenHeadings: number[]
  startedLists: number
  readonly texts: string[]
  readonly codes: string[]
}

export function traitsOf(body: readonly PrintedBlock[]): BodyTraits {
  const traits: BodyTraits = {
    pullQuotes: 0,
    hasStrike: false,
    brokenHeadings: [],
    startedLists: 0,
    texts: [],
    codes: [],
  }
  for (const block of body) look(block, traits)
  return traits
}

function look(block: PrintedBlock, traits: BodyTraits): void {
  switch (block.type) {
    case 'paragraph':
      lookAtLine(block.content, traits)
      return
    case 'heading': {
      // A break at the end is not printed at all.
      const kinds = block.content.map(({ type }) => type)
      if (kinds.slice(0, kinds.lastIndexOf('text') + 1).includes('hardBreak'))
        traits.brokenHeadings.push(block.level)
      lookAtLine(block.content, traits)
      return
    }
    case 'pullQuote':
      traits.pullQuotes++
      lookAtLine(block.content, traits)
      return
    case 'blockquote':
      for (const inner of block.content) look(inner, traits)
      return
    case 'orderedList':
      if (block.start !== 1) traits.startedLists++
      for (const item of block.items) for (const inner of item.content) look(inner, traits)
      return
    case 'bulletList':
      for (const item of block.items) for (const inner of item.content) look(inner, traits)
      return
    case 'codeBlock':
      traits.codes.push(block.text)
      return
    case 'image':
      traits.texts.push(block.alt, block.caption, block.credit)
      return
    case 'horizontalRule':
      return
  }
}

function lookAtLine(content: readonly PrintedInline[], traits: BodyTraits): void {
  for (const node of content) {
    if (node.type === 'hardBreak') continue
    const isCode = node.marks.some(({ type }) => type === 'code')
    if (isCode) traits.codes.push(node.text)
    else traits.texts.push(node.text)
    if (node.marks.some(({ type }) => type === 'strike')) traits.hasStrike = true
  }
}
