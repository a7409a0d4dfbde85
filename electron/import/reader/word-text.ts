// What a reader of a Word file sees, paragraph by paragraph, read from its XML and from nothing else: the measure of
// whether an import lost a word. And the few changes without which mammoth would drop words.
import { attributeOf, childNamed, elementsIn, textIn, type XmlElement } from './xml-tree.ts'

export interface WordText {
  /** Paragraphs that hold at least one character, in the order of the file. */
  readonly paragraphs: readonly string[]
  /** Set in hidden type: on no page, and no business of a reader. */
  readonly hidden: readonly string[]
  /** The words that each comment is about, by its id. */
  readonly commented: ReadonlyMap<string, string>
  readonly tables: number
  readonly changes: number
}

interface Reading {
  readonly paragraphs: string[]
  readonly hidden: string[]
  readonly commented: Map<string, string>
  readonly openComments: Set<string>
  tables: number
  changes: number
  line: string
  /** Of a paragraph whose end was deleted: it goes on in the next. */
  carried: string
}

/** Changes that were tracked count as accepted. */
export function wordText(root: XmlElement): WordText {
  const reading = nothingRead()
  read(root, reading)
  return {
    ...reading,
    paragraphs: [...reading.paragraphs, reading.carried, reading.line].filter(
      (line) => line.trim() !== '',
    ),
  }
}

const nothingRead = (): Reading => ({
  paragraphs: [],
  hidden: [],
  commented: new Map(),
  openComments: new Set(),
  tables: 0,
  changes: 0,
  line: '',
  carried: '',
})

const unseen = new Set('pPr rPr tblPr trPr tcPr sectPr rubyPr sdtPr instrText delText'.split(' '))
const removed = new Set(['del', 'moveFrom'])
const spaces = new Set(['tab', 'ptab', 'br', 'cr'])

function read(element: XmlElement, reading: Reading): void {
  const { name } = element
  if (removed.has(name)) {
    reading.changes++
    return
  }
  if (unseen.has(name)) {
    if (name === 'trPr' || childNamed(childNamed(element, 'rPr'), 'ins') !== undefined)
      reading.changes += childNamed(element, 'ins') === undefined ? 0 : 1
    return
  }
  if (name === 'ins' || name === 'moveTo') reading.changes++
  if (name === 'tbl') reading.tables++
  if (name === 't') say(textIn(element), reading)
  else if (name === 'v' && element.prefix === 'c') say(`${textIn(element)} `, reading)
  else if (spaces.has(name)) say(' ', reading)
  else if (name === 'noBreakHyphen') say('\u2011', reading)
  else if (name === 'softHyphen') say('\u00ad', reading)
  else if (name === 'textpath') say(` ${attributeOf(element, 'string') ?? ''} `, reading)
  else if (name === 'commentRangeStart') reading.openComments.add(attributeOf(element, 'id') ?? '')
  else if (name === 'commentRangeEnd') reading.openComments.delete(attributeOf(element, 'id') ?? '')
  else if (name === 'p') paragraph(element, reading)
  // Small letters above others: in no line of their own, but no part of the word below them either.
  else if (name === 'rt') reading.paragraphs.push(...wordTextOfRun(element))
  else if (name === 'AlternateContent') alternative(element, reading)
  else if (name === 'tr' && childNamed(childNamed(element, 'trPr'), 'del') !== undefined)
    reading.changes++
  else if (name === 'r' && isHidden(element)) reading.hidden.push(...wordTextOfRun(element))
  else for (const child of elementsIn(element)) read(child, reading)
}

function say(text: string, reading: Reading): void {
  reading.line += text
  for (const id of reading.openComments)
    reading.commented.set(id, `${reading.commented.get(id) ?? ''}${text}`)
}

/** A text box stands inside of a paragraph and has paragraphs of its own. */
function paragraph(element: XmlElement, reading: Reading): void {
  const around = reading.line
  reading.line = reading.carried
  reading.carried = ''
  for (const child of elementsIn(element)) read(child, reading)
  const isOpen = childNamed(childNamed(childNamed(element, 'pPr'), 'rPr'), 'del') !== undefined
  if (isOpen) {
    reading.changes++
    reading.carried = reading.line
  } else if (reading.line.trim() !== '') reading.paragraphs.push(reading.line)
  reading.line = around
}

/** The same thing written twice, for newer and for older Words: the older one, unless it has no words. */
function alternative(element: XmlElement, reading: Reading): void {
  const ways = ['Fallback', 'Choice'].map((name) => {
    const way = {
      ...nothingRead(),
      openComments: reading.openComments,
      commented: reading.commented,
    }
    const found = childNamed(element, name)
    if (found !== undefined) for (const child of elementsIn(found)) read(child, way)
    return way
  })
  const way = ways.find(({ line, paragraphs }) => `${line}${paragraphs.join('')}`.trim() !== '')
  if (way === undefined) return
  reading.line += way.line
  reading.paragraphs.push(...way.paragraphs)
  reading.hidden.push(...way.hidden)
  reading.tables += way.tables
  reading.changes += way.changes
}

export function isHidden(run: XmlElement): boolean {
  const vanish = childNamed(childNamed(run, 'rPr'), 'vanish')
  return vanish !== undefined && !/^(?:false|0|off)$/u.test(attributeOf(vanish, 'val') ?? '')
}

function wordTextOfRun(run: XmlElement): readonly string[] {
  const reading = nothingRead()
  for (const child of elementsIn(run)) read(child, reading)
  return [reading.line, ...reading.paragraphs].filter((line) => line.trim() !== '')
}
