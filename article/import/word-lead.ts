// What stands above the copy of a Word file: told by styles first, then by its place, as in plain text.
import type { Element, ElementContent } from 'hast'
import type { Block } from '../body/body.ts'
import type { Inline } from '../body/text.ts'
import { type Byline, createByline } from '../byline.ts'
import { textOf } from '../quotes/quotes-in.ts'
import { bylinesIn } from './bylines-in.ts'
import { datelineIn } from './dateline-in.ts'
import type { Guess } from './formats.ts'
import { elementsBelow, hasClass } from './hast-search.ts'
import { visibleText } from './hast-to-body.ts'
import { type Opening, openingOf } from './opening.ts'
import type { Unit } from './text-units.ts'
import { wordClass } from './word-styles.ts'
import { wordsIn } from './words-in.ts'

export interface LeadFields {
  kicker: string
  headline: string
  standfirst: string
  bylines: Byline[]
  dateline: { place: string; date: string; agency: string }
  credit: { outlet: string; url: string; licence: string }
}

export interface Lead {
  readonly fields: LeadFields
  readonly blocks: readonly Block[]
  readonly guessed: readonly Guess[]
  readonly leftOut: readonly string[]
}

interface Found {
  readonly fields: LeadFields
  readonly guessed: Guess[]
  readonly leftOut: string[]
}

/** `title` is the file's own and used where nothing on the page is a headline. */
export function leadOf(
  copy: readonly ElementContent[],
  title: string,
  blocksOf: (nodes: readonly ElementContent[]) => readonly Block[],
): Lead {
  const found: Found = {
    fields: {
      kicker: '',
      headline: '',
      standfirst: '',
      bylines: [],
      dateline: { place: '', date: '', agency: '' },
      credit: { outlet: '', url: '', licence: '' },
    },
    guessed: [],
    leftOut: [],
  }
  const rest = byStyles(copy, found)
  const blocks = byPlace(blocksOf(rest), found)
  if (found.fields.headline === '' && isTitle(title)) {
    found.fields.headline = title.slice(0, longestField)
    found.guessed.push(guess('headline', found.fields.headline, []))
  }
  return { ...found, blocks }
}

const longestField = 2_000

/** What word processors write there by themselves is none. */
const isTitle = (title: string): boolean =>
  wordsIn(title).length > 1 &&
  !/\.(?:docx?|odt|rtf|txt|pdf)$|^(?:microsoft word|untitled)/iu.test(title)

const guess = (
  field: Guess['field'],
  value: string,
  lines: readonly string[],
  index: number | null = null,
): Guess => ({ field, value, index, lines, at: 'start' })

const lineOf = (node: Element): string =>
  visibleText(node)
    .replace(/[ \t\n\r\f]+/gu, ' ')
    .trim()

const isOf = (node: ElementContent, name: keyof typeof wordClass): node is Element =>
  node.type === 'element' && hasClass(node, classes[name])

const classes = {
  kicker: new RegExp(`^${wordClass.kicker}$`, 'u'),
  headline: new RegExp(`^${wordClass.headline}$`, 'u'),
  standfirst: new RegExp(`^${wordClass.standfirst}$`, 'u'),
  byline: new RegExp(`^${wordClass.byline}$`, 'u'),
  dateline: new RegExp(`^${wordClass.dateline}$`, 'u'),
  caption: new RegExp(`^${wordClass.caption}$`, 'u'),
  credit: new RegExp(`^${wordClass.credit}$`, 'u'),
} as const

