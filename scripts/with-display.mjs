// Runs a command, under Xvfb when this machine has no display: `with-display.mjs command args…`.
import { findElectron } from './electron-runtime.mjs'
import { exitWith, hasDisplay, run } from './project.mjs'

const SCREEN = '-screen 0 1440x900x24'

async function withDisplay([command, ...args]) {
  if (!command) throw new Error('Give the command to run.')
  const needDisplay = !hasDisplay()
  await findElectron({ needDisplay })
  if (!needDisplay) return run(command, args)
  // Detached, since xvfb-run itself passes no signal on and would leave the command running.
  return run('xvfb-run', ['-a', '-s', SCREEN, command, ...args], { detached: true })
}

await exitWith(() => withDisplay(process.argv.slice(2)))
