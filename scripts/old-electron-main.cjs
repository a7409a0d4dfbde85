// Becomes resources/app/main.js of the old runtime, which ships without Electron's default app:
// runs the app folder (or file) given as the first argument that is not a flag.
const { app } = require('electron')
const { readFileSync } = require('node:fs')
const Module = require('node:module')
const path = require('node:path')
const { pathToFileURL } = require('node:url')

const FLAGS_WITH_VALUE = ['-r', '--require', '-i', '--import']

/** The first argument that is not a flag, and the modules to load before it. */
function readArguments(args) {
  const preloads = []
  for (let i = 0; i < args.length; i += 1) {
    if (FLAGS_WITH_VALUE.includes(args[i])) {
      i += 1
      if (args[i]) preloads.push(args[i])
    } else if (!args[i].startsWith('-')) {
      return { target: path.resolve(args[i]), preloads }
    }
  }
  return { target: null, preloads }
}

function readManifest(folder) {
  try {
    return JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'))
  } catch (problem) {
    if (problem.code === 'ENOENT' || problem.code === 'ENOTDIR') return null
    throw problem
  }
}

/** The same steps, in the same order, as Electron's own default app. */
function run(target, preloads) {
  Object.defineProperty(process, 'defaultApp', { enumerable: true, value: true })
  const manifest = readManifest(target)
  if (manifest?.version) app.setVersion(manifest.version)
  const name = manifest?.productName ?? manifest?.name
  if (name) app.setName(name)
  if (process.platform === 'linux') app.setDesktopName(`${app.getName()}.desktop`)
  app.setAppPath(manifest ? target : path.dirname(target))
  for (const module of preloads) Module._load(module, null, false)
  const entry = Module._resolveFilename(target, null, true)
  const isModule = entry.endsWith('.mjs') || (entry.endsWith('.js') && manifest?.type === 'module')
  if (isModule) return import(pathToFileURL(entry).href)
  Module._load(entry, null, true)
}

async function start() {
  const { target, preloads } = readArguments(process.argv.slice(1))
  if (!target) throw new Error('Give the folder of an app as the first argument.')
  await run(target, preloads)
}

start().catch((problem) => {
  process.stderr.write(`The app could not be loaded: ${problem.stack ?? problem}\n`)
  app.exit(1)
})
