// A Word file → what an import needs of it: mammoth's HTML, its pictures, comments and properties, and every word that a
// reader sees. The archive is opened here, under limits; mammoth gets a new one that holds what it needs and no more.
import { zipSync } from 'fflate'
import mammoth from 'mammoth'
import type {
  ImportedPicture,
  WordComment,
  WordReading,
} from '../../../article/import/word-document.ts'
import { wordStyleMap } from '../../../article/import/word-styles.ts'
import { keptPicture } from '../../library/picture.ts'
import { readArchive } from './word-archive.ts'
import { readableByMammoth } from './word-for-mammoth.ts'
import { type WordText, wordText } from './word-text.ts'
import {
  attributeOf,
  childNamed,
  elementsIn,
  parseXml,
  rootName,
  textIn,
  type XmlElement,
} from './xml-tree.ts'

/** Never rejects, whatever the bytes. */
export async function readWordFile(bytes: Uint8Array): Promise<WordReading> {
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf)
    return refused(
      'The Word file is protected with a password, or in the format before 2007 (.doc). Nothing was imported; save it in Word as .docx without a password.',
    )
  const archive = readArchive(bytes)
  if (archive.kind === 'refused') return refusedBecause(archive.problem)
  const read = readParts(archive.parts)
  if (read.kind === 'refused') return refusedBecause(read.problem)
  const { texts, forMammoth } = read
  if (texts.document.length === 0)
    return refused('The file is no Word document. Nothing was imported; Word files end in .docx.')
  const pictures = collectPictures(archive.parts)
  const shown = [...texts.document, ...texts.notes]
  const converted = await htmlOf(forMammoth, pictures.convert)
  return {
    kind: 'read',
    document: {
      html: converted ?? plainHtml(shown),
      pictures: [...pictures.kept.values()],
      comments: commentsOf(texts.comments, texts.document),
      properties: texts.properties,
      seen: shown.flatMap(({ paragraphs }) => paragraphs),
      aside: texts.aside.flatMap(({ paragraphs }) => paragraphs),
      hidden: shown.flatMap(({ hidden }) => hidden),
      tables: shown.reduce((sum, { tables }) => sum + tables, 0),
      hasChanges: shown.some(({ changes }) => changes > 0),
      notices: [
        ...(converted === null
          ? ['The file is damaged: its words were read, its structure was not.']
          : []),
        ...pictures.notices(),
        ...(read.hasEmbedded
          ? [
              'A document inside the document was left out; open it in Word and import it by itself.',
            ]
          : []),
      ],
    },
  }
}

const refused = (problem: string) => ({ kind: 'refused', problem }) as const

const refusedBecause = (problem: string) =>
  refused(`The Word file ${problem}. Nothing was imported and the file is unchanged.`)

interface Texts {
  readonly document: WordText[]
  readonly notes: WordText[]
  readonly aside: WordText[]
  readonly comments: XmlElement[]
  properties: {
    readonly title: string
    readonly creator: string
    readonly language: string
    readonly keywords: string
  }
}

type Parts =
  | {
      readonly kind: 'read'
      readonly texts: Texts
      readonly forMammoth: Readonly<Record<string, Uint8Array>>
      readonly hasEmbedded: boolean
    }
  | { readonly kind: 'refused'; readonly problem: string }

function readParts(parts: ReadonlyMap<string, Uint8Array>): Parts {
  const none = { title: '', creator: '', language: '', keywords: '' }
  const texts: Texts = { document: [], notes: [], aside: [], comments: [], properties: none }
  const forMammoth: Record<string, Uint8Array> = Object.create(null)
  let hasEmbedded = false
  for (const [name, bytes] of parts) {
    // Names are keys here and nothing else, but those that leave the archive belong to no Word file.
    if (/(?:^|[\\/])\.\.(?:[\\/]|$)|\\|:/u.test(name)) continue
    if (!/\.(?:xml|rels)$/iu.test(name)) {
      // Mammoth asks for pictures by their part: it gets the name back, and the bytes stay where they are.
      forMammoth[name] = new TextEncoder().encode(name)
      continue
    }
    const xml = new TextDecoder().decode(bytes)
    if (xml.includes('<!DOCTYPE') || xml.includes('<!ENTITY'))
      return refused('declares entities of its own, which Word never does')
    const kind = rootName(xml)
    if (!looked.has(kind)) {
      forMammoth[name] = bytes
      continue
    }
    const parsed = parseXml(xml)
    if (parsed.kind === 'refused') return parsed
    const { root } = parsed
    if (kind === 'coreProperties') texts.properties = propertiesOf(root)
    else if (kind === 'comments') texts.comments.push(root)
    else {
      const text = wordText(root)
      if (kind === 'document') {
        texts.document.push(text)
        hasEmbedded ||= /<\w+:altChunk\b/u.test(xml)
      } else if (kind === 'footnotes' || kind === 'endnotes') texts.notes.push(text)
      else texts.aside.push(text)
      if (!drawn.has(kind))
        forMammoth[name] = new TextEncoder().encode(readableByMammoth(xml, root))
    }
  }
  return { kind: 'read', texts, forMammoth, hasEmbedded }
}