/** Gives what stays copy. A first heading of the first rank is the headline where no style says which line is. */
function byStyles(copy: readonly ElementContent[], found: Found): readonly ElementContent[] {
  const { fields } = found
  const styled = copy.some((node) => isOf(node, 'headline') && lineOf(node) !== '')
  const firsts = copy.slice(0, 8).filter((node) => node.type === 'element' && node.tagName === 'h1')
  const standfirst: string[] = []
  const rest: ElementContent[] = []
  for (const node of copy) {
    const line = node.type === 'element' ? lineOf(node) : ''
    const isShort = line !== '' && line.length <= longestField
    const isHeadline = styled ? isOf(node, 'headline') : node === firsts[0]
    const hasPicture =
      node.type === 'element' && elementsBelow(node).some(({ tagName }) => tagName === 'img')
    if (!isShort || hasPicture) rest.push(node)
    else if (isHeadline && fields.headline === '') {
      fields.headline = line
      found.guessed.push(guess('headline', line, [line]))
    } else if (isOf(node, 'kicker') && fields.kicker === '') {
      fields.kicker = line
      found.guessed.push(guess('kicker', line, [line]))
    } else if (isOf(node, 'standfirst') && [...standfirst, line].join('\n').length <= longestField)
      standfirst.push(line)
    else if (isOf(node, 'byline') && takeBylines(line, found)) continue
    else if (isOf(node, 'dateline') && takeDateline(line, found)) continue
    else rest.push(withoutDateline(node, found))
  }
  fields.standfirst = standfirst.join('\n')
  if (standfirst.length > 0) found.guessed.push(guess('standfirst', fields.standfirst, standfirst))
  return rest
}

function takeBylines(line: string, { fields, guessed, leftOut }: Found): boolean {
  const read = bylinesIn(line, false)
  const bylines =
    read !== null
      ? read.bylines.map(({ byline, job }) =>
          job === '' ? byline : createByline({ ...byline, outlet: byline.outlet || job }),
        )
      : line.length <= 100
        ? [createByline({ name: line })]
        : []
  if (bylines.length === 0 || fields.bylines.length + bylines.length > 200) return false
  for (const [at, byline] of bylines.entries()) {
    const words = read?.bylines[at]?.words ?? line
    const value = [byline.name, byline.outlet, byline.place]
      .filter((part) => part !== '')
      .join(', ')
    guessed.push(guess('byline', value, [words], fields.bylines.length))
    fields.bylines.push(byline)
  }
  leftOut.push((read?.leftOut ?? []).join(' '))
  return true
}

function takeDateline(line: string, { fields, guessed }: Found): boolean {
  const bare = line.replace(/[\s—–―-]+$/u, '')
  const read = datelineIn(`${bare} — `)
  if (fields.dateline.place !== '' || (read === null && bare.length > 60)) return false
  const { place, date, agency } = read ?? plainDateline(bare)
  fields.dateline = { place, date, agency }
  guessed.push(guess('dateline', bare, [bare]))
  return true
}

/** `Lima, 3 May (HNA)`: that it is one needs no capitals, since its style says so. */
function plainDateline(line: string): LeadFields['dateline'] {
  const parts = /^([^()]*?)(?:,\s*([^(),]*\d[^()]*?))?(?:\s*\(([^()]+)\))?$/u.exec(line)
  const [, place = line, date = '', agency = ''] = parts ?? []
  return date.length > 100 ? { place: line, date: '', agency: '' } : { place, date, agency }
}

/** The paragraph without the words at its beginning that are set as a dateline. */
function withoutDateline(node: ElementContent, found: Found): ElementContent {
  if (node.type !== 'element' || node.tagName !== 'p') return node
  const [first, ...others] = node.children
  if (first === undefined || !isOf(first, 'dateline') || !takeDateline(lineOf(first), found))
    return node
  const [next, ...more] = others
  return next?.type === 'text'
    ? {
        ...node,
        children: [{ ...next, value: next.value.replace(/^[\s—–―-]+/u, '') }, ...more],
      }
    : { ...node, children: others }
}

/** Lines at the top that no style names are read as those of a plain text are. Gives the blocks that stay copy. */
function byPlace(blocks: readonly Block[], found: Found): readonly Block[] {
  const { fields } = found
  const leading = leadingLines(blocks)
  const units: readonly Unit[] = leading.map(({ text }) => ({
    text,
    isTight: false,
    follows: false,
  }))
  const above: Unit = { text: fields.headline, isTight: false, follows: false }
  const opening = openingOf(fields.headline === '' ? units : [above, ...units])
  const isTold = fields.headline !== '' || fields.kicker !== ''
  // A headline that a style names stays whole; where its line reads otherwise, only a dateline is looked for.
  const isSame =
    fields.headline === opening.headline && opening.kicker === '' && opening.outlet === ''
  const used = !isTold || isSame ? opening : datelineAlone(units)
  const clashes =
    (fields.bylines.length > 0 && used.bylines.length > 0) ||
    (fields.standfirst !== '' && used.standfirst !== '') ||
    (fields.dateline.place !== '' && used.dateline !== null)
  return clashes ? blocks : take(used, { blocks, leading, units }, found)
}

