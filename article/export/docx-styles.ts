// The styles of a Word document, by the names that a newsroom's template restyles. What is set here is only what reads
// well without one.
import type { IParagraphStyleOptions } from 'docx'

export type WordStyle =
  | 'Kicker'
  | 'Headline'
  | 'Standfirst'
  | 'Byline'
  | 'Body'
  | 'ListParagraph'
  | 'Heading2'
  | 'Heading3'
  | 'Heading4'
  | 'Quote'
  | 'PullQuote'
  | 'Attribution'
  | 'Code'
  | 'Picture'
  | 'Caption'
  | 'Credit'
  | 'Rule'
  | 'Biography'
  | 'Correction'

interface Look {
  /** As Word shows it; names that Word knows keep their meaning for its outline and for other readers. */
  readonly name: string
  /** Half points. */
  readonly size?: number
  readonly look?: 'bold' | 'italic' | 'capitals' | 'mono'
  /** Twentieths of a point, before and behind. */
  readonly space: readonly [number, number]
  /** Twentieths of a point on both sides. */
  readonly indent?: number
  /** For Word's outline, from 0. */
  readonly outline?: number
  readonly grey?: true
}

const looks: Readonly<Record<WordStyle, Look>> = {
  Kicker: { name: 'Kicker', size: 20, look: 'capitals', space: [0, 60], grey: true },
  Headline: { name: 'Headline', size: 48, look: 'bold', space: [0, 120], outline: 0 },
  Standfirst: { name: 'Standfirst', size: 28, space: [0, 160] },
  Byline: { name: 'Byline', size: 20, space: [0, 240], grey: true },
  Body: { name: 'Body', space: [0, 160] },
  ListParagraph: { name: 'List Paragraph', space: [0, 80] },
  Heading2: { name: 'heading 2', size: 30, look: 'bold', space: [320, 120], outline: 1 },
  Heading3: { name: 'heading 3', size: 26, look: 'bold', space: [280, 100], outline: 2 },
  Heading4: { name: 'heading 4', size: 24, look: 'bold', space: [240, 80], outline: 3 },
  Quote: { name: 'Quote', look: 'italic', space: [80, 120], indent: 480 },
  PullQuote: { name: 'Pull quote', size: 32, look: 'italic', space: [240, 120], indent: 480 },
  Attribution: { name: 'Attribution', size: 20, space: [0, 200], indent: 480, grey: true },
  Code: { name: 'Code', size: 20, look: 'mono', space: [80, 160] },
  Picture: { name: 'Picture', space: [160, 60] },
  Caption: { name: 'caption', size: 20, space: [0, 60], grey: true },
  Credit: { name: 'Credit', size: 18, space: [0, 160], grey: true },
  Rule: { name: 'Rule', space: [120, 240] },
  Biography: { name: 'Biography', size: 20, look: 'italic', space: [0, 120] },
  Correction: { name: 'Correction', space: [0, 120] },
}

const mono = 'Courier New'

export const paragraphStyles = (): IParagraphStyleOptions[] =>
  Object.entries(looks).map(([id, { name, size, look, space, indent, outline, grey }]) => ({
    id,
    name,
    basedOn: 'Normal',
    next: id === 'Body' || id === 'Code' ? id : 'Body',
    quickFormat: true,
    run: {
      ...(size === undefined ? {} : { size, sizeComplexScript: size }),
      ...(look === 'bold' ? { bold: true, boldComplexScript: true } : {}),
      ...(look === 'italic' ? { italics: true, italicsComplexScript: true } : {}),
      ...(look === 'capitals' ? { allCaps: true, characterSpacing: 20 } : {}),
      ...(look === 'mono' ? { font: mono } : {}),
      ...(grey === true ? { color: '595959' } : {}),
    },
    paragraph: {
      // Without the rule some programs take the height for an exact one, and large lines overlap.
      spacing: { before: space[0], after: space[1], line: 300, lineRule: 'auto' },
      ...(indent === undefined ? {} : { indent: { left: indent, right: indent } }),
      ...(outline === undefined ? {} : { outlineLevel: outline, keepNext: true }),
    },
  }))

export const characterStyles = [
  { id: 'Dateline', name: 'Dateline', basedOn: 'DefaultParagraphFont', run: { bold: true } },
  { id: 'InlineCode', name: 'Inline code', basedOn: 'DefaultParagraphFont', run: { font: mono } },
]

/** The names by which templates know the styles: words of the format, not of an article. */
export const styleNames: readonly string[] = Object.values(looks).map(({ name }) => name)
