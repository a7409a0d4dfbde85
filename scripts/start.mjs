// npm start: builds what is not built, finds a runtime and opens the app.
import { buildIfStale } from './build.mjs'
import { electronEnvironment, findElectron } from './electron-runtime.mjs'
import { exitWith, hasDisplay, ROOT, run } from './project.mjs'

const NO_DISPLAY = `There is no display here, so no window can be opened.
Without a screen: xvfb-run -a npm start
Without a window, the command line does the same job: npm run galley -- --help`

async function start(args) {
  if (!hasDisplay()) throw new Error(NO_DISPLAY)
  const code = await buildIfStale()
  if (code !== 0) return code
  const electron = await findElectron()
  return run(electron.executable, [...electron.args, ROOT, ...args], { env: electronEnvironment() })
}

await exitWith(() => start(process.argv.slice(2)))
