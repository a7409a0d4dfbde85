// Paragraphs → a Word file, by the docx library. Only what the library wants to hear stands here.
import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  Document,
  ExternalHyperlink,
  type ILevelsOptions,
  ImageRun,
  type IRunOptions,
  LevelFormat,
  Packer,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from 'docx'
import type { PrintedArticle } from '../print/printed-article.ts'
import {
  bulletList,
  type NumberedList,
  type WordBody,
  type WordParagraph,
  type WordRun,
} from './docx-body.ts'
import { characterStyles, paragraphStyles } from './docx-styles.ts'
import type { ExportMeans, Remark } from './export-format.ts'
import { fitted, pictureSize } from './picture-size.ts'

/** A4 in twentieths of a point, with margins of 2.5 cm; in pixels of 96 to the inch what is left of it. */
const page = { width: 11_906, height: 16_838, margin: 1_417 }
const room = { width: 604, height: 780 }
const step = 480
const levels = Array.from({ length: 9 }, (_, level) => level)

/** Not yet the same at each run: see docx-bytes. */
export async function wordFile(
  printed: PrintedArticle,
  body: WordBody,
  { readMedia, remarks }: Pick<ExportMeans, 'readMedia' | 'remarks'>,
): Promise<Uint8Array> {
  const pictures = await picturesOf(body.paragraphs, readMedia)
  const commented = commentsBy(body.paragraphs, remarks)
  const document = new Document({
    creator: '',
    title: printed.headline,
    styles: {
      default: {
        document: {
          run: {
            font: 'Georgia',
            size: 23,
            language: {
              value: printed.language,
              eastAsia: printed.language,
              bidirectional: printed.language,
            },
          },
        },
      },
      paragraphStyles: paragraphStyles(),
      characterStyles,
    },
    numbering: { config: [bullets(printed), ...body.lists.map((list) => numbers(list, printed))] },
    ...(remarks.length === 0
      ? {}
      : {
          comments: {
            children: remarks.map(({ text }, id) => ({
              id,
              author: 'Galley',
              initials: 'G',
              date: new Date(printed.dateModified),
              children: [new Paragraph({ children: [new TextRun(text)] })],
            })),
          },
        }),
    sections: [
      {
        properties: {
          page: {
            size: { width: page.width, height: page.height },
            margin: {
              top: page.margin,
              right: page.margin,
              bottom: page.margin,
              left: page.margin,
            },
          },
        },
        children: body.paragraphs.map((paragraph, index) =>
          paragraphOf(paragraph, printed, pictures, commented.get(index) ?? []),
        ),
      },
    ],
  })
  return new Uint8Array(await Packer.toArrayBuffer(document))
}

type Pictures = ReadonlyMap<string, Uint8Array>

async function picturesOf(
  paragraphs: readonly WordParagraph[],
  readMedia: ExportMeans['readMedia'],
): Promise<Pictures> {
  const names = paragraphs.flatMap(({ runs }) =>
    runs.flatMap((run) => (run.kind === 'picture' ? [run.media] : [])),
  )
  const pictures = new Map<string, Uint8Array>()
  for (const name of new Set(names)) {
    const bytes = await readMedia(name)
    if (bytes !== null) pictures.set(name, bytes)
  }
  return pictures
}

/** By paragraph: the first one of the block that a remark is about, else the headline. */
function commentsBy(paragraphs: readonly WordParagraph[], remarks: readonly Remark[]) {
  const found = new Map<number, number[]>()
  for (const [id, { block }] of remarks.entries()) {
    const own = paragraphs.findIndex((paragraph) => block !== null && paragraph.block === block)
    const index = own === -1 ? paragraphs.findIndex(({ style }) => style === 'Headline') : own
    found.set(index, [...(found.get(index) ?? []), id])
  }
  return found
}

function paragraphOf(
  { style, runs, list, depth, direction }: WordParagraph,
  printed: PrintedArticle,
  pictures: Pictures,
  comments: readonly number[],
): Paragraph {
  const isRightToLeft = (direction ?? printed.direction) === 'rtl'
  return new Paragraph({
    style,
    ...(isRightToLeft ? { bidirectional: true } : {}),
    ...(style === 'Rule' ? { thematicBreak: true } : {}),
    ...(list === null
      ? depth === 0
        ? {}
        : { indent: { start: depth * step } }
      : { numbering: { reference: list, level: depth - 1 } }),
    children: [
      ...comments.map((id) => new CommentRangeStart(id)),
      ...runs.map((run) => runOf(run, isRightToLeft, pictures)),
      ...comments.flatMap((id) => [
        new CommentRangeEnd(id),
        new TextRun({ children: [new CommentReference(id)] }),
      ]),
    ],
  })
}

function runOf(run: WordRun, isRightToLeft: boolean, pictures: Pictures): ParagraphChild {
  if (run.kind === 'picture') return pictureOf(run, pictures)
  const direction = isRightToLeft ? { rightToLeft: true } : {}
  if (run.link === null) return textRun(run, direction)
  return new ExternalHyperlink({
    link: run.link.href,
    ...(run.link.title === null ? {} : { tooltip: run.link.title }),
    children: [textRun(run, { ...direction, style: 'Hyperlink' })],
  })
}

type Words = Exclude<WordRun, { kind: 'picture' }>

function textRun({ kind, text, styles }: Words, more: IRunOptions): TextRun {
  if (kind === 'break') return new TextRun({ break: 1 })
  return new TextRun({
    ...(kind === 'code' ? { style: 'InlineCode' } : {}),
    ...(kind === 'dateline' ? { style: 'Dateline' } : {}),
    ...more,
    text,
    ...(styles.has('bold') ? { bold: true, boldComplexScript: true } : {}),
    ...(styles.has('italic') ? { italics: true, italicsComplexScript: true } : {}),
    ...(styles.has('strike') ? { strike: true } : {}),
  })
}

/** A picture that is not there, or of a type that Word does not show, is its alternative text. */
function pictureOf({ media, alt }: Extract<WordRun, { kind: 'picture' }>, pictures: Pictures) {
  const data = pictures.get(media)
  const size = data === undefined ? null : pictureSize(data)
  if (data === undefined || size === null) return new TextRun(alt === '' ? '' : `[${alt}]`)
  return new ImageRun({
    type: size.type,
    data,
    transformation: fitted(size, room),
    altText: { id: '1', name: 'Picture', title: '', description: alt },
  })
}

const bullets = ({ direction }: PrintedArticle) => ({
  reference: bulletList,
  levels: levels.map((level) => levelOf(level, direction, LevelFormat.BULLET, '•', 1)),
})

const numbers = ({ name, level, start }: NumberedList, { direction }: PrintedArticle) => ({
  reference: name,
  levels: levels.map((each) =>
    levelOf(each, direction, LevelFormat.DECIMAL, `%${each + 1}.`, each === level ? start : 1),
  ),
})

const levelOf = (
  level: number,
  direction: PrintedArticle['direction'],
  format: (typeof LevelFormat)[keyof typeof LevelFormat],
  text: string,
  start: number,
): ILevelsOptions => ({
  level,
  format,
  text,
  start,
  alignment: direction === 'rtl' ? 'right' : 'left',
  style: { paragraph: { indent: { start: (level + 1) * step, hanging: 360 } } },
})
