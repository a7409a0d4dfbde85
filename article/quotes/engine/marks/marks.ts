// Where quotation marks open and close in one paragraph: a state machine over characters. It knows no words and judges
// nothing; offsets are UTF-16 units within the paragraph.
import { isDash, isDigit, isLetter, isSpace, isWordCode } from './characters.ts'
import type { MarkStyle } from './mark-style.ts'

export interface Stretch {
  readonly start: number
  /** Behind the closing mark; the end of the paragraph when it does not close. */
  readonly end: number
  /** The words between the marks. */
  readonly innerStart: number
  readonly innerEnd: number
  readonly closed: boolean
  /** Single marks in an article whose outer marks are double: headlines and scare quotes more often than speech. */
  readonly single: boolean
  readonly nested: readonly Stretch[]
}

interface Opening {
  readonly width: number
  /** Characters that close, or "''". */
  readonly closers: string
  readonly single: boolean
}

const elided = new Set([
  'em',
  'til',
  'tis',
  'twas',
  'cause',
  'n',
  'bout',
  'round',
  'cuz',
  'er',
  'im',
])

/** The outermost marked stretches in order, each with those inside it. */
export function stretchesIn(text: string, style: MarkStyle): readonly Stretch[] {
  return scan(text, 0, text.length, style, true)
}

function scan(text: string, from: number, to: number, style: MarkStyle, outer: boolean): Stretch[] {
  const found: Stretch[] = []
  // Marks that found nothing to close them once find nothing later either: without this a page of them costs its square.
  const hopeless = new Set<string>()
  let at = from
  while (at < to) {
    if (!mayBeMark(text.charCodeAt(at))) {
      at++
      continue
    }
    const opening = openingAt(text, at, from, to, style)
    if (opening === null) {
      if (outer && text[at] === '”' && found.length === 0 && opensLost(text, at))
        found.push({
          start: 0,
          end: at + 1,
          innerStart: 0,
          innerEnd: at,
          closed: true,
          single: false,
          nested: [],
        })
      at++
      continue
    }
    const innerStart = at + opening.width
    const isHopeless = hopeless.has(opening.closers)
    const close = isHopeless ? null : closingAfter(text, innerStart, to, opening, style)
    if (close === null) hopeless.add(opening.closers)
    const isStray = close === null && text[at] === '"' && text.indexOf('“', innerStart) >= 0
    if (close === null && (opening.single || !outer || isStray)) {
      at++
      continue
    }
    const innerEnd = close?.innerEnd ?? to
    const end = close?.end ?? to
    if (hasWord(text, innerStart, innerEnd))
      found.push({
        start: at,
        end,
        innerStart,
        innerEnd,
        closed: close?.marked ?? false,
        single: opening.single && !style.single,
        nested: outer ? scan(text, innerStart, innerEnd, { ...style, single: true }, false) : [],
      })
    at = Math.max(end, at + 1)
  }
  return found
}

/** A closing mark behind a stop or a comma, though nothing opened: the paragraph began with the words. */
const opensLost = (text: string, at: number): boolean =>
  ',.!?'.includes(text[at - 1] ?? ' ') && isSpace(text.charCodeAt(at + 1)) && at > 20

const markCodes = new Set(Array.from('“”„"«»‹›‘’‚\'`‟', (mark) => mark.charCodeAt(0)))
export const mayBeMark = (code: number): boolean =>
  code < 128 ? code === 34 || code === 39 || code === 96 : markCodes.has(code)

function hasWord(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isWordCode(text.charCodeAt(at))) return true
  return false
}

export const opensAfter = (code: number): boolean =>
  isSpace(code) || isDash(code) || '([{/:“‘„«>¿¡'.includes(String.fromCharCode(code))

function openingAt(
  text: string,
  at: number,
  from: number,
  to: number,
  style: MarkStyle,
): Opening | null {
  const mark = text[at]
  const before = at > from ? text.charCodeAt(at - 1) : Number.NaN
  const next = at + 1 < to ? text.charCodeAt(at + 1) : Number.NaN
  switch (mark) {
    case '“':
      // “ Words: a blank that slipped in
      if (isSpace(next) && !(isSpace(before) && isLetter(text.charCodeAt(at + 2)))) return null
      return { width: 1, closers: '”"', single: false }
    case '”':
      // A mark turned the wrong way: it opens where only an opening mark can stand.
      return opensAfter(before) && !isSpace(next)
        ? { width: 1, closers: '”"', single: false }
        : null
    case '„':
      return { width: 1, closers: '“”"‟', single: false }
    case '«':
      return { width: 1, closers: '»', single: false }
    case '»':
      return opensAfter(before) && !isSpace(next) ? { width: 1, closers: '«', single: false } : null
    case '‹':
      return { width: 1, closers: '›', single: true }
    case '"':
      if (isDigit(before)) return null
      // … the end."We begin: a blank that is missing
      if (!opensAfter(before) && !isQuoteMark(before) && !(before === 46 && isLetter(next)))
        return null
      return isSpace(next) ? null : { width: 1, closers: '"”', single: false }
    case '`':
      return next === 96 ? { width: 2, closers: "''", single: false } : null
    case '‚':
      return opensAfter(before) && isWordCode(next)
        ? { width: 1, closers: '‘’', single: true }
        : null
    case '‘':
      if (!opensAfter(before) || isSpace(next)) return null
      return style.german && !style.single
        ? { width: 1, closers: '’', single: true }
        : { width: 1, closers: '’', single: true }
    case "'":
      if (next === 39) {
        const third = text.charCodeAt(at + 2)
        return opensAfter(before) && !isSpace(third)
          ? { width: 2, closers: "''", single: false }
          : null
      }
      if (!opensAfter(before) || !isWordCode(next) || isElision(text, at)) return null
      return { width: 1, closers: "'’", single: true }
    default:
      return null
  }
}

