// npm run dev: Vite with hot reload, which starts Electron from the folder named here. Vite's
// config adds `args` of the runtime from GALLEY_ELECTRON_ARGS.
import path from 'node:path'
import { electronEnvironment, findElectron } from './electron-runtime.mjs'
import { exitWith, hasDisplay, pinnedNode, ROOT, run } from './project.mjs'

async function dev(args) {
  if (!hasDisplay()) throw new Error('There is no display here. Try: xvfb-run -a npm run dev')
  const electron = await findElectron()
  const env = {
    ...electronEnvironment(),
    ELECTRON_OVERRIDE_DIST_PATH: electron.dist,
    GALLEY_ELECTRON_ARGS: electron.args.join(' '),
  }
  const vite = path.join(ROOT, 'node_modules', 'vite', 'bin', 'vite.js')
  return run(pinnedNode(), [vite, ...args], { env })
}

await exitWith(() => dev(process.argv.slice(2)))
