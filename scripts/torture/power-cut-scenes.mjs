// What the store does while the power may go, and what must be there afterwards. Each scene is prepared on a settled disk,
// then acted out and recorded; `found` looks at one state of the disk with the real library.
import { mkdir, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { serialiseDraft } from '../../article/storage/draft-file.ts'
import { copyScene } from './copy-scene.mjs'
import { clockFrom, libraryIn } from './ground.mjs'
import { BYTES, foundDraft } from './power-cut-found.mjs'
import { entryAt, ID, must, numberOf, stateAt } from './typed-states.mjs'

const NOW = '2026-03-01T09:00:00.000Z'
const dayMs = 24 * 3_600_000

const clock = (step = 1_000) => ({ now: clockFrom(NOW, step) })

async function withDraft(root) {
  const library = await libraryIn(root, clock())
  must(await library.create(stateAt(0, BYTES)), 'created')
  return library
}

/** A window at work: `type` journals the next state, `save` saves it. */
async function atWork(library, tell) {
  const { opened, recovery } = await library.resume(ID)
  let { revision: base } = must(opened, 'opened')
  let n = numberOf(opened.article, BYTES)
  let sequence = recovery.lastSequence
  return {
    type: async () => {
      const entries = [entryAt(++n, ++sequence, BYTES)]
      must(await library.journals.append({ id: ID, origin: opened.revision, entries }), 'kept')
    },
    sync: async () => {
      await library.journals.sync()
      tell({ reached: n })
    },
    save: async () => {
      const request = {
        id: ID,
        article: stateAt(n, BYTES),
        baseRevision: base,
        journalUpTo: sequence,
      }
      base = must(await library.save(request), 'saved').revision
      tell({ reached: n, saved: n })
    },
    keep: async (name) =>
      tell({ kept: must(await library.keepRevision(ID, name), 'kept').revision.file }),
  }
}

/** The folder of a library is made as well, with those above it. */
const newLibrary = (root) => path.join(root, 'Documents', 'Galley')

export const scenes = [
  {
    name: 'save',
    prepare: withDraft,
    act: async (root, tell) => {
      const work = await atWork(await libraryIn(root, clock()), tell)
      await work.keep('before')
      for (let save = 1; save <= 3; save++) {
        await work.type()
        await work.save()
      }
      await work.keep('after')
    },
    found: (root, told) => foundDraft(root, told),
  },
  {
    name: 'first save',
    prepare: async () => undefined,
    act: async (root, tell) => {
      const library = await libraryIn(newLibrary(root), clock())
      must(await library.create(stateAt(0, BYTES)), 'created')
      tell({ reached: 0, saved: 0 })
    },
    found: (root, told) => foundDraft(newLibrary(root), told, { mayBeMissing: true }),
  },
  {
    name: 'rename',
    prepare: withDraft,
    act: async (root, tell) => {
      const library = await libraryIn(root, clock())
      const work = await atWork(library, tell)
      await work.type()
      // By another hand, while the draft is open, and not synced.
      const folder = await library.folderOf(ID)
      await rename(folder, path.join(path.dirname(folder), 'renamed-by-hand'))
      await work.save()
      await work.type()
      await work.save()
    },
    found: (root, told) => foundDraft(root, told),
  },
  {
    name: 'spike',
    prepare: async (root) => {
      const work = await atWork(await withDraft(root), () => undefined)
      await work.type()
      await work.save()
    },
    act: async (root, tell) => {
      const library = await libraryIn(root, clock())
      must(await library.spike(ID), 'moved')
      tell({ reached: 1, saved: 1, room: 'spiked' })
      must(await library.unspike(ID), 'moved')
      tell({ reached: 1, saved: 1, room: 'drafts' })
    },
    found: (root, told) => foundDraft(root, [{ saved: 1, revisions: 1 }, ...told]),
  },
  {
    name: 'prune',
    prepare: async (root) => {
      const folder = await (await withDraft(root)).folderOf(ID)
      await mkdir(path.join(folder, 'revisions'))
      for (const { file, text } of manyKept())
        await writeFile(path.join(folder, 'revisions', file), text)
    },
    act: async (root, tell) => {
      const work = await atWork(await libraryIn(root, clock(11 * 60_000)), tell)
      for (let save = 1; save <= 2; save++) {
        await work.type()
        await work.save()
      }
    },
    found: (root, told) => foundDraft(root, [{ keeps: mustStay() }, ...told]),
  },
  {
    name: 'journal',
    prepare: withDraft,
    act: async (root, tell) => {
      const work = await atWork(await libraryIn(root, clock()), tell)
      for (let round = 1; round <= 2; round++) {
        for (let entry = 1; entry <= 3; entry++) await work.type()
        await work.sync()
        await work.type()
        await work.save()
        await work.type()
        await work.sync()
      }
    },
    found: (root, told) => foundDraft(root, told),
  },
  copyScene,
]

/** Sixty kept states, one every eight hours, so that a good part of them goes; two have names. */
function manyKept() {
  return Array.from({ length: 60 }, (_, at) => {
    const time = new Date(Date.parse(NOW) - (60 - at) * (dayMs / 3)).toISOString()
    const name = at % 25 === 3 ? '-by-hand' : ''
    const file = `${String(at + 1).padStart(6, '0')}-${time.replace(/[:.]/g, '-')}${name}.json`
    return { file, text: serialiseDraft(stateAt(0, BYTES)) }
  })
}

/** Those with names, and the newest that stay though two more are kept. */
const mustStay = () =>
  manyKept()
    .map(({ file }) => file)
    .filter((file, at) => file.includes('by-hand') || at >= 60 - 18)

export const sceneNamed = (name) => scenes.find((scene) => scene.name === name)

/** The control: the same words written as many programs do, plainly and in place. */
export async function actNaively(root, tell) {
  const library = await libraryIn(root, clock())
  const file = path.join(await library.folderOf(ID), 'article.json')
  for (let n = 1; n <= 3; n++) {
    await writeFile(file, serialiseDraft(stateAt(n, BYTES)))
    tell({ reached: n, saved: n })
  }
}