interface Line {
  readonly at: number
  readonly text: string
}

/** As long as they are paragraphs of a single line. */
function leadingLines(blocks: readonly Block[]): readonly Line[] {
  const lines: Line[] = []
  for (const [at, block] of blocks.slice(0, 60).entries()) {
    if (block.type === 'image') continue
    const text = textOf(block)
    if (block.type !== 'paragraph' || text !== text.trim() || text.includes('\n')) break
    // A field has no place for an address or a note.
    const hasLink = block.content?.some(({ marks }) => marks?.some(({ type }) => type === 'link'))
    if (hasLink === true || /\[\d+\]/u.test(text)) break
    lines.push({ at, text })
  }
  return lines
}

function datelineAlone(units: readonly Unit[]): Opening {
  const none = { kicker: '', headline: '', standfirst: '', bylines: [], outlet: '', leftOut: [] }
  const [first, ...others] = units
  const dateline = first === undefined ? null : datelineIn(first.text)
  return first === undefined || dateline === null
    ? { ...none, dateline: null, rest: units }
    : { ...none, dateline, rest: [{ ...first, text: dateline.rest }, ...others] }
}

function take(
  opening: Opening,
  {
    blocks,
    leading,
    units,
  }: {
    readonly blocks: readonly Block[]
    readonly leading: readonly Line[]
    readonly units: readonly Unit[]
  },
  found: Found,
): readonly Block[] {
  const { fields, guessed, leftOut } = found
  const kept = new Set(opening.rest)
  const gone = leading.filter((_, index) => {
    const unit = units[index]
    return unit !== undefined && !kept.has(unit)
  })
  const fill = (field: 'kicker' | 'headline' | 'standfirst') => {
    if (opening[field] === '' || fields[field] !== '') return
    fields[field] = opening[field]
    guessed.push(guess(field, opening[field], [opening[field]]))
  }
  fill('kicker')
  fill('headline')
  for (const { byline, job, words } of opening.bylines) {
    const made = job === '' ? byline : createByline({ ...byline, outlet: byline.outlet || job })
    const value = [made.name, made.outlet, made.place].filter((part) => part !== '').join(', ')
    guessed.push(guess('byline', value, [words], fields.bylines.length))
    fields.bylines.push(made)
  }
  if (opening.outlet !== '') {
    fields.credit = { ...fields.credit, outlet: opening.outlet }
    guessed.push(guess('credit', opening.outlet, [opening.outlet]))
  }
  fill('standfirst')
  leftOut.push(opening.leftOut.join(' '))
  if (opening.dateline === null)
    return blocks.filter((_, at) => !gone.some((line) => line.at === at))
  const { place, date, agency, words, rest } = opening.dateline
  fields.dateline = { place, date, agency }
  guessed.push(guess('dateline', words, [words]))
  const opened = gone.at(-1)
  return blocks.flatMap((block, at) => {
    if (!gone.some((line) => line.at === at)) return [block]
    if (at !== opened?.at || rest === '' || block.type !== 'paragraph') return []
    return [{ ...block, content: runsFrom(block.content ?? [], opened.text.length - rest.length) }]
  })
}

/** The runs without their first characters (UTF-16 units). */
function runsFrom(runs: readonly Inline[], from: number): Inline[] {
  let left = from
  return runs.flatMap((run): Inline[] => {
    if (run.type !== 'text') return left > 0 ? [] : [run]
    const text = run.text.slice(left)
    left = Math.max(0, left - run.text.length)
    return text === '' ? [] : [{ ...run, text }]
  })
}
