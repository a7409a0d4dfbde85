// Runs a script on the pinned Node, and puts that first on the path of whatever it starts: `with-node.mjs script args…`.
// npm 11 links it there by itself; npm 10 takes the link away with the Nodes for other systems.
import { realpathSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { exitWith, pinnedNode, run } from './project.mjs'

const node = pinnedNode()
const [script, ...args] = process.argv.slice(2)

if (realpathSync(node) === realpathSync(process.execPath)) {
  const file = path.resolve(script)
  process.argv.splice(1, 2, file)
  await import(pathToFileURL(file).href)
} else {
  const searched = `${path.dirname(node)}${path.delimiter}${process.env.PATH}`
  await exitWith(() => run(node, [script, ...args], { env: { ...process.env, PATH: searched } }))
}
