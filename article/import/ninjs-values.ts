// Values of a ninjs item under the names and in the shapes that its versions give them.
import { fromHtml } from 'hast-util-from-html'
import { isInvisible, visibleText } from './hast-to-body.ts'
import { isRecord, type LooseRecord, listIn, recordsIn, stringIn } from './loose-json.ts'
import { shallowHtml } from './shallow-html.ts'

/** The text of the first of these names that has one. */
export function firstOf(item: LooseRecord, ...names: readonly string[]): string {
  return names.map((name) => stringIn(item, name)).find((value) => value.trim() !== '') ?? ''
}

/** One line or several of plain text, whatever mark-up a system has put into the field. */
export function plainOf(text: string): string {
  if (!/<[a-z/!]|&[#a-z]/iu.test(text)) return text.trim()
  const root = fromHtml(shallowHtml(text), { fragment: true })
  return root.children
    .filter((node) => node.type !== 'element' || !isInvisible(node))
    .map(visibleText)
    .join('')
    .replace(/[ \t\n\r\f]+/gu, ' ')
    .trim()
}

/** The entry of this role among `headlines` or `descriptions`, else for the main ones the first without another role. */
export function entryOf(
  item: LooseRecord,
  list: 'headlines' | 'descriptions',
  role: string,
): string {
  const entries = recordsIn(item, list)
  const named = entries.find((entry) => stringIn(entry, 'role') === role)
  const first =
    role === 'kicker' ? undefined : entries.find((entry) => stringIn(entry, 'role') !== 'kicker')
  const entry = named ?? first
  if (entry === undefined) return ''
  const value = stringIn(entry, 'value')
  return stringIn(entry, 'contentType') === 'text/plain' ? value : plainOf(value)
}

/** The whole text of the first body of this media type; empty without one. */
export function bodyOf(item: LooseRecord, mediaType: string): string {
  const body = recordsIn(item, 'bodies').find((one) => stringIn(one, 'contentType') === mediaType)
  return body === undefined ? '' : stringIn(body, 'value', Number.POSITIVE_INFINITY)
}

/** ISO 8601 in UTC, or null for what is no moment. */
export function momentOf(text: string): string | null {
  if (!/^\d{4}-\d{2}-\d{2}/u.test(text)) return null
  const time = Date.parse(text)
  const isKnown = !Number.isNaN(time) && /^\d{4}-/u.test(new Date(time).toISOString())
  return isKnown ? new Date(time).toISOString() : null
}

/** A list, or an object whose keys are the names, as version 1 has it. */
export function associationsOf(item: LooseRecord): readonly LooseRecord[] {
  const given = Object.hasOwn(item, 'associations') ? item.associations : undefined
  if (Array.isArray(given)) return listIn(item, 'associations').filter(isRecord)
  return isRecord(given) ? Object.values(given).flat().filter(isRecord) : []
}
