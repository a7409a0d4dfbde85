// Whose code is in what was built: the source maps name every file of every bundle. A bundled package may carry
// others inside its own files, and style sheets and fonts leave no map: so the production tree of the lock file counts too.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

const MODULES = 'node_modules/'

/** The folder of the package that a source file lies in, or null for our own. */
export function packageFolder(file) {
  const slashed = file.split(path.sep).join('/')
  const start = slashed.lastIndexOf(MODULES)
  if (start === -1) return null
  const inside = slashed.slice(start + MODULES.length).split('/')
  const name = inside.slice(0, inside[0].startsWith('@') ? 2 : 1).join('/')
  return slashed.slice(0, start + MODULES.length) + name
}

function readJson(file) {
  return JSON.parse(readFileSync(file, 'utf8'))
}

function sourcesBelow(folder) {
  const maps = readdirSync(folder, { recursive: true }).filter((name) => name.endsWith('.map'))
  return maps.flatMap((name) => {
    const file = path.join(folder, name)
    return readJson(file).sources.map((source) => path.resolve(path.dirname(file), source))
  })
}

function productionFolders(root) {
  const { packages } = readJson(path.join(root, 'package-lock.json'))
  const kept = Object.entries(packages).filter(
    ([place, { dev, optional, devOptional }]) => place !== '' && !dev && !optional && !devOptional,
  )
  return kept.map(([place]) => path.join(root, place))
}

/** Name, version, folder and licence of each, in the order of their names. */
export function bundledPackages(root, builtFolders) {
  const bundled = builtFolders.flatMap(sourcesBelow).map(packageFolder)
  const places = new Set([...bundled, ...productionFolders(root)].filter((one) => one !== null))
  return [...places]
    .filter((place) => existsSync(path.join(place, 'package.json')))
    .map((place) => {
      const { name, version, license } = readJson(path.join(place, 'package.json'))
      return { name, version, license, folder: place }
    })
    .sort((one, other) => one.name.localeCompare(other.name, 'en'))
}
