// npm test: Vitest, then Playwright on the built app. Both always run; either failing fails this.
import path from 'node:path'
import { buildIfStale } from './build.mjs'
import { exitWith, pinnedNode, ROOT, run, say } from './project.mjs'

function tool(...parts) {
  return path.join(ROOT, 'node_modules', ...parts)
}

async function runUnitTests() {
  return run(pinnedNode(), [tool('vitest', 'vitest.mjs'), 'run'])
}

async function runAppTests() {
  const code = await buildIfStale()
  if (code !== 0) return code
  const display = path.join(ROOT, 'scripts', 'with-display.mjs')
  const playwright = tool('@playwright', 'test', 'cli.js')
  return run(pinnedNode(), [display, pinnedNode(), playwright, 'test'])
}

async function test() {
  const unit = await runUnitTests()
  const app = await runAppTests()
  if (unit !== 0 && app === 0) say('Tests without a window failed: see above.')
  return unit || app
}

await exitWith(test)
