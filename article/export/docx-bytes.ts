// The bytes of a Word file made the same at each run, and read back. The library writes times of now and names of chance;
// here they become the article's own times, and names in a row.
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate'
import type { PrintedArticle } from '../print/printed-article.ts'

type Parts = Readonly<Record<string, Uint8Array>>

export function fixedBytes(file: Uint8Array, printed: PrintedArticle): Uint8Array {
  const parts = unzipSync(file)
  const text = new Map(
    Object.entries(parts)
      .filter(([path]) => isText(path))
      .map(([path, bytes]) => [path, strFromU8(bytes)]),
  )
  text.set('docProps/core.xml', coreProperties(printed))
  return zipped({ ...parts, ...encoded(renamed(text)) }, printed.dateModified)
}

const isText = (path: string) => /\.(?:xml|rels)$/.test(path)

/** Relation ids of chance as `rId1001`, `rId1002` … in the order in which the document has them. */
function renamed(text: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  const order = ['word/document.xml', ...[...text.keys()].sort()]
  for (const path of order)
    for (const [, id = ''] of text.get(path)?.matchAll(/"(rId[-\w]{21})"/g) ?? [])
      if (!names.has(id)) names.set(id, `rId${1_001 + names.size}`)
  let drawings = 0
  return new Map(
    [...text].map(([path, xml]) => [
      path,
      xml
        .replace(/"(rId[-\w]{21})"/g, (whole, id: string) => `"${names.get(id) ?? whole}"`)
        .replace(/(<wp:docPr id=)"\d+"/g, (_, start: string) => `${start}"${++drawings}"`),
    ]),
  )
}

const encoded = (text: ReadonlyMap<string, string>): Parts =>
  Object.fromEntries([...text].map(([path, xml]) => [path, strToU8(xml)]))

/** The content types first, as readers expect; everything else by name. */
function zipped(parts: Parts, iso: string): Uint8Array {
  const first = '[Content_Types].xml'
  const paths = [
    first,
    ...Object.keys(parts)
      .filter((path) => path !== first)
      .sort(),
  ]
  const mtime = zipTime(iso)
  const entries: Zippable = {}
  for (const path of paths) {
    const bytes = parts[path]
    if (bytes !== undefined) entries[path] = [bytes, { mtime, level: 6 }]
  }
  return zipSync(entries, { mtime, level: 6 })
}

/** A zip has local times without a zone, from 1980 to 2099: the article's day at noon, wherever it is made. */
function zipTime(iso: string): Date {
  const [year = 0, month = 1, day = 1] = iso.slice(0, 10).split('-').map(Number)
  return year >= 1980 && year <= 2099
    ? new Date(year, month - 1, day, 12)
    : new Date(1980, 0, 1, 12)
}

/** Title, creators, language and dates, as every program that lists files reads them. */
function coreProperties(printed: PrintedArticle): string {
  const creators = printed.bylines.map(({ name, outlet }) => name || outlet).join('; ')
  const property = (name: string, value: string, attributes = '') =>
    value === '' ? '' : `<${name}${attributes}>${escaped(value)}</${name}>`
  const time = ' xsi:type="dcterms:W3CDTF"'
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    property('dc:title', printed.headline),
    property('dc:creator', creators),
    property('dc:description', printed.standfirst.replace(/\s*\n\s*/g, ' ')),
    property('cp:keywords', printed.keywords.join(', ')),
    property('dc:language', printed.language),
    property('dcterms:created', seconds(printed.datePublished), time),
    property('dcterms:modified', seconds(printed.dateModified), time),
    '</cp:coreProperties>',
  ].join('')
}

const seconds = (iso: string): string => iso.replace(/\.\d+/, '')

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')

/** Written by the library for every article alike. */
const isOwnPart = (path: string) =>
  /^(?:\[Content_Types\]|_rels\/|docProps\/app|word\/(?:styles|numbering|settings|fontTable|theme))/.test(
    path,
  )

/** Every word in the parts that come from the article: text, alternative texts, addresses of links, properties. */
export function wordsInFile(file: Uint8Array): readonly string[] {
  return Object.entries(unzipSync(file))
    .filter(([path]) => isText(path) && !isOwnPart(path))
    .flatMap(([path, bytes]) => {
      const xml = strFromU8(bytes)
      return path.endsWith('.rels') ? outsideTargets(xml) : [textOf(xml), ...attributesOf(xml)]
    })
}

const outsideTargets = (xml: string): readonly string[] =>
  [...xml.matchAll(/<Relationship\b[^>]*>/g)]
    .filter(([tag]) => tag.includes('TargetMode="External"'))
    .flatMap(([tag]) => /\bTarget="([^"]*)"/.exec(tag)?.[1] ?? [])

const attributesOf = (xml: string): readonly string[] =>
  [...xml.matchAll(/\b(?:descr|title|tooltip)="([^"]+)"/g)].map(([, value = '']) => value)

/** As it is read: paragraphs apart, everything within one together. */
const textOf = (xml: string): string =>
  xml
    .replace(/<\/(?:w:p|dc:\w+|cp:\w+|dcterms:\w+)>|<w:(?:br|tab)\/>/g, '\n')
    .replace(/<[^>]*>/g, '')
