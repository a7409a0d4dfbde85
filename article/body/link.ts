// A link in the copy: an address that may be printed, and an optional title. Nothing about windows or tracking.
import { z } from 'zod'

const PRINTABLE_SCHEMES = new Set(['http:', 'https:', 'mailto:'])
const LONGEST_ADDRESS = 2083

/**
 * Whether an address may stand in an article and leave with it: absolute http, https or mailto, at most 2,083
 * UTF-16 units, without white space, invisible characters, halves of surrogate pairs or a user name before the host.
 */
export function isPrintableLink(address: string): boolean {
  if (address.length === 0 || address.length > LONGEST_ADDRESS) return false
  if (/[\s\p{Cc}\p{Cf}\p{Cs}]/u.test(address)) return false
  const url = parsedUrl(address)
  return (
    url !== null &&
    PRINTABLE_SCHEMES.has(url.protocol) &&
    url.username === '' &&
    url.password === ''
  )
}

// URL.canParse is newer than Chrome 114 and Node 18.
function parsedUrl(address: string): URL | null {
  try {
    return new URL(address)
  } catch {
    return null
  }
}

export const LinkAddress = z
  .string()
  .refine(isPrintableLink, 'a link must start with http:, https: or mailto:')

export const Link = z.strictObject({
  type: z.literal('link'),
  attrs: z.strictObject({
    href: LinkAddress,
    title: z.string().nullable().default(null),
  }),
})
