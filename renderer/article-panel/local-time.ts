// Moments as a person sets them: local clock time in the window, ISO 8601 with the zone's offset in the article.

const two = (value: number) => String(value).padStart(2, '0')

/** `2024-05-31T09:00` on this machine's clock → `2024-05-31T09:00:00+02:00`. Null while it is not whole. */
export function isoOfLocal(local: string): string | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})/u.exec(local)
  if (match === null) return null
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = match.slice(1).map(Number)
  // A year still being typed: 2, 20, 202.
  if (year < 1900) return null
  const date = new Date(year, month - 1, day, hour, minute)
  return Number.isNaN(date.getTime()) ? null : isoWithOffset(date)
}

/** The moment on this machine's clock, to the minute; empty when it cannot be read. */
export function localOfIso(iso: string): string {
  const date = new Date(iso)
  if (Number.isNaN(date.getTime())) return ''
  return `${dayOf(date)}T${two(date.getHours())}:${two(date.getMinutes())}`
}

export function isoWithOffset(date: Date): string {
  const minutes = -date.getTimezoneOffset()
  const sign = minutes < 0 ? '-' : '+'
  const offset = `${two(Math.floor(Math.abs(minutes) / 60))}:${two(Math.abs(minutes) % 60)}`
  const time = [date.getHours(), date.getMinutes(), date.getSeconds()].map(two).join(':')
  return `${dayOf(date)}T${time}${sign}${offset}`
}

function dayOf(date: Date): string {
  const year = String(date.getFullYear()).padStart(4, '0')
  return `${year}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}

/** `31 May 2024, 09:00`, on this machine's clock. */
export function shownMoment(iso: string): string {
  const date = new Date(iso)
  if (Number.isNaN(date.getTime())) return iso
  return date.toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short' })
}

/** `Europe/Rome (GMT+2)`, as it holds at that moment. */
export function zoneAt(date: Date): string {
  const format = new Intl.DateTimeFormat('en', { timeZoneName: 'shortOffset' })
  const offset = format.formatToParts(date).find(({ type }) => type === 'timeZoneName')?.value ?? ''
  return `${format.resolvedOptions().timeZone} (${offset})`
}
