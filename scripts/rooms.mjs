// The rooms of the source tree: who may import whom, and which names may be used where. The same
// table is in README.md; `instead` is what the check tells people to do.
const CONTRACT = 'electron/ipc/contract.ts'
const PRELOAD = 'electron/ipc/preload.ts'
const READER = 'electron/import/reader/'
// schema-dts is types alone: what schema.org's objects may hold. linkedom/worker is the DOM as plain objects, for
// Readability to look for the article in a saved page.
const PURE =
  /^(zod|diff|eld|yaml|smol-toml|schema-dts|docx|fflate|linkedom\/worker|@mozilla\/readability|hastscript|unified|mdast|hast|unist)(\/|$)|^(mdast|hast|unist)-util-|^micromark(\/|$|-extension-|-util-)/
const NOTHING = /^$/
const PAGE = /^(react|react-dom|lucide-react)(\/|$)|^@(tiptap|base-ui|fontsource-variable)\//

// A quotation is found in this order: each step knows those before it.
const STEPS = ['marks', 'grammar', 'subjects', 'cues', 'reports', 'people', 'speakers']
const ENGINE = 'article/quotes/engine/'
const WORD_LISTS = ['reporting-verbs', 'function-words', 'given-names', 'outlets']
const engineRooms = STEPS.map((step, at) => ({
  folder: `${ENGINE}${step}/`,
  rooms: [
    ...STEPS.slice(0, at + 1).map((known) => `${ENGINE}${known}/`),
    ...WORD_LISTS.map((list) => `article/quotes/${list}/`),
  ],
  packages: NOTHING,
  types: [`${ENGINE}found-quote.ts`],
  instead: 'a step of the engine knows only those before it: hand it in, or move the function down',
}))

/** The first row that matches a file is its room. `types`: files it may `import type` from. */
export const ROOMS = [
  ...engineRooms,
  {
    folder: 'article/',
    rooms: ['article/'],
    packages: PURE,
    instead: 'article/ is pure: pass in what it needs from electron/, renderer/ or cli/',
  },
  {
    folder: 'electron/library/',
    rooms: ['article/', 'electron/library/'],
    packages: /^(node:|(zod|age-encryption|fflate)$)/,
    instead: 'the library also runs without Electron: let electron/ or cli/ hand it in',
  },
  {
    // Opens what others made. Runs in a process of its own, started by main and by the command line alike.
    folder: READER,
    rooms: ['article/', 'electron/library/', READER],
    packages: /^(node:|zod$|mammoth$|fflate$)/,
    instead: 'the reader also runs without Electron: let electron/import/ hand it in',
  },
  {
    folder: PRELOAD,
    rooms: [],
    packages: /^electron$/,
    types: ['article/', CONTRACT],
    instead: 'the preload ships no code but its own: use `import type` from the contract',
  },
  {
    folder: 'electron/',
    rooms: ['article/', 'electron/'],
    packages: /^(node:|electron$|electron-store$|zod$)/,
    instead: 'main knows article/, Node and Electron: what the page does belongs in renderer/',
  },
  {
    folder: 'renderer/',
    rooms: ['article/', 'renderer/'],
    packages: PAGE,
    types: [CONTRACT],
    instead: `ask main through renderer/desktop.ts, and \`import type\` from ${CONTRACT}`,
  },
  {
    folder: 'cli/',
    rooms: ['article/', 'electron/library/', READER, 'cli/'],
    packages: /^(node:|zod$)/,
    instead: 'the command line works without Electron: use article/ and electron/library/',
  },
]

/** Names that one file owns, or none. */
export const NAMES = new Map([
  ['ipcMain', { only: 'electron/ipc/register.ts', instead: `add an entry to ${CONTRACT}` }],
  ['ipcRenderer', { only: PRELOAD, instead: 'call the bridge in renderer/desktop.ts' }],
  [
    'openExternal',
    { only: 'electron/open-link.ts', instead: 'use openLink, which checks the address' },
  ],
  ['innerHTML', { only: null, instead: 'build elements, or text with textContent' }],
  ['outerHTML', { only: null, instead: 'build elements, or read with XMLSerializer' }],
  ['insertAdjacentHTML', { only: null, instead: 'build elements and append them' }],
  ['dangerouslySetInnerHTML', { only: null, instead: 'render elements' }],
])
