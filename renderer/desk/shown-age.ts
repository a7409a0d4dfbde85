// When a draft was last changed, as a person says it.

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

const isSameDay = (a: number, b: number): boolean =>
  new Date(a).toDateString() === new Date(b).toDateString()

/** `just now`, `12 min ago`, `3 h ago`, `yesterday`, `4 Nov`, `4 Nov 2024`. A time to come (a clock was set back) is now. */
export function shownAge(at: string, now: number): string {
  const then = Date.parse(at)
  if (Number.isNaN(then)) return ''
  const age = now - then
  if (age < minute) return 'just now'
  if (age < hour) return `${Math.floor(age / minute)} min ago`
  if (age < day / 2 || isSameDay(then, now)) return `${Math.floor(age / hour)} h ago`
  if (isSameDay(then + day, now)) return 'yesterday'
  const isThisYear = new Date(then).getFullYear() === new Date(now).getFullYear()
  return new Date(then).toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'short',
    ...(isThisYear ? {} : { year: 'numeric' }),
  })
}
