// Small parts of a ninjs item: addresses as its schema wants them, and nothing that is empty.

/** In ASCII, as a URI must be; empty for null. For an address that is printed already. */
export function uriOf(address: string | null): string {
  return address === null ? '' : new URL(address).href.replace(/[^\x21-\x7e]/g, encodeURIComponent)
}

/** Without empty texts and lists; the order of the keys stays. */
export function filled(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(filled)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(
        ([key, item]) =>
          (item !== '' || key === 'value') && !(Array.isArray(item) && item.length === 0),
      )
      .map(([key, item]) => [key, filled(item)]),
  )
}
