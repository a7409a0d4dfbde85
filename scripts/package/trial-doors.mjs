// The doors that fuses shut, tried on a running program: Node in place of the app, Node's options, its inspector.
import { existsSync } from 'node:fs'
import { rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { check } from './trial-checks.mjs'
import { listeningPorts } from './trial-processes.mjs'
import { eventually, startAs } from './trial-user.mjs'

/** The runtime as it comes shows that the trial would notice an open door. */
export async function tryDoors({ user, program, display, areOpen }) {
  const word = areOpen ? 'opens a runtime without fuses' : 'is ignored'
  const marker = (name) => path.join(user.root, `${name}-${areOpen ? 'open' : 'shut'}`)
  const writer = (file) => `require('node:fs').writeFileSync(${JSON.stringify(file)}, '')`
  const [asNode, required] = [marker('as-node'), marker('required')]
  const module = path.join(user.root, 'required.cjs')
  await writeFile(module, writer(required))

  const node = startAs(user, program, ['-e', writer(asNode)], {
    DISPLAY: display,
    ELECTRON_RUN_AS_NODE: '1',
    NODE_OPTIONS: `--require=${module}`,
  })
  await (areOpen ? node.ended : eventually(() => existsSync(asNode) || hasStarted(user)))
  await node.kill()
  check(`ELECTRON_RUN_AS_NODE ${word}`, existsSync(asNode) === areOpen, node.said())
  check(`NODE_OPTIONS ${word}`, existsSync(required) === areOpen, node.said())

  await rm(path.join(user.home, 'Galley'), { recursive: true, force: true })
  // A bare runtime ends at once unless it is given something to run.
  const idle = path.join(user.root, 'idle.cjs')
  await writeFile(idle, 'setInterval(() => undefined, 1000)')
  const args = [...(areOpen ? [idle] : []), '--inspect=0', '--lang=en-US']
  const inspected = startAs(user, program, args, { DISPLAY: display })
  const isUp = () => inspected.said().includes('Debugger listening') || hasStarted(user)
  check(
    `a start with --inspect is seen through${areOpen ? ' without fuses' : ''}`,
    await eventually(isUp),
  )
  const ports = await listeningPorts(inspected.pid)
  check(`--inspect ${word}`, ports.length > 0 === areOpen, `${ports} ${inspected.said()}`)
  await inspected.kill()
}

/** The app makes its library when it starts. */
function hasStarted(user) {
  return existsSync(path.join(user.home, 'Galley', 'drafts'))
}
