// npm run judges: the Markdown parsers of Debian, and Java for the Nu checker, as far as `npm run fidelity` lacks them
// here. As root on Debian or Ubuntu they are installed; elsewhere the line to run is said, and nothing is changed.
import { spawnSync } from 'node:child_process'
import { preparePrograms } from './linux-machine.mjs'
import { exitWith, say } from './project.mjs'

const PROGRAMS = [
  ['cmark', 'cmark'],
  ['cmark-gfm', 'cmark-gfm'],
  ['pandoc', 'pandoc'],
  ['hugo', 'hugo'],
  ['java', 'default-jre-headless'],
]

/** A library of Ruby, which is no program of its own everywhere. */
const hasKramdown = () => spawnSync('ruby', ['-e', "require 'kramdown'"]).status === 0

async function judges() {
  const missing = [...PROGRAMS, ...(hasKramdown() ? [] : [['kramdown', 'ruby-kramdown']])]
  preparePrograms(missing, { say })
  return 0
}

await exitWith(judges)
