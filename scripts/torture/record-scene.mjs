// A process of its own for one scene: `node record-scene.mjs SCENE HOW FOLDER`. Prepares it, acts it out under the recorder
// and prints `{ tree, operations, after }`: what lay there before, what was done, what lies there now. HOW: `store`, or
// `naive` for the control.
import { lstat, readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { actNaively, sceneNamed } from './power-cut-scenes.mjs'
import { recordBelow } from './recorded.mjs'

const [name, how, root] = process.argv.slice(2)
const scene = sceneNamed(name)

async function treeOf(folder) {
  const tree = {}
  for (const way of await readdir(folder, { recursive: true })) {
    const file = path.join(folder, way)
    tree[way] = (await lstat(file)).isDirectory() ? null : (await readFile(file)).toString('base64')
  }
  return tree
}

await scene.prepare(root)
const tree = await treeOf(root)
const { operations, tell } = recordBelow(root)
await (how === 'naive' ? actNaively : scene.act)(root, tell)
const recorded = operations.length
const after = await treeOf(root)
process.stdout.write(JSON.stringify({ tree, operations: operations.slice(0, recorded), after }))