/** Parts on the page beside the text: mammoth does not read them. */
const drawn = new Set(['hdr', 'ftr', 'chartSpace', 'dataModel'])
const looked = new Set([
  ...drawn,
  ...'document footnotes endnotes comments coreProperties'.split(' '),
])

function propertiesOf(root: XmlElement): Texts['properties'] {
  const line = (name: string) => textIn(childNamed(root, name)).replace(/\s+/gu, ' ').trim()
  return {
    title: line('title'),
    creator: line('creator'),
    language: line('language'),
    keywords: line('keywords'),
  }
}

function commentsOf(
  roots: readonly XmlElement[],
  documents: readonly WordText[],
): readonly WordComment[] {
  return roots.flatMap(elementsIn).flatMap((comment) => {
    const id = attributeOf(comment, 'id') ?? ''
    const about = documents.map(({ commented }) => commented.get(id) ?? '').join('')
    const text = wordText(comment).paragraphs.join('\n').trim()
    return text === ''
      ? []
      : [{ author: attributeOf(comment, 'author')?.trim() ?? '', about: about.trim(), text }]
  })
}

type Converter = Parameters<typeof mammoth.images.imgElement>[0]

/** Null where mammoth cannot make sense of the file. */
async function htmlOf(
  parts: Readonly<Record<string, Uint8Array>>,
  convert: Converter,
): Promise<string | null> {
  try {
    const archive = zipSync({ ...parts }, { level: 0 })
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength) },
      {
        styleMap: [...wordStyleMap],
        includeEmbeddedStyleMap: false,
        externalFileAccess: false,
        convertImage: mammoth.images.imgElement(convert),
      },
    )
    return value
  } catch {
    return null
  }
}

const plainHtml = (texts: readonly WordText[]): string =>
  texts
    .flatMap(({ paragraphs }) => paragraphs)
    .map((line) => `<p>${line.replace(/&/gu, '&amp;').replace(/</gu, '&lt;')}</p>`)
    .join('')

function collectPictures(parts: ReadonlyMap<string, Uint8Array>): {
  readonly kept: ReadonlyMap<string, ImportedPicture>
  readonly convert: Converter
  readonly notices: () => readonly string[]
} {
  const kept = new Map<string, ImportedPicture>()
  const problems = new Map<string, number>()
  const leave = (problem: string) => {
    problems.set(problem, (problems.get(problem) ?? 0) + 1)
    return { src: '' }
  }
  return {
    kept,
    convert: async (image) => {
      const bytes = await partOf(image, parts)
      if (bytes === null) return leave('only named by its address, and was not fetched')
      const picture = keptPicture(bytes)
      if (picture.kind === 'refused') return leave(picture.because)
      kept.set(picture.name, { name: picture.name, bytes: picture.bytes })
      return { src: picture.name }
    },
    notices: () =>
      [...problems].map(([problem, count]) =>
        count === 1
          ? `A picture was left out: it is ${problem}.`
          : `${count} pictures were left out: each is ${problem}.`,
      ),
  }
}

/** Null for a picture that is not in the file. */
async function partOf(
  image: Parameters<Converter>[0],
  parts: ReadonlyMap<string, Uint8Array>,
): Promise<Uint8Array | null> {
  try {
    return parts.get((await image.readAsBuffer()).toString('utf8')) ?? null
  } catch {
    return null
  }
}
