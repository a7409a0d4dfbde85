// The embargo is not over. It may be overridden with a reason, which is recorded; another embargo holds again.
import { type Check, finding } from './check.ts'

export const embargo: Check = {
  name: 'embargo',
  ofArticle: ({ article, context }) => {
    const { embargo: until, embargoOverride: override } = article
    if (until === null || isOver(until, context.now)) return []
    if (override?.embargo === until && override.why.trim() !== '') return []
    return [
      finding({
        check: 'embargo',
        about: until,
        severity: 'blocks',
        answer: 'override-embargo',
        message: `The embargo lasts until ${shown(until)}. Wait until then, or override it with a reason.`,
        place: { kind: 'field', field: 'embargo' },
      }),
    ]
  },
}

/** A moment that cannot be read is never over. */
const isOver = (until: string, now: string): boolean => Date.parse(now) >= Date.parse(until)

/** `2026-03-01 09:00 UTC`; what is no moment as it stands. */
function shown(until: string): string {
  const at = Date.parse(until)
  if (Number.isNaN(at)) return until
  return `${new Date(at).toISOString().slice(0, 16).replace('T', ' ')} UTC`
}