const isQuoteMark = (code: number): boolean => markCodes.has(code)

/** 'em, 'til, '90s: a mark before a word that stands for letters left out. */
export function isElision(text: string, at: number): boolean {
  if (isDigit(text.charCodeAt(at + 1))) return true
  let end = at + 1
  while (isLetter(text.charCodeAt(end))) end++
  return elided.has(text.slice(at + 1, end).toLowerCase())
}

interface Closing {
  readonly innerEnd: number
  readonly end: number
  /** False when the closing mark was lost and the end is a guess. */
  readonly marked: boolean
}

function closingAfter(
  text: string,
  from: number,
  to: number,
  opening: Opening,
  style: MarkStyle,
): Closing | null {
  const { closers } = opening
  let within = 0
  if (closers === "''") return doubledClose(text, from, to)
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at)
    if (!mayBeMark(code)) continue
    const mark = text[at] ?? ''
    const before = text.charCodeAt(at - 1)
    const next = at + 1 < to ? text.charCodeAt(at + 1) : Number.NaN
    if (mark === '“' && closers === '”"' && !style.german) {
      // Turned the wrong way where only a closing mark can stand, or opened again because the closing one was lost.
      if (!isSpace(before) && (isSpace(next) || ',.;:)—'.includes(text[at + 1] ?? ' ')))
        return { innerEnd: at, end: at + 1, marked: true }
      if (isSpace(before) && endsBefore(text, at, from)) return lost(text, at, from)
      continue
    }
    if (closers === '"”') {
      // Curly marks inside straight ones are a pair of their own.
      if (mark === '“') within++
      if (mark === '”' && within > 0) {
        within--
        continue
      }
    }
    if (!closers.includes(mark)) continue
    if (opening.single) {
      if (closesSingle(text, at, to, style)) return { innerEnd: at, end: at + 1, marked: true }
      continue
    }
    if (mark === '"' && closers.startsWith('"')) {
      if (isWordCode(next) && isSpace(before) && at > from) return lost(text, at, from)
      if (isWordCode(next) && isWordCode(before)) continue
    }
    if (isDigit(before) && inchesAt(text, at, to)) continue
    return { innerEnd: at, end: at + 1, marked: true }
  }
  return null
}

/** 6'3" within a quotation: a digit before the mark and another mark to close with before the next opening one. */
function inchesAt(text: string, at: number, to: number): boolean {
  const mark = text.charAt(at)
  let digits = at - 1
  while (digits > 0 && isDigit(text.charCodeAt(digits - 1))) digits--
  if (text[digits - 1] !== "'" && text[digits - 1] !== '’') return false
  const next = text.charAt(at + 1)
  if (next === '' || ',.'.includes(next)) return text.charAt(at + 2) === mark
  const close = text.indexOf(mark, at + 1)
  const opens = mark === '”' ? text.indexOf('“', at + 1) : -1
  return close !== -1 && close < to && (opens === -1 || close < opens)
}

function endsBefore(text: string, at: number, from: number): boolean {
  let last = at - 1
  while (last > from && isSpace(text.charCodeAt(last))) last--
  return '.!?,…'.includes(text[last] ?? ' ')
}

/** The closing mark is missing: the words end before the next opening one. */
function lost(text: string, at: number, from: number): Closing {
  let last = at
  while (last > from && isSpace(text.charCodeAt(last - 1))) last--
  return { innerEnd: last, end: last, marked: false }
}

/** Two single marks, closed by two more; a third one before them closes a quotation inside. */
function doubledClose(text: string, from: number, to: number): Closing | null {
  for (let at = from; at + 1 < to; at++) {
    if (text.charCodeAt(at) !== 39 || text.charCodeAt(at + 1) !== 39) continue
    const third = text.charCodeAt(at + 2) === 39 && at + 2 < to ? 1 : 0
    return { innerEnd: at + third, end: at + 2 + third, marked: true }
  }
  return null
}

/** A single mark closes unless it is an apostrophe, or may be a possessive and a better place to close follows. */
function closesSingle(text: string, at: number, to: number, style: MarkStyle): boolean {
  const next = at + 1 < to ? text.charCodeAt(at + 1) : Number.NaN
  if (isWordCode(next)) return false
  const before = text[at - 1] ?? ''
  if (isSpace(before.charCodeAt(0))) return false
  if ('.,!?…;:—)]”"'.includes(before)) return true
  if (before !== 's' && before !== 'n' && before !== 'S') return true
  if (!isSpace(next)) return true
  return !closesLater(text, at + 1, to, style)
}

function closesLater(text: string, from: number, to: number, style: MarkStyle): boolean {
  for (let at = from; at < to; at++) {
    const mark = text[at]
    if (mark === '‘') return false
    if (mark === "'" && opensAfter(text.charCodeAt(at - 1))) return false
    if (mark !== '’' && mark !== "'") continue
    if (isWordCode(text.charCodeAt(at + 1))) continue
    const before = text[at - 1] ?? ''
    if (style.single ? '.,!?…'.includes(before) : !isSpace(before.charCodeAt(0))) return true
  }
  return false
}
