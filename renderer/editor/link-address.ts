// What a person types as an address → one that may be printed, or why not.
import { isPrintableLink } from '../../article/body/link.ts'

export type TypedAddress =
  | { readonly kind: 'address'; readonly address: string }
  | { readonly kind: 'refused'; readonly problem: string }

/** `example.org/story` becomes `https://example.org/story`, `desk@example.org` a mail link. */
export function addressFrom(typed: string): TypedAddress {
  const given = typed.trim()
  if (given === '') return refused('Type or paste an address.')
  if (/\s/u.test(given)) return refused('An address has no spaces.')
  const whole = withScheme(given)
  if (!/^(?:https?|mailto):/iu.test(whole))
    return refused('Only addresses that begin with https:, http: or mailto: can be printed.')
  if (!isPrintableLink(whole) || !hasPlace(whole))
    return refused('This is not a complete address. It should look like example.org/story.')
  return { kind: 'address', address: whole }
}

const refused = (problem: string): TypedAddress => ({ kind: 'refused', problem })

function withScheme(given: string): string {
  // A dot before the colon is a host with a port, not a scheme.
  if (/^[a-z][a-z0-9+-]*:/iu.test(given)) return given
  if (/^[^\s@/?#]+@[^\s@/?#]+\.[^\s@/?#]+$/u.test(given)) return `mailto:${given}`
  return given.startsWith('//') ? `https:${given}` : `https://${given}`
}

/** A host with a dot, or somebody to write to. `https://story` would lead nowhere. */
function hasPlace(address: string): boolean {
  const url = new URL(address)
  return url.protocol === 'mailto:'
    ? url.pathname.includes('@')
    : /.\../u.test(url.hostname) || url.hostname === 'localhost' || url.hostname.startsWith('[')
}
