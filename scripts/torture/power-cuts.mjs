// Power cuts: what the real store does to the disk is recorded once for each scene, every state that a cut could leave is
// worked out in two models, and each one that differs is opened by the real library. The controls are the same recording
// without its syncs, and a plain writeFile.
import { spawnSync } from 'node:child_process'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { pinnedNode } from '../project.mjs'
import { crashStates, finalTree, MODELS, markOf } from './crash-states.mjs'
import { inFolder, rowOf } from './ground.mjs'
import { scenes } from './power-cut-scenes.mjs'
import { createRandom } from './window-person.mjs'

const RECORDER = fileURLToPath(new URL('record-scene.mjs', import.meta.url))
/** Different states of one scene and model that a short run opens; a full one opens all. */
const OPENED = { short: 30, control: 60 }
/** Beyond so many states, where not all are to be opened, only every eighth is looked at. */
const MANY = 100

export const powerCuts = {
  name: 'power-cuts',
  run: async ({ short = false, seed, log, only = null }) => {
    const rows = []
    for (const scene of scenes.filter(({ name }) => only === null || name === only))
      rows.push(await rowOfScene(scene, { short, seed, log }))
    return rows
  },
}

async function rowOfScene(scene, { short, seed, log }) {
  const recording = await recorded(scene.name, 'store')
  const problems = await misread(scene.name, recording)
  const cases = []
  let runs = 0
  for (const model of MODELS) {
    const tried = await statesTried(scene, recording, {
      model,
      seed,
      most: short ? OPENED.short : null,
    })
    log(`power cut, ${scene.name}, ${model}: ${tried.states} states, ${tried.opened} differ`)
    for (const one of tried.cases) log(`  ${one.case}: ${[...one.corrupt, ...one.lost].join('; ')}`)
    // Not more than was looked at.
    runs += short ? tried.opened : tried.states
    cases.push(...tried.cases)
  }
  const control = await controlOf(scene, recording, seed)
  const row = rowOf(`Power cut: ${scene.name}`, runs, cases, control)
  return { ...row, problems: [...problems, ...row.problems] }
}

async function controlOf(scene, recording, seed) {
  const operations = recording.operations.filter(({ kind }) => kind !== 'sync')
  const unsynced = { ...recording, operations }
  const plain = scene.name === 'save' ? await recorded(scene.name, 'naive') : null
  const broken = []
  for (const [what, made] of [
    ['without syncs', unsynced],
    ...(plain === null ? [] : [['writeFile', plain]]),
  ]) {
    const tried = await statesTried(scene, made, { model: 'ordered', seed, most: OPENED.control })
    broken.push({ what, failed: tried.cases.length, opened: tried.opened })
  }
  return {
    control: broken.map(({ what, failed, opened }) => `${what}: ${failed} of ${opened}`).join(', '),
    failed: broken.every(({ failed }) => failed > 0),
  }
}

function recorded(name, how) {
  return inFolder(async (folder) => {
    const { stdout, stderr, status } = spawnSync(pinnedNode(), [RECORDER, name, how, folder], {
      encoding: 'utf8',
      maxBuffer: 512 * 1024 * 1024,
    })
    if (status !== 0) throw new Error(`Recording ${name} broke off: ${stderr}`)
    const { tree, operations, after } = JSON.parse(stdout)
    return { tree: inBytes(tree), operations, after: inBytes(after) }
  })
}

const inBytes = (tree) =>
  Object.fromEntries(
    Object.entries(tree).map(([way, bytes]) => [
      way,
      bytes === null ? null : Buffer.from(bytes, 'base64'),
    ]),
  )

/** A recorder that missed something would prove nothing: played to its end it must give what lies on the disk. */
async function misread(name, recording) {
  return markOf(finalTree(recording)) === markOf(recording.after)
    ? []
    : [`${name}: what was recorded is not what was done`]
}

async function statesTried(scene, recording, { model, seed, most }) {
  const random = createRandom(seed, model.length)
  const different = new Map()
  let states = 0
  for (const { state, told } of crashStates({ ...recording, model, random })) {
    states++
    if (most !== null && states > MANY && states % 8 !== 0) continue
    const mark = markOf(state)
    // The same disk with more said to be done asks for more.
    const before = different.get(mark)
    if (before === undefined || before.told.length < told.length)
      different.set(mark, { state, told, number: states })
  }
  const chosen = [...different.values()]
  while (most !== null && chosen.length > most) chosen.splice(random.upTo(0, chosen.length - 1), 1)
  const cases = await inFolder((folder) => opened(scene, chosen, folder, { model, seed }), {
    isQuick: true,
  })
  return { states, opened: chosen.length, cases }
}

async function opened(scene, chosen, folder, { model, seed }) {
  const broken = []
  for (const { state, told, number } of chosen) {
    const root = path.join(folder, 'library')
    await rm(root, { recursive: true, force: true })
    await mkdir(root)
    for (const [way, bytes] of Object.entries(state)) {
      if (bytes === null) await mkdir(path.join(root, way), { recursive: true })
      else await writeFile(path.join(root, way), bytes)
    }
    const found = await scene.found(root, told).catch((problem) => ({
      corrupt: [`opening it broke off: ${problem.stack}`],
      lost: [],
    }))
    if (found.corrupt.length + found.lost.length > 0)
      broken.push({ case: `${scene.name}, ${model}, state ${number}, seed ${seed}`, ...found })
  }
  return broken
}
