// The address of a licence, where its name is enough to know it.

import { isPrintableLink } from '../body/link.ts'

const creativeCommons = /^CC[ -](BY(?:-(?:NC|SA|ND)){0,2})[ -]([1-4]\.\d)(?: .*)?$/i

/** For the usual names of Creative Commons licences (`CC BY-SA 4.0`) and for an address itself; else null. */
export function licenceAddress(licence: string): string | null {
  if (/^https?:/.test(licence) && isPrintableLink(licence)) return licence
  if (/^CC0(?: 1\.0)?$/i.test(licence)) return 'https://creativecommons.org/publicdomain/zero/1.0/'
  const [, terms, version] = creativeCommons.exec(licence) ?? []
  if (terms === undefined || version === undefined) return null
  return `https://creativecommons.org/licenses/${terms.toLowerCase()}/${version}/`
}
