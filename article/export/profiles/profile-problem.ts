// What is wrong with a profile that a desk wrote, in words for whoever wrote it.
import type { z } from 'zod'

const kinds: Readonly<Record<string, string>> = {
  string: 'words in quotation marks',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  object: 'an object, in braces',
  record: 'an object, in braces',
  array: 'a list, in brackets',
}

const isGiven = (value: unknown, path: readonly PropertyKey[]): boolean => {
  let at = value
  for (const key of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return false
    at = Reflect.get(at, key)
  }
  return true
}

const quoted = (values: readonly unknown[]): string =>
  values.map((value) => JSON.stringify(value)).join(', ')

/** The first thing that is wrong with `value`, the key first: `files.path must be words in quotation marks`. No full stop. */
export function profileProblem(error: z.ZodError, value: unknown): string {
  const issue = error.issues[0]
  if (issue === undefined) return 'it is no profile'
  const key = issue.path.length === 0 ? 'a profile' : issue.path.map(String).join('.')
  switch (issue.code) {
    case 'unrecognized_keys':
      return `${key} has no ${quoted(issue.keys)}: take it out, or check how it is spelt`
    case 'invalid_type':
      return isGiven(value, issue.path)
        ? `${key} must be ${kinds[issue.expected] ?? issue.expected}`
        : `${key} is missing`
    case 'invalid_value':
      return `${key} must be one of ${quoted(issue.values)}`
    case 'invalid_union':
      return `${key} must be {"field": "…"} with the name of a field, or {"value": …}`
    case 'too_big':
      return `${key} is too ${issue.origin === 'string' ? 'long' : 'large'}: ${String(issue.maximum)} at most`
    case 'too_small':
      return `${key} is too ${issue.origin === 'string' ? 'short' : 'small'}: ${String(issue.minimum)} at least`
    case 'invalid_key':
      return `${key} cannot be a key: ${issue.issues[0]?.message ?? issue.message}`
    default:
      return `${key} cannot be used: ${issue.message}`
  }
}
