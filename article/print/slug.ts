// The name of an article in file names and addresses: from the headline alone, which is printed anyway. Never from the
// slugline, an id or a source.

const longestSlug = 80

/** Letters that do not come apart under NFKD. */
const folded: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
  ħ: 'h',
  ŋ: 'n',
  ĸ: 'k',
  ŧ: 't',
  ə: 'e',
}

/** Device names that Windows keeps for itself, with any ending. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/

/** Lower-case ASCII letters, digits and single hyphens, at most 80; `article` where the headline has none. */
export function slugOf(headline: string): string {
  const words = headline
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/\P{ASCII}/gu, (letter) => folded[letter] ?? letter)
    .replace(/(?<=\p{L})['’](?=\p{L})/gu, '')
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/g, '')
  const slug = cut(words)
  if (slug === '') return 'article'
  return reserved.test(slug) ? `${slug}-article` : slug
}

/** At a word's end where there is one. */
function cut(slug: string): string {
  if (slug.length <= longestSlug) return slug
  const end = slug.lastIndexOf('-', longestSlug)
  return slug.slice(0, end > 0 ? end : longestSlug)
}
