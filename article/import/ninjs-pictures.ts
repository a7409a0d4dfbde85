// Pictures of a ninjs item that lie on a server: never fetched, but their addresses are said, for whoever wants them.
import { isPrintableLink } from '../body/link.ts'
import { isRecord, type LooseRecord, recordsIn, stringIn } from './loose-json.ts'
import { associationsOf } from './ninjs-values.ts'

const mostNamed = 5

/** `inCopy`: the addresses of pictures within the copy. One sentence, or none. */
export function ninjsPictures(item: LooseRecord, inCopy: readonly string[]): readonly string[] {
  const parts = [item, ...associationsOf(item)]
  const addresses = [
    ...new Set([...parts.map(addressOf), ...inCopy.filter((href) => /^https?:/iu.test(href))]),
  ].filter((href) => href !== '' && isPrintableLink(href))
  if (addresses.length === 0) return []
  const named = addresses.slice(0, mostNamed).join(' , ')
  const more = addresses.length > mostNamed ? ` and ${addresses.length - mostNamed} more` : ''
  return [
    addresses.length === 1
      ? `Its picture was not fetched, since Galley loads nothing from a network: ${named}`
      : `Its pictures were not fetched, since Galley loads nothing from a network: ${named}${more}`,
  ]
}

/** The original, else the first that has an address; what is a picture may be its own address. */
function addressOf(part: LooseRecord): string {
  const given = Object.hasOwn(part, 'renditions') ? part.renditions : undefined
  const isNamed = isRecord(given) && !('href' in given)
  const all = isNamed
    ? Object.entries(given).flatMap(([name, one]) => (isRecord(one) ? [{ ...one, name }] : []))
    : recordsIn(part, 'renditions')
  const original = all.filter((one) => stringIn(one, 'name') === 'original')
  const isPicture = /^(?:picture|graphic)$/u.test(stringIn(part, 'type'))
  const uri = isPicture ? stringIn(part, 'uri') : ''
  return (
    [...original, ...all].map((one) => stringIn(one, 'href')).find((href) => href !== '') ??
    (/^https?:/iu.test(uri) ? uri : '')
  )
}
