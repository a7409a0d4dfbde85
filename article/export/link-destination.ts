// The address of a link as it can stand between Markdown's parentheses, so that no escape is ever needed there.

/** Percent-encodes lone parentheses; pairs stay as they are. For an address that is printed already (printedAddress). */
export function linkDestination(address: string): string {
  const lone = loneParentheses(address)
  if (lone.size === 0) return address
  return [...address]
    .map((character, at) => (lone.has(at) ? (character === '(' ? '%28' : '%29') : character))
    .join('')
}

/** Code-point indexes of parentheses without a partner. */
function loneParentheses(address: string): ReadonlySet<number> {
  const open: number[] = []
  const lone = new Set<number>()
  const characters = [...address]
  characters.forEach((character, at) => {
    if (character === '(') open.push(at)
    else if (character === ')' && open.pop() === undefined) lone.add(at)
  })
  for (const at of open) lone.add(at)
  // Parsers follow pairs 32 deep at most.
  if (characters.filter((character) => character === '(').length > 30)
    characters.forEach((character, at) => {
      if (character === '(' || character === ')') lone.add(at)
    })
  return lone
}
