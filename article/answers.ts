// What people answered to the check, kept in the draft: what they let through, and an embargo they broke. Never printed.
import { z } from 'zod'

/** How many of each an article keeps; the oldest go first. */
export const mostAcknowledgements = 1_000
export const mostDismissed = 10_000
export const mostKeys = 5_000
/** UTF-16 units. */
export const longestName = 500
export const longestReason = 2_000

export const Acknowledgement = z.strictObject({
  by: z.string().max(longestName),
  /** ISO 8601, UTC. */
  at: z.iso.datetime(),
  why: z.string().max(longestReason),
  /** Keys of the findings that were let through. */
  keys: z.array(z.string().max(200)).max(mostKeys),
})
export type Acknowledgement = z.infer<typeof Acknowledgement>

export const EmbargoOverride = z.strictObject({
  /** The embargo that was overridden: another one set later holds again. */
  embargo: z.iso.datetime({ offset: true }),
  by: z.string().max(longestName),
  /** ISO 8601, UTC. */
  at: z.iso.datetime(),
  why: z.string().max(longestReason),
})
export type EmbargoOverride = z.infer<typeof EmbargoOverride>

/**
 * What an answer refers to: a finding, by its check and what it is about. A hash, so that no name stands in it; at most
 * 200 characters when the check's name is short.
 */
export const keyFor = (check: string, about: string): string => `${check}:${hashed(about)}`

/** 53 bits of a text in base 36: enough that two findings of one article do not meet. Not for secrets. */
function hashed(text: string): string {
  let a = 0xdeadbeef
  let b = 0x41c6ce57
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    a = Math.imul(a ^ code, 2654435761)
    b = Math.imul(b ^ code, 1597334677)
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909)
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909)
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(36)
}
