// A moment as files are named after it: 2026-03-01T09-00-00-000Z, in UTC, and in order when sorted.

/** `at` is a moment in any form that Date reads. */
export const timeInName = (at: string): string => new Date(at).toISOString().replace(/[:.]/g, '-')
