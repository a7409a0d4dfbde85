// What people would read in a ninjs item and that no field of an article holds.
import type { Article } from '../article.ts'
import { textOf } from '../quotes/quotes-in.ts'
import { isRecord } from './loose-json.ts'
import { plainOf } from './ninjs-values.ts'
import { wordsIn } from './words-in.ts'

/** Values for machines: addresses, codes, roles, media types, moments. */
const forMachines =
  /^(?:uri|href|url|type|rel|role|version|contentType|mimetype|scheme|code|qcode|literal|profile|standard|schema|language|pubStatus|pubstatus|representation\w*|\w*[cC]reated|embargoed\w*|altIds|guid|_id|original|media|geometry\w*|geoJSON|renditions|linkedRights|rightsInfo|slug)$/u

const deepest = 40

/** One entry for each value with words of its own; every word of it that found no place is in there. */
export function ninjsLeftOut(item: unknown, fields: Partial<Article>): readonly string[] {
  const { body, ...rest } = fields
  const placed = new Set(
    wordsIn([...stringsIn(rest), body === undefined ? '' : textOf(body)].join(' ')),
  )
  const lost = stringsIn(item, forMachines)
    .map(plainOf)
    .filter((value) => wordsIn(value).some((word) => !placed.has(word)))
  return [...new Set(lost)]
}

function stringsIn(root: unknown, without?: RegExp): readonly string[] {
  const found: string[] = []
  const open: { readonly value: unknown; readonly depth: number }[] = [{ value: root, depth: 0 }]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value, depth } = next
    if (typeof value === 'string') found.push(value)
    if (depth > deepest || typeof value !== 'object' || value === null) continue
    if (isRecord(value) && value.contentType === 'application/ld+json') continue
    const children = Object.entries(value).filter(([key]) => without?.test(key) !== true)
    for (const [, child] of children.reverse()) open.push({ value: child, depth: depth + 1 })
  }
  return found
}
