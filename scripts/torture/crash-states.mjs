// What a power cut may leave of recorded operations. Bytes and names that were not synced may be there or not: `ordered`
// keeps the order of names as a journalling file system does, and any sync settles those before it; `posix` promises of
// each name nothing until its folder was synced. Bytes of a file may be missing, zeros, or there, block by block.
import { createHash } from 'node:crypto'
import path from 'node:path'

const BLOCK = 4_096
const MOST_VIEWS = 64
const MOST_FILLINGS = 81

export const MODELS = ['ordered', 'posix']

const file = (bytes = Buffer.alloc(0)) => ({
  isFolder: false,
  settled: bytes,
  pending: [],
  size: bytes.length,
})
const folder = () => ({ isFolder: true, settled: new Map(), now: new Map() })

/** `tree` is what lay on the disk before: paths to bytes, or null for folders. */
function diskOf(tree) {
  const root = folder()
  for (const [way, bytes] of Object.entries(tree).sort(([a], [b]) => (a < b ? -1 : 1))) {
    const at = bytes === null ? folder() : file(bytes)
    const parent = lookUp(root, path.dirname(way))
    parent.settled.set(path.basename(way), at)
    parent.now.set(path.basename(way), at)
  }
  return root
}

const namesIn = (way) => way.split('/').filter((name) => name !== '' && name !== '.')

const lookUp = (root, way) => namesIn(way).reduce((at, name) => at.now.get(name), root)

/** Gives `{ state, told }` for every disk that a cut after each operation may leave; `state` is a tree. */
export function* crashStates({ tree, operations, model, random }) {
  const disk = { root: diskOf(tree), moves: [], opened: new Map(), told: [], model }
  yield* statesOf(disk, random)
  for (const [at, operation] of operations.entries()) {
    happen(disk, operation, at)
    yield* statesOf(disk, random)
  }
}

/** The tree when nothing is cut off: it must be what really lies on the disk. */
export function finalTree({ tree, operations }) {
  const disk = { root: diskOf(tree), moves: [], opened: new Map(), told: [], model: 'ordered' }
  for (const [at, operation] of operations.entries()) happen(disk, operation, at)
  const found = {}
  const walk = (at, way) => {
    for (const [name, inner] of at.now) {
      const place = path.posix.join(way, name)
      found[place] = inner.isFolder
        ? null
        : filled(
            inner,
            inner.pending.map(() => 'there'),
          )
      if (inner.isFolder) walk(inner, place)
    }
  }
  walk(disk.root, '')
  return found
}

function happen(disk, operation, at) {
  const { root, moves, opened } = disk
  const placeOf = (way) => ({ parent: lookUp(root, path.dirname(way)), name: path.basename(way) })
  const move = (folders, apply) => {
    apply((one) => one.now)
    moves.push({ at, unsettled: new Set(folders), apply })
  }
  const put = (way, inner) => {
    const { parent, name } = placeOf(way)
    move([parent], (entriesOf) => entriesOf(parent)?.set(name, inner))
  }
  switch (operation.kind) {
    case 'told':
      return disk.told.push(operation.told)
    case 'mkdir':
      return put(operation.way, folder())
    case 'open': {
      if (operation.makes) put(operation.way, file())
      const inner = lookUp(root, operation.way)
      if (operation.empties && inner.size > 0) write(inner, { at, isCut: true })
      return opened.set(operation.handle, { inner, offset: 0, appends: operation.appends })
    }
    case 'write': {
      const { inner, offset, appends } = opened.get(operation.handle)
      const data = Buffer.from(operation.data, 'base64')
      const from = appends ? inner.size : offset
      for (let done = 0; done < data.length; done += BLOCK)
        write(inner, { at, offset: from + done, data: data.subarray(done, done + BLOCK) })
      opened.get(operation.handle).offset = from + data.length
      return
    }
    case 'rename': {
      const [from, to] = [placeOf(operation.way), placeOf(operation.to)]
      const inner = from.parent.now.get(from.name)
      return move([from.parent, to.parent], (entriesOf) => {
        if (entriesOf(from.parent)?.get(from.name) === inner)
          entriesOf(from.parent).delete(from.name)
        entriesOf(to.parent)?.set(to.name, inner)
      })
    }
    case 'remove': {
      const { parent, name } = placeOf(operation.way)
      const inner = parent.now.get(name)
      return move([parent], (entriesOf) => {
        if (entriesOf(parent)?.get(name) === inner) entriesOf(parent).delete(name)
      })
    }
    case 'sync':
      return settle(disk, opened.get(operation.handle).inner, operation.since)
  }
}

