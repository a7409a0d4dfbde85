// The length asked for: read from what is typed, and compared with the words that are there.

const most = 1_000_000

/** Null for nothing typed. Digits may be grouped. */
export function targetIn(text: string): number | null {
  const digits = text.replace(/[\s.,’'\u00a0\u202f]/gu, '')
  return digits === '' ? null : Number(digits)
}

export function problemOfTarget(text: string): string | null {
  const target = targetIn(text)
  if (target === null || (Number.isInteger(target) && target >= 1 && target <= most)) return null
  return 'A whole number of words, up to 1,000,000.'
}

/** `412 of 600 words`, with how far it is off once it is over. */
export function lengthWords(words: number, target: number | null): string {
  const said = (count: number) => `${count.toLocaleString('en')} ${count === 1 ? 'word' : 'words'}`
  if (target === null) return `${said(words)} so far`
  const over = words - target
  const length = `${words.toLocaleString('en')} of ${said(target)}`
  return over > 0 ? `${length}, ${over.toLocaleString('en')} over` : length
}
