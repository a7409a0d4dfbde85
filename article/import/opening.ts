// What stands above the copy of a plain text: kicker, headline, bylines, standfirst, dateline.
import { type BylineRead, type BylinesRead, bylinesIn } from './bylines-in.ts'
import { type DatelineRead, datelineIn } from './dateline-in.ts'
import { type HeadlineLine, headlineLine, isPlainLabel, longestHeadline } from './headline-line.ts'
import { isOutletName } from './person-name.ts'
import { itemMarker, type Unit } from './text-units.ts'

export interface Opening {
  readonly kicker: string
  readonly headline: string
  readonly standfirst: string
  readonly bylines: readonly BylineRead[]
  readonly outlet: string
  readonly dateline: DatelineRead | null
  readonly leftOut: readonly string[]
  /** The copy: what is left of the units. */
  readonly rest: readonly Unit[]
}

/** Whatever is in doubt stays in `rest`. */
export function openingOf(units: readonly Unit[]): Opening {
  const bylines: BylineRead[] = []
  const leftOut: string[] = []
  /** Dates on a line of their own: they belong to no field and are put back on top of the copy. */
  const dates: Unit[] = []
  let rest = units
  const takeBylines = () => {
    for (;;) {
      const next = rest.findIndex((unit) => !isDateLine(unit.text))
      const read = next > 2 ? null : bylineLine(rest.slice(next), bylines.length > 0 || next > 0)
      if (read === null) return
      dates.push(...rest.slice(0, next))
      bylines.push(...read.bylines)
      leftOut.push(...read.leftOut)
      rest = rest.slice(next + read.lines)
    }
  }
  if (bylinesIn(rest[0]?.text ?? '', true) !== null) takeBylines()
  let title: HeadlineLine = { kicker: '', headline: '', bylines: null, outlet: '' }
  let kicker = ''
  if (isHeadline(rest)) {
    if (isKickerAbove(rest)) {
      kicker = rest[0]?.text ?? ''
      rest = rest.slice(1)
    }
    title = headlineLine(rest[0]?.text ?? '', kicker === '')
    bylines.push(...(title.bylines?.bylines ?? []))
    leftOut.push(...(title.bylines?.leftOut ?? []))
    rest = rest.slice(1)
    takeBylines()
  }
  let standfirst = ''
  if (title.headline !== '' && hasStandfirst(rest, bylines.length > 0)) {
    standfirst = rest[0]?.text ?? ''
    rest = rest.slice(1)
    takeBylines()
  }
  const { outlet, headline } = title
  const copy = datelineOf(rest)
  return {
    kicker: kicker || title.kicker,
    headline,
    outlet,
    bylines,
    standfirst,
    leftOut,
    dateline: copy.dateline,
    rest: [...dates, ...copy.rest],
  }
}

/** A short label in capitals, or the name of a genre, on the line above the headline. */
function isKickerAbove(units: readonly Unit[]): boolean {
  const line = units[0]?.text ?? ''
  const below = units[1]?.text ?? ''
  return (
    isPlainLabel(line) &&
    isShortLabel(line) &&
    units.length > 2 &&
    isHeadline(units.slice(1)) &&
    !/[.…]$/u.test(below) &&
    bylinesIn(below, false) === null
  )
}

/** One or two sentences, set apart by what follows: a byline, or a paragraph that opens with a dateline. */
function hasStandfirst(units: readonly Unit[], hasBylines: boolean): boolean {
  const [first, ...others] = units
  if (!isStandfirst(first) || datelineIn(first?.text ?? '') !== null) return false
  const next = others.filter((unit, i) => i > 1 || !isDateLine(unit.text))
  return (
    (!hasBylines && bylineLine(next, true) !== null) || datelineIn(next[0]?.text ?? '') !== null
  )
}

function datelineOf(units: readonly Unit[]): Pick<Opening, 'dateline' | 'rest'> {
  const [first, ...others] = units
  const dateline = first === undefined ? null : datelineIn(first.text)
  if (first === undefined || dateline === null) return { dateline: null, rest: units }
  return {
    dateline,
    rest: dateline.rest === '' ? others : [{ ...first, text: dateline.rest }, ...others],
  }
}

/** A line above other lines that is short and no sentence, item or dateline. */
function isHeadline(units: readonly Unit[]): boolean {
  const line = units[0]?.text ?? ''
  if (line === '' || line.length > longestHeadline || itemMarker.test(line)) return false
  if (units.length === 1) return line.length <= 120 && !/[.…]["”»’)]?$/u.test(line)
  if (/[.…]$/u.test(line) && (line.length > 90 || /[.!?]["”»’)]?\s+\p{Lu}/u.test(line)))
    return false
  return /[\p{L}\p{N}]/u.test(line) && !isCopy(line)
}

/** A dateline with date or agency opens copy; capitals and a dash alone are a kicker, unless a sentence follows. */
function isCopy(line: string): boolean {
  const dateline = datelineIn(line)
  return dateline !== null && (`${dateline.date}${dateline.agency}` !== '' || /\.$/u.test(line))
}

const isShortLabel = (text: string): boolean => text.length <= 30 && text.split(/\s+/u).length <= 3

/** Without a word like `by`, only the line right below the headline is taken for a byline. */
function bylineLine(
  units: readonly Unit[],
  withLead: boolean,
): (BylinesRead & { readonly lines: number }) | null {
  const line = units[0]?.text
  // The last line of a text is its copy, not its byline.
  if (line === undefined || units.length === 1 || datelineIn(line) !== null) return null
  if (!withLead && (line.length > 100 || /[.!?…]$/u.test(line))) return null
  const below = units[1]
  const isOutletBelow = below?.follows === true && isOutletName(below.text) && units.length > 2
  const both = isOutletBelow ? bylinesIn(`${line}, ${below.text}`, withLead) : null
  if (both !== null) return { ...both, lines: 2 }
  const read = bylinesIn(line, withLead)
  return read === null ? null : { ...read, lines: 1 }
}

const isDateLine = (text: string): boolean =>
  text.length <= 60 &&
  /\d/u.test(text) &&
  !/[.!?]$/u.test(text) &&
  (/(?<!\d)(?:19|20)\d\d(?!\d)/u.test(text) || /^\d{1,2}[./]\d{1,2}[./]/u.test(text)) &&
  text.split(/\s+/u).length <= 9 &&
  /^(?:[\p{L}]+[:,]?\s+(?:on\s+|le\s+|il\s+|am\s+)?)?(?:\p{L}+,?\s+)?(?:\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*\.?\s\d)/iu.test(
    text,
  )

function isStandfirst(unit: Unit | undefined): boolean {
  if (unit === undefined || unit.text.length > 400 || unit.text.length < 20) return false
  if (itemMarker.test(unit.text)) return false
  return (unit.text.match(/[.!?…。！？]["”»’)]?(?=\s+[\p{Lu}\p{Lo}“«"]|$)/gu)?.length ?? 0) <= 2
}
