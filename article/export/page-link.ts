// Where a link of a page leads, spelt as validators want it. For an address that is printed already (printedAddress).

/**
 * Attributes for an `a`. An address that only browsers forgive (a percent sign that begins no code, two fragments, too few
 * slashes) is spelt in full. Where no host can have that name, the link leads nowhere, and the address is kept beside it.
 */
export function pageLink(
  address: string,
): { readonly href: string } | { readonly dataHref: string } {
  const [place = '', ...fragments] = address.replace(/%(?![\da-f]{2})/giu, '%25').split('#')
  const href = [place.replace(/^(https?:)\/*/iu, '$1//'), fragments.join('%23')]
    .slice(0, fragments.length === 0 ? 1 : 2)
    .join('#')
  return hasHost(href) ? { href } : { dataHref: address }
}

const longestLabel = 63

function hasHost(href: string): boolean {
  const { protocol, hostname } = new URL(href)
  if (protocol === 'mailto:') return true
  const labels = hostname.replace(/\.$/u, '').split('.')
  return labels.every((label) => label.length > 0 && label.length <= longestLabel)
}
