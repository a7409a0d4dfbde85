// What the file system may refuse, as a code for the program and a sentence for a person. Anything else is a bug and
// is thrown on.

export type FailureCode = 'disk-full' | 'read-only' | 'permission' | 'missing' | 'not-a-file' | 'io'

export interface Failure {
  readonly kind: 'failed'
  readonly code: FailureCode
  readonly problem: string
}

const codes: Readonly<Record<string, FailureCode>> = {
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EFBIG: 'disk-full',
  EROFS: 'read-only',
  EACCES: 'permission',
  EPERM: 'permission',
  ENOENT: 'missing',
  ENOTDIR: 'missing',
  EISDIR: 'not-a-file',
}

const sentences: Readonly<Record<FailureCode, string>> = {
  'disk-full': 'the disk is full. What was there before is untouched; make room and try again.',
  'read-only': 'the disk is read-only. What was there before is untouched.',
  permission: 'this user has no permission to do so. What was there before is untouched.',
  missing: 'the folder is not there. It may have been moved, or its drive removed.',
  'not-a-file': 'something else has that name. It was left alone.',
  io: 'the disk reported an error. What was there before is untouched; try again, or save elsewhere.',
}

/** The errno of a file system error, or null for anything else. */
export function errnoOf(error: unknown): string | null {
  if (typeof error !== 'object' || error === null || !('code' in error)) return null
  return typeof error.code === 'string' && /^E[A-Z0-9]+$/.test(error.code) ? error.code : null
}

export const isMissing = (error: unknown): boolean => {
  const errno = errnoOf(error)
  return errno === 'ENOENT' || errno === 'ENOTDIR'
}

export function failed(code: FailureCode, doing: string): Failure {
  return { kind: 'failed', code, problem: `${doing}: ${sentences[code]}` }
}

/** `doing` begins the sentence: `Could not write article.json`. */
export function failureFrom(error: unknown, doing: string): Failure {
  const errno = errnoOf(error)
  if (errno === null) throw error
  const failure = failed(codes[errno] ?? 'io', doing)
  return failure.code === 'io' ? { ...failure, problem: `${failure.problem} (${errno})` } : failure
}