function write(inner, piece) {
  inner.pending.push(piece)
  inner.size = piece.isCut ? 0 : Math.max(inner.size, piece.offset + piece.data.length)
}

function settle(disk, inner, since) {
  if (!inner.isFolder) {
    const covered = inner.pending.filter(({ at }) => at < since)
    inner.settled = filled(
      { ...inner, pending: covered },
      covered.map(() => 'there'),
    )
    inner.pending = inner.pending.filter(({ at }) => at >= since)
  }
  for (const move of disk.moves) {
    if (move.at >= since) continue
    if (disk.model === 'ordered') move.unsettled.clear()
    else move.unsettled.delete(inner)
    if (move.unsettled.size === 0) move.apply((one) => one.settled)
  }
  disk.moves = disk.moves.filter(({ unsettled }) => unsettled.size > 0)
}

/** The bytes of a file of whose pending pieces each is `there`, `zeros` or `missing`. */
function filled({ settled, pending }, choices) {
  let bytes = settled
  for (const [at, { isCut, offset, data }] of pending.entries()) {
    if (choices[at] === 'missing') continue
    if (isCut) bytes = Buffer.alloc(0)
    else {
      const longer = Buffer.alloc(Math.max(bytes.length, offset + data.length))
      bytes.copy(longer)
      if (choices[at] === 'there') data.copy(longer, offset)
      bytes = longer
    }
  }
  return bytes
}

function* statesOf({ root, moves, told, model }, random) {
  for (const chosen of choicesOf(
    moves.map(() => [false, true]),
    MOST_VIEWS,
    random,
    model,
  )) {
    const view = new Map()
    const entriesOf = (one) => {
      if (!view.has(one)) view.set(one, new Map(one.settled))
      return view.get(one)
    }
    for (const [at, move] of moves.entries()) if (chosen[at]) move.apply(entriesOf)
    const files = []
    const state = {}
    const walk = (at, way) => {
      for (const [name, inner] of entriesOf(at)) {
        const place = path.posix.join(way, name)
        state[place] = inner.isFolder ? null : inner.settled
        if (inner.isFolder) walk(inner, place)
        else if (inner.pending.length > 0) files.push([place, inner])
      }
    }
    walk(root, '')
    const pieces = files.flatMap(([, inner]) => inner.pending)
    const wanted = pieces.map(({ isCut }) =>
      isCut ? ['missing', 'there'] : ['missing', 'zeros', 'there'],
    )
    for (const filling of choicesOf(wanted, MOST_FILLINGS, random, 'posix')) {
      const given = { ...state }
      let next = 0
      for (const [place, inner] of files) {
        given[place] = filled(inner, filling.slice(next, next + inner.pending.length))
        next += inner.pending.length
      }
      yield { state: given, told: [...told] }
    }
  }
}

/** Every way to choose one of each, or so many of them by chance; in the `ordered` model only beginnings. */
function* choicesOf(options, most, random, model) {
  if (model === 'ordered') {
    for (let length = 0; length <= options.length; length++)
      yield options.map((_, at) => at < length)
    return
  }
  const all = options.reduce((product, one) => product * one.length, 1)
  if (all > most) {
    for (let count = 0; count < most; count++) yield options.map((one) => random.oneOf(one))
    return
  }
  for (let number = 0; number < all; number++) {
    let rest = number
    yield options.map((one) => {
      const choice = one[rest % one.length]
      rest = Math.floor(rest / one.length)
      return choice
    })
  }
}

const digests = new WeakMap()

/** Most files of most states are the very same bytes in memory. */
function digestOf(bytes) {
  if (!digests.has(bytes)) digests.set(bytes, createHash('sha256').update(bytes).digest())
  return digests.get(bytes)
}

/** The same for two states that are the same. */
export function markOf(state) {
  const hash = createHash('sha256')
  for (const way of Object.keys(state).sort()) {
    hash.update(`${way}\0`)
    if (state[way] !== null) hash.update(digestOf(state[way]))
  }
  return hash.digest('hex')
}
