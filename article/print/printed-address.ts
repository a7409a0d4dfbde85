// The address of a link with every character that an address may not hold percent-encoded, so that it can stand in any
// format as it is.

const illegal = /[\s<>"^`{|}[\]\\]/gu

/** For an absolute address that isPrintableLink accepts; the same place, and the host untouched. */
export function printedAddress(address: string): string {
  const parts = /^([a-z]+:(?:[/\\]{2}[^/\\?#]*)?)([^?#]*)(.*)$/isu.exec(address)
  if (parts === null) return encoded(address)
  const [, start = '', path = '', rest = ''] = parts
  // Before the query, browsers read a backslash as a slash.
  return start.replaceAll('\\', '/') + encoded(path.replaceAll('\\', '/')) + encoded(rest)
}

const encoded = (part: string) =>
  part.replace(illegal, (character) => encodeURIComponent(character))
