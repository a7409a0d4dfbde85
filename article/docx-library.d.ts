// What article/ uses of the docx library. Its own types bring Node's globals along, and article/ would no longer prove
// that it needs none. The other tsconfig checks the same code against the real types.
export type ParagraphChild = object

declare class Element {
  constructor(options: object | string | number)
}
export class CommentRangeStart extends Element {}
export class CommentRangeEnd extends Element {}
export class CommentReference extends Element {}
export class Document extends Element {}
export class ExternalHyperlink extends Element {}
export class ImageRun extends Element {}
export class Paragraph extends Element {}
export class TextRun extends Element {}

export type IRunOptions = Readonly<Record<string, unknown>>
export type ILevelsOptions = Readonly<Record<string, unknown>>
export interface IParagraphStyleOptions {
  readonly id: string
  readonly name?: string
}

export const LevelFormat: { readonly BULLET: 'bullet'; readonly DECIMAL: 'decimal' }
export const Packer: { readonly toArrayBuffer: (document: Document) => Promise<ArrayBuffer> }
