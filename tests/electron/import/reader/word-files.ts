// Word files for tests, written by hand: the few parts that Word asks for, and whatever a test puts into them.
import { zipSync } from 'fflate'

const w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const r = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const declared = `xmlns:w="${w}" xmlns:r="${r}" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"`
const types =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Default Extension="jpeg" ContentType="image/jpeg"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'

interface Link {
  readonly id: string
  readonly type: string
  readonly target: string
  readonly isExternal?: boolean
}

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

export const escaped = (text: string): string =>
  text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/"/gu, '&quot;')

export const run = (text: string, properties = ''): string =>
  `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`

/** A paragraph of plain words, or of runs where it begins with a tag. */
export const para = (content: string, style = ''): string =>
  `<w:p>${style === '' ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}${content.startsWith('<') ? content : run(content)}</w:p>`

export const picture = (id: string, alt = ''): string =>
  `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="p" descr="${escaped(alt)}"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="${id}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`

export const table = (...rows: readonly (readonly string[])[]): string =>
  `<w:tbl>${rows.map((cells) => `<w:tr>${cells.map((cell) => `<w:tc>${para(cell)}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`

export const part = (name: string, content: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?><w:${name} ${declared}>${content}</w:${name}>`

/** Names of styles by their ids, as Word writes them into the file. */
const stylesPart = (styles: Readonly<Record<string, string>>): string =>
  part(
    'styles',
    Object.entries(styles)
      .map(
        ([id, name]) =>
          `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`,
      )
      .join(''),
  )

const relationships = (links: readonly Link[]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${links
    .map(
      ({ id, type, target, isExternal }) =>
        `<Relationship Id="${id}" Type="${r}/${type}" Target="${escaped(target)}"${isExternal ? ' TargetMode="External"' : ''}/>`,
    )
    .join('')}</Relationships>`

export interface WordFile {
  readonly body: string
  readonly styles?: Readonly<Record<string, string>>
  readonly links?: readonly Link[]
  /** Further parts, by name. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>
}

export function wordFile({ body, styles = {}, links = [], parts = {} }: WordFile): Uint8Array {
  const whole: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': types,
    '_rels/.rels': relationships([
      { id: 'd', type: 'officeDocument', target: 'word/document.xml' },
    ]),
    'word/document.xml': part('document', `<w:body>${body}</w:body>`),
    'word/styles.xml': stylesPart(styles),
    'word/_rels/document.xml.rels': relationships(links),
    ...parts,
  }
  return zipSync(
    Object.fromEntries(
      Object.entries(whole).map(([name, content]) => [
        name,
        typeof content === 'string' ? utf8(content) : content,
      ]),
    ),
  )
}
