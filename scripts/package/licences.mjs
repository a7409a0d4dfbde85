// The licence texts that travel with a package, of everything that is bundled in it. Refuses a package whose
// licence is not on the list, or that brings no text.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

const ALLOWED = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'OFL-1.1',
  'Zlib',
])
/** Packages that name their licence loosely or not at all; read in what they ship. */
const READ_BY_HAND = new Map([
  ['duck', 'BSD-2-Clause'],
  ['format', 'MIT'],
])
/** Texts of packages that ship none: `name.txt`, as their readme has it. */
const TEXTS = path.join(import.meta.dirname, 'licence-texts')
const RULE = '-'.repeat(78)

/** True when every part that binds is allowed: all of an AND, one of an OR. */
export function isAllowed(licence) {
  const plain = licence.replace(/^\((.*)\)$/, '$1')
  if (plain.includes(' OR ')) return plain.split(' OR ').some(isAllowed)
  if (plain.includes(' AND ')) return plain.split(' AND ').every(isAllowed)
  return ALLOWED.has(plain)
}

function textOf({ name, folder }) {
  const files = readdirSync(folder).filter((file) => /^(licen[cs]e|copying|notice)/i.test(file))
  const texts = files.sort().map((file) => readFileSync(path.join(folder, file), 'utf8').trim())
  const kept = path.join(TEXTS, `${name.replace('/', '-')}.txt`)
  if (texts.length === 0 && existsSync(kept)) texts.push(readFileSync(kept, 'utf8').trim())
  return texts.join('\n\n')
}

/** One text of all licences, and a sentence for each package that may not be shipped as it is. */
export function collectLicences(packages) {
  const problems = []
  const parts = packages.map((one) => {
    const licence = READ_BY_HAND.get(one.name) ?? one.license
    const text = textOf(one)
    if (typeof licence !== 'string') problems.push(`${one.name} does not name its licence.`)
    else if (!isAllowed(licence)) problems.push(`${one.name} is under ${licence}.`)
    if (text === '') problems.push(`${one.name} brings no licence text.`)
    return [`${one.name} ${one.version} (${licence})`, RULE, text, ''].join('\n')
  })
  const head =
    'Galley contains the packages below. Electron and Chromium have files of their own beside the app.\n\n'
  return { text: head + parts.join('\n'), problems }
}
