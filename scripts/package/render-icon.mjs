// Renders the icon's two drawings to the PNG files beside them, which are kept in the repository: run
// `npm run icon` after a change of a drawing, and look at the small sizes.
import path from 'node:path'
import { electronEnvironment, findElectron } from '../electron-runtime.mjs'
import { exitWith, run } from '../project.mjs'
import { ICON_FOLDER, ICON_SIZES } from './icon.mjs'

await exitWith(async () => {
  const { executable, args } = await findElectron({ quiet: true })
  const script = path.join(import.meta.dirname, 'render-icon-window.cjs')
  const drawings = Object.entries(ICON_SIZES).map(([name, sizes]) => `${name}=${sizes.join(',')}`)
  return run(executable, [...args, script, '--', ICON_FOLDER, ...drawings], {
    env: electronEnvironment(),
  })
})
