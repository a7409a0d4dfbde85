// A part of a Word file as mammoth should see it: without what would make it drop words, and without the noise that costs
// it most of its time, since Word cuts a sentence into a run for every day on which it was touched.
import { isHidden } from './word-text.ts'
import { attributeOf, childNamed, elementsIn, type XmlElement } from './xml-tree.ts'

/** Elements that mammoth does not know and whose content it would drop with them. */
const unwrapped = new Set('fldSimple dir bdo rubyBase ruby oMath oMathPara'.split(' '))

interface Cut {
  readonly from: number
  readonly to: number
  readonly by: string
}

/** The part with such elements opened, formulas set as text, hidden runs taken out, and equal neighbours as one run. */
export function readableByMammoth(xml: string, root: XmlElement): string {
  const cuts: Cut[] = []
  visit(root, { cuts, prefix: root.prefix, inFormula: false })
  const kept: string[] = []
  let at = 0
  for (const { from, to, by } of cuts.sort((a, b) => a.from - b.from)) {
    kept.push(xml.slice(at, from), by)
    at = to
  }
  return kept.join('') + xml.slice(at)
}

interface Where {
  readonly cuts: Cut[]
  readonly prefix: string
  readonly inFormula: boolean
}

function visit(element: XmlElement, where: Where): void {
  const { cuts, prefix } = where
  const inFormula = where.inFormula || element.name.startsWith('oMath')
  if (element.name === 'r' && isHidden(element)) {
    cuts.push({ from: element.start, to: element.end, by: '' })
    return
  }
  if (inFormula && element.prefix !== prefix) {
    const asText = element.name === 'r' || element.name === 't'
    const name = `${prefix}:${element.name}`
    if (asText && prefix !== '') cutTags(element, cuts, `<${name}>`, `</${name}>`)
    else cutTags(element, cuts, '', '')
  } else if (unwrapped.has(element.name)) cutTags(element, cuts, '', '')
  else if (!inFormula) joinRuns(element, cuts)
  for (const child of elementsIn(element)) visit(child, { cuts, prefix, inFormula })
}

function cutTags(element: XmlElement, cuts: Cut[], opening: string, closing: string): void {
  cuts.push({ from: element.start, to: element.inside, by: opening })
  if (element.end > element.inside)
    cuts.push({ from: element.insideEnd, to: element.end, by: closing })
}

interface PlainRun {
  readonly run: XmlElement
  readonly text: XmlElement
  readonly look: string
}

/** Where one run of text follows another of the same look, what stands between their letters goes. */
function joinRuns(parent: XmlElement, cuts: Cut[]): void {
  let before: PlainRun | null = null
  for (const child of elementsIn(parent)) {
    if (child.name === 'proofErr') continue
    const run = plainRun(child)
    if (run !== null && before !== null && run.look === before.look)
      cuts.push({ from: before.text.insideEnd, to: run.text.inside, by: '' })
    before = run
  }
}

/** Null for anything but a run of one text that has an end of its own. */
function plainRun(run: XmlElement): PlainRun | null {
  if (run.name !== 'r' || isHidden(run)) return null
  const parts = elementsIn(run)
  const text = parts.at(-1)
  const isPlain =
    text?.name === 't' &&
    text.end > text.inside &&
    parts.slice(0, -1).every(({ name }) => name === 'rPr')
  return isPlain && parts.length <= 2 ? { run, text, look: lookOf(run) } : null
}

/** What of a run's properties mammoth turns into marks. */
function lookOf(run: XmlElement): string {
  const properties = childNamed(run, 'rPr')
  if (properties === undefined) return ''
  return elementsIn(properties)
    .filter(({ name }) => seen.has(name))
    .map((property) => `${property.name}=${attributeOf(property, 'val') ?? ''}`)
    .join(' ')
}

const seen = new Set('rStyle b i strike vertAlign u caps smallCaps highlight'.split(' '))
