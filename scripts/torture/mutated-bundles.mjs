// Damaged packages, opened into a library: refused with a sentence, or a draft that is what was packed, less the pictures
// and kept states that are named as left out. Never other words than those that were packed.
import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { unzipSync } from 'fflate'
import { parseDraft, serialiseDraft } from '../../article/storage/draft-file.ts'
import { openBundle } from '../../electron/library/bundle.ts'
import { pngOf } from '../../tests/electron/library/picture-files.ts'
import { inFolder, libraryIn } from './ground.mjs'
import { mutated } from './mutations.mjs'
import { ID, must, stateAt } from './typed-states.mjs'
import { createRandom } from './window-person.mjs'

const BYTES = 4_000

export async function mutatedBundles(count, seed) {
  const good = await inFolder(packed)
  const cases = []
  let broken = 0
  for (let number = 0; number < count; number++) {
    const { how, bytes } = mutated(good, createRandom(seed, 20_000 + number))
    broken += Number(isWrongToNaive(bytes, good))
    const found = await inFolder((folder) => foundBundle(folder, bytes, openBundle(good).bundle))
    cases.push({ case: `package ${number} (${how}), seed ${seed}`, ...found })
  }
  return { cases, naive: { what: 'unzipped without a check', broken } }
}

async function packed(root) {
  const library = await libraryIn(root)
  must(await library.create(stateAt(5, BYTES)), 'created')
  must(await library.addMedia(ID, Buffer.from(pngOf(40, 40))), 'added')
  must(await library.keepRevision(ID, 'by hand'), 'kept')
  return Buffer.from(await library.pack(ID, 'all'))
}

async function foundBundle(folder, bytes, good) {
  const corrupt = []
  const lost = []
  try {
    const opened = openBundle(bytes)
    if (opened.kind === 'refused') return { corrupt, lost }
    const { article, media, revisions, leftOut } = opened.bundle
    if (serialiseDraft(article) !== serialiseDraft(good.article))
      corrupt.push('it opens with other words than were packed')
    for (const [of, place, wanted] of [
      [media, 'media', good.media],
      [revisions, 'revisions', good.revisions],
    ])
      for (const [name, content] of wanted) {
        const found = of.get(name)
        if (found === undefined && !leftOut.includes(`${place}/${name}`))
          lost.push(`${place}/${name} is missing, and is not named as left out`)
        if (found !== undefined && !Buffer.from(found).equals(Buffer.from(content)))
          corrupt.push(`${place}/${name} is another than was packed`)
      }
    const library = await libraryIn(path.join(folder, 'library'))
    must(await library.unpack(opened.bundle), 'created')
    for (const { problem } of await library.list()) if (problem !== null) corrupt.push(problem)
    const beside = await readdir(folder)
    if (beside.length !== 1) corrupt.push(`it reached out of the library: ${beside}`)
  } catch (problem) {
    corrupt.push(`it threw: ${problem.stack}`)
  }
  return { corrupt, lost }
}

function isWrongToNaive(bytes, good) {
  try {
    const words = (of) => Buffer.from(unzipSync(of)['article.json']).toString()
    return parseDraft(words(bytes)).kind !== 'article' || words(bytes) !== words(good)
  } catch {
    return true
  }
}
