// Keeps the rooms of rooms.mjs apart: reads every source file as a tree and names each import and
// each name that breaks a rule, with its line and what to use instead.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import path from 'node:path'
import { parseSync } from 'vite'
import { isStarted, ROOT } from './project.mjs'
import { NAMES, ROOMS } from './rooms.mjs'

const SOURCE_FILE = /\.(tsx?|css|json|svg|png|woff2)$/
const CODE_FROM_TEXT = 'write a function; the content security policy would refuse it as well'

function lineAt(text, offset) {
  return text.slice(0, offset).split('\n').length
}

function roomOf(file) {
  return ROOMS.find((room) => file.startsWith(room.folder))
}

function packageProblem(room, specifier) {
  const name = isBuiltin(specifier) ? `node:${specifier.replace(/^node:/, '')}` : specifier
  if (room.packages.test(name)) return null
  return { rule: `${room.folder} may not import ${specifier}`, instead: room.instead }
}

function fileProblem(file, room, specifier, isType) {
  const written = specifier.replace(/\?.*$/, '')
  if (!SOURCE_FILE.test(written)) {
    const instead = 'write the whole name, with .ts or .tsx'
    return { rule: `${specifier} does not name a source file`, instead }
  }
  const target = path.posix.join(path.posix.dirname(file), written)
  const isIn = (place) => target.startsWith(place)
  if (room.rooms.some(isIn) || (isType && room.types?.some(isIn))) return null
  return { rule: `${room.folder} may not import ${target}`, instead: room.instead }
}

function* nodesOf(value) {
  if (value === null || typeof value !== 'object') return
  if (typeof value.type === 'string') yield value
  for (const inner of Object.values(value)) yield* nodesOf(inner)
}

/** What a node imports, in whatever way, or null. */
function importOf(node) {
  switch (node.type) {
    case 'ImportDeclaration':
      return { source: node.source, isType: node.importKind === 'type' }
    case 'ExportAllDeclaration':
    case 'ExportNamedDeclaration':
      return { source: node.source, isType: node.exportKind === 'type' }
    case 'ImportExpression':
      return { source: node.source, isType: false }
    case 'TSImportType':
      return { source: node.source, isType: true }
    case 'CallExpression':
      return node.callee.name === 'require' ? { source: node.arguments[0], isType: false } : null
    default:
      return null
  }
}

function nameProblem(file, node) {
  const name = node.type === 'Literal' ? node.value : node.name
  const owned = NAMES.get(name)
  if (!owned || owned.only === file) return null
  const where = owned.only ? `belongs to ${owned.only}` : 'is not used in Galley'
  return { rule: `${name} ${where}`, instead: owned.instead }
}

function isCodeFromText(node) {
  const isCall = node.type === 'CallExpression' || node.type === 'NewExpression'
  return isCall && (node.callee.name === 'eval' || node.callee.name === 'Function')
}

function problemOf(file, room, node) {
  const { source, isType } = importOf(node) ?? {}
  if (typeof source?.value === 'string') {
    const { value } = source
    return value.startsWith('.')
      ? fileProblem(file, room, value, isType)
      : packageProblem(room, value)
  }
  if (isCodeFromText(node)) return { rule: 'code is not made from text', instead: CODE_FROM_TEXT }
  return nameProblem(file, node)
}

function checkFile(file, text) {
  const { program, errors } = parseSync(file, text)
  const room = roomOf(file)
  const problems = errors.map(({ message, labels }) => ({
    line: lineAt(text, labels?.[0]?.start ?? 0),
    rule: message,
    instead: 'mend the syntax',
  }))
  for (const node of nodesOf(program)) {
    const problem = problemOf(file, room, node)
    if (problem) problems.push({ line: lineAt(text, node.start), ...problem })
  }
  // An import names a thing twice, for its module and for this file: once is enough to be told.
  const once = new Map(problems.map((problem) => [`${problem.line} ${problem.rule}`, problem]))
  return [...once.values()].map((problem) => ({ file, ...problem }))
}

/** Every break of the rules below `root`, in the order of files and lines. */
export function checkImports(root) {
  const problems = []
  for (const { folder } of ROOMS.filter((room) => /^[^/]+\/$/.test(room.folder))) {
    if (!existsSync(path.join(root, folder))) continue
    for (const name of readdirSync(path.join(root, folder), { recursive: true }).sort()) {
      if (!/\.[cm]?[jt]sx?$/.test(name) || name.endsWith('.d.ts')) continue
      const file = path.posix.join(folder, name.split(path.sep).join('/'))
      problems.push(...checkFile(file, readFileSync(path.join(root, file), 'utf8')))
    }
  }
  return problems
}

if (isStarted(import.meta.url)) {
  const problems = checkImports(ROOT)
  for (const { file, line, rule, instead } of problems) {
    process.stderr.write(`${file}:${line}  ${rule}. Instead: ${instead}.\n`)
  }
  process.exitCode = problems.length > 0 ? 1 : 0
}
