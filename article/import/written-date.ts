// A date as people write it, in many languages → ISO 8601. The names of months come from the platform.
import { isoDate } from './page-head.ts'

const languages =
  'en de fr es it pt nl pl ru uk cs sk sl hr sv da nb fi tr el ro hu bg ca id vi ar he fa hi bn sw af'.split(
    ' ',
  )

/**
 * The day, at midnight UTC, or the moment where an hour and a zone are given. `language` decides between months that two
 * languages call by one name. Null for what is no whole date, and for `3/5/2026`, which two countries read differently.
 */
export function writtenDate(text: string, language: string | null): string | null {
  const line = text.replace(/\s+/gu, ' ').trim()
  if (line.length > 80) return null
  if (/^\d{4}-\d{2}-\d{2}/u.test(line)) return isoDate(line)
  const mail =
    /^(?:[a-z]{3}, )?\d{1,2} [a-z]{3} \d{4} \d{1,2}:\d{2}(?::\d{2})? (?:[+-]\d{4}|GMT|UT|UTC|Z)(?: \([^()]{1,20}\))?$/iu
  if (mail.test(line)) return validMoment(Date.parse(line.replace(/ \(.*$/u, '')))
  const cjk = /^(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/u.exec(line)
  if (cjk !== null) return dayOf(cjk[1], Number(cjk[2]), cjk[3])
  const dotted = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?:,? .{0,20})?$/u.exec(line)
  if (dotted !== null) return dayOf(dotted[3], Number(dotted[2]), dotted[1])
  const dayFirst =
    /^(?:\p{L}[\p{L}\p{M}-]*\.?,? )?(?:le |el |il |am |den |o )?(\d{1,2})(?:\.|er|º|st|nd|rd|th|-го)?,? (?:de |of |d['’])?(\p{L}[\p{L}\p{M}]*)\.?,? (?:de |del )?(\d{4})(?:[ ,].{0,30})?$/iu.exec(
      line,
    )
  if (dayFirst?.[2] !== undefined)
    return dayOf(dayFirst[3], monthOf(dayFirst[2], language), dayFirst[1])
  const monthFirst =
    /^(?:\p{L}[\p{L}\p{M}-]*\.?,? )?(\p{L}[\p{L}\p{M}]*)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?:[ ,].{0,30})?$/iu.exec(
      line,
    )
  if (monthFirst?.[1] !== undefined)
    return dayOf(monthFirst[3], monthOf(monthFirst[1], language), monthFirst[2])
  return null
}

function dayOf(year: string | undefined, month: number | null, day: string | undefined) {
  const time = Date.UTC(Number(year), (month ?? 0) - 1, Number(day))
  const date = validMoment(time)
  // The 31st of February would be a day of March.
  return month !== null && date !== null && new Date(time).getUTCDate() === Number(day)
    ? date
    : null
}

const validMoment = (time: number): string | null =>
  Number.isNaN(time) || time < 0 ? null : new Date(time).toISOString()

function monthOf(name: string, language: string | null): number | null {
  const known = namesOfMonths()
  const key = folded(name)
  const own = language === null ? undefined : known.get(language.split('-')[0] ?? '')?.get(key)
  if (own !== undefined) return own
  const found = new Set([...known.values()].flatMap((months) => months.get(key) ?? []))
  const [month, ...others] = found
  return month === undefined || others.length > 0 ? null : month
}

const folded = (name: string): string =>
  name.normalize('NFKD').replace(/\p{M}/gu, '').replace(/\.$/u, '').toLowerCase()

let months: ReadonlyMap<string, ReadonlyMap<string, number>> | null = null

function namesOfMonths(): ReadonlyMap<string, ReadonlyMap<string, number>> {
  months ??= new Map(languages.map((language) => [language, monthsIn(language)]))
  return months
}

/** Long and short, as they stand alone and as they stand in a date, which many languages inflect. */
function monthsIn(language: string): ReadonlyMap<string, number> {
  const names = new Map<string, number>()
  const locale = `${language}-u-ca-gregory-nu-latn`
  for (const width of ['long', 'short'] as const)
    for (const withDay of [true, false]) {
      const format = new Intl.DateTimeFormat(locale, {
        month: width,
        timeZone: 'UTC',
        ...(withDay ? { day: 'numeric', year: 'numeric' } : {}),
      })
      for (let month = 1; month <= 12; month++)
        for (const part of format.formatToParts(Date.UTC(2024, month - 1, 15)))
          if (part.type === 'month') names.set(folded(part.value), month)
    }
  return names
}
