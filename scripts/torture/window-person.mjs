// A person at the keyboard, by a seed: words, new lines, corrections, fields, versions, exports. With every key goes the
// text that must stand there after it, so that what a crash left can be compared to the letter.

export const FIELDS = ['kicker', 'headline', 'standfirst']
export const KEEPS_VERSION = { key: 'Control+s' }
export const EXPORTS = { exports: true }
const LETTERS = 'abcdefghijklmnoprstuvwy'
/** Longer than this, the person begins the body anew. */
const LONGEST = 3_000

/** Numbers from 0 up to 1, the same for the same seed and kill. */
export function createRandom(seed, number) {
  let state = (Math.imul(seed + 1, 0x9e3779b1) ^ Math.imul(number + 1, 0x85ebca6b)) >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const upTo = (least, most) => least + Math.floor(next() * (most - least + 1))
  return { upTo, oneOf: (choices) => choices[upTo(0, choices.length - 1)] }
}

/** An article as text: `lines` of the body and the fields. Two are the same when their `stateOf` is. */
export const stateOf = ({ lines, fields }) =>
  JSON.stringify([lines, ...FIELDS.map((name) => fields[name])])

/** The caret stands at the end of the body. */
export function createPage({ lines, fields }) {
  const page = { lines: [...lines], fields: { ...fields }, line: 0, column: 0 }
  toEnd(page)
  return page
}

const toEnd = (page) => {
  page.line = page.lines.length - 1
  page.column = page.lines[page.line].length
}

/**
 * What is done, one gesture after the other without end: `{ key }`, `{ click }`, `{ wait }` or `{ exports }`. The page is
 * changed before each key is given. `isHasty` types and does nothing else; `begins` is a gesture to be made after the first word.
 */
export function* gestures(page, random, { isHasty, begins }) {
  yield { click: 'body' }
  yield* startAnew(page)
  if (begins !== null) {
    yield* word(page, random)
    yield begins
  }
  for (;;) {
    yield* word(page, random)
    if (isHasty) continue
    const choice = random.upTo(1, 24)
    if (choice <= 3) yield { wait: random.upTo(20, 900) }
    else if (choice <= 6) yield* newLine(page)
    else if (choice <= 9) yield* correction(page, random)
    else if (choice <= 12) yield* elsewhere(page, random)
    else if (choice <= 15) yield* field(page, random)
    else if (choice === 16) yield { key: 'Control+b' }
    else if (choice === 17) yield KEEPS_VERSION
    else if (choice === 18) yield EXPORTS
  }
}

function* startAnew(page) {
  if (page.lines.join('\n').length < LONGEST) {
    toEnd(page)
    return yield { key: 'Control+End' }
  }
  yield { key: 'Control+a' }
  Object.assign(page, { lines: [''], line: 0, column: 0 })
  yield { key: 'Backspace' }
}

const lettersOf = (random) =>
  Array.from({ length: random.upTo(2, 9) }, () => random.oneOf(LETTERS)).join('')

function* word(page, random) {
  for (const letter of `${lettersOf(random)}${random.oneOf([' ', ' ', ' ', ', ', '. '])}`) {
    const { lines, line, column } = page
    lines[line] = lines[line].slice(0, column) + letter + lines[line].slice(column)
    page.column++
    yield { key: letter }
  }
}

function* newLine(page) {
  const { lines, line, column } = page
  lines.splice(line, 1, lines[line].slice(0, column), lines[line].slice(column))
  Object.assign(page, { line: line + 1, column: 0 })
  yield { key: 'Enter' }
}

function* correction(page, random) {
  for (let times = random.upTo(1, 6); times > 0; times--) {
    const { lines, line, column } = page
    if (column > 0) {
      lines[line] = lines[line].slice(0, column - 1) + lines[line].slice(column)
      page.column--
    } else if (line > 0) {
      Object.assign(page, { line: line - 1, column: lines[line - 1].length })
      lines.splice(line - 1, 2, lines[line - 1] + lines[line])
    }
    yield { key: 'Backspace' }
  }
}

function* elsewhere(page, random) {
  if (random.upTo(1, 2) === 1) {
    toEnd(page)
    return yield { key: 'Control+End' }
  }
  for (let times = random.upTo(1, 12); times > 0; times--) {
    if (page.column > 0) page.column--
    else if (page.line > 0) {
      page.line--
      page.column = page.lines[page.line].length
    }
    yield { key: 'ArrowLeft' }
  }
}

function* field(page, random) {
  const name = random.oneOf(FIELDS)
  yield { click: name }
  const isNew = random.upTo(1, 2) === 1 || page.fields[name].length > 60
  yield { key: isNew ? 'Control+a' : 'End' }
  let value = isNew ? '' : page.fields[name]
  for (const letter of lettersOf(random)) {
    value += letter
    page.fields[name] = value
    yield { key: letter }
  }
  yield { click: 'body' }
  toEnd(page)
  yield { key: 'Control+End' }
}
