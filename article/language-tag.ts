// Languages as BCP 47 tags: which text is one, and what it is called.

/** Whether `text` is a well-formed BCP 47 tag of the length that an article may hold. */
export function isLanguageTag(text: string): boolean {
  if (text.length < 2 || text.length > 35) return false
  try {
    return Intl.getCanonicalLocales(text).length === 1
  } catch {
    // A RangeError is how the platform says no.
    return false
  }
}

/** `German` for `de`; the tag itself where it has no name or is none. */
export function languageName(tag: string): string {
  if (!isLanguageTag(tag)) return tag
  return new Intl.DisplayNames(['en'], { type: 'language' }).of(tag) ?? tag
}
