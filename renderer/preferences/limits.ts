// Limits as they are typed into the preferences: which numbers hold, and what is wrong with the others.

const longest = 10_000

/** A soft limit in characters; null when the text is none. */
export function limitFrom(typed: string): number | null {
  const given = typed.trim()
  if (!/^\d{1,6}$/u.test(given)) return null
  const limit = Number(given)
  return limit >= 1 && limit <= longest ? limit : null
}

export const limitProblem = (typed: string): string | null =>
  limitFrom(typed) === null ? 'A whole number from 1 to 10,000.' : null
