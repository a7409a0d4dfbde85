// `PLACE, date (Agency) —` at the beginning of a paragraph, and what follows it.

export interface DatelineRead {
  readonly place: string
  readonly date: string
  readonly agency: string
  /** The dateline as it stood, without the dash. */
  readonly words: string
  /** The paragraph after it. */
  readonly rest: string
}

const months =
  'jan|feb|mar|mär|apr|may|jun|jul|aug|sep|oct|nov|dec|mai|okt|dez|janv|févr|avr|juin|juil|août|déc|gen|mag|giu|lug|ago|set|ott|dic|ene|abr|out|fev|янв|фев|мар|апр|мая|июн|июл|авг|сен|окт|ноя|дек|يناير|فبراير|مارس|أبريل|أيار|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر|oca|şub|nis|haz|tem|ağu|eyl|eki|kas|ara'

const dateWords = new RegExp(
  `^(?:(?:\\p{L}+\\.?,? )?(?:\\d{1,2}(?:\\.|º|er|st|nd|rd|th)?(?: de)? )?(?:${months})\\p{L}*\\.?(?: \\d{1,2}(?:st|nd|rd|th)?)?(?:,? (?:de )?\\d{4})?|\\d{1,2}[./]\\d{1,2}[./](?:\\d{2,4})?|\\d{4}-\\d{2}-\\d{2}|\\d{4}年\\d{1,2}月\\d{1,2}日|\\d{1,2})$`,
  'iu',
)

const head =
  /^([^()\n]{2,80}?)(?:\s*[(（]([^()（）\n]{2,60})[)）])?\s*(?:\s*[—–―]|\s*--|\s+-(?=\s)|\.-(?=\s))\s*/u
const agencyFirst = /^\(([^()\n]{2,40})\)\s*[-–—]\s*/u

/** Null unless a place is sure: in capitals, or vouched for by an agency. */
export function datelineIn(paragraph: string): DatelineRead | null {
  const first = agencyFirst.exec(paragraph)
  if (first?.[1] !== undefined) {
    const inner = datelineIn(paragraph.slice(first[0].length))
    return inner === null || inner.agency !== ''
      ? null
      : { ...inner, agency: first[1].trim(), words: `${first[0]}${inner.words}` }
  }
  const start = paragraph.slice(0, 160)
  const match = head.exec(start)
  if (match?.[1] === undefined) return null
  const agency = (match[2] ?? '').trim()
  const parted = placeAndDate(match[1].trim())
  if (parted === null) return null
  const { place, date } = parted
  if (agency !== '' && !isAgency(agency)) return null
  if (!isPlace(place, agency !== '')) return null
  if (agency === '' && !isCapitals(place)) return null
  // `NATO — the alliance — said`: without date and agency a sentence must begin behind the dash.
  const isBare = agency === '' && date === ''
  if (isBare && !(/\p{Lu}{3}/u.test(place) && !/^\p{Ll}/u.test(paragraph.slice(match[0].length))))
    return null
  const words = paragraph.slice(0, match[0].length).replace(/[\s—–―-]+$/u, '')
  return { place, date, agency, words, rest: paragraph.slice(match[0].length) }
}

function placeAndDate(text: string): { readonly place: string; readonly date: string } | null {
  const commas = [...text.matchAll(/[,،，]\s*/gu)]
  for (const comma of commas) {
    const date = text.slice(comma.index + comma[0].length)
    if (dateWords.test(date)) return { place: text.slice(0, comma.index), date }
  }
  const apart = /^(\D+?)\s+(\d.*)$/u.exec(text)
  if (apart?.[1] !== undefined && apart[2] !== undefined)
    return dateWords.test(apart[2]) ? { place: apart[1], date: apart[2] } : null
  return dateWords.test(text) ? null : { place: text, date: '' }
}

const isAgency = (text: string): boolean =>
  text.length <= 40 &&
  text.split(/\s+/u).length <= 5 &&
  /^[\p{L}\p{N}][\p{L}\p{N} /&.,’'-]*$/u.test(text)

const isCapitals = (text: string): boolean =>
  (text.match(/\p{Lu}/gu)?.length ?? 0) >= 3 && !/\p{Ll}/u.test(text.split(',')[0] ?? '')

function isPlace(text: string, isVouchedFor: boolean): boolean {
  if (!/^[\p{L}\p{M}'’.,/ -]+$/u.test(text) || text.length > 60) return false
  const words = text.split(/[\s/,]+/u).filter((word) => word !== '')
  if (words.length > 6) return false
  if (isCapitals(text)) return true
  return (
    isVouchedFor &&
    words.length <= 4 &&
    /^[\p{Lu}\p{Lo}]/u.test(text) &&
    words.every((word) => /^[\p{Lu}\p{Lo}]/u.test(word) || word.length <= 3)
  )
}
