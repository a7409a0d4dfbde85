// The name of a draft's folder: given once at creation, readable by a person and safe on every platform. It is a
// convenience; the identity is the id inside the file.
import { createHash } from 'node:crypto'
import { foldLetters } from '../../article/fold-letters.ts'

const longestSlug = 51

/**
 * Lower-case ASCII letters, digits and single hyphens, at most 51; may be empty. Meant to stand before or behind
 * something else: alone it could be a name that Windows keeps for itself.
 */
export function slugOf(words: string): string {
  return foldLetters(words.slice(0, 2_000))
    .replace(/['’‘]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+/, '')
    .slice(0, longestSlug)
    .replace(/-+$/, '')
}

/** `<slug>-<first 8 of the id>`, at most 60 characters. */
export function folderNameFor(article: {
  readonly id: string
  readonly slugline: string
  readonly headline: string
}): string {
  const slug = slugOf(article.slugline) || slugOf(article.headline) || 'untitled'
  return `${slug}-${shortId(article.id)}`
}

export const shortId = (id: string): string => id.slice(0, 8).toLowerCase()

/** A stable UUID for a folder whose file tells none, so that it can be listed, shown and revealed. */
export function idFromFolder(folder: string): string {
  const hex = createHash('sha256').update(`galley-folder:${folder}`).digest('hex')
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-')
}
