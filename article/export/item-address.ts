// What tells one item from another where a format asks for an address: made of the moment it was begun, which no version
// changes. Never of an id or a name of ours; a system that takes the item in gives it an address of its own.
import type { PrintedArticle } from '../print/printed-article.ts'

/** A tag address (RFC 4151): `tag:localhost,2026-01-02:030405.678`. */
export function itemAddress({ datePublished }: PrintedArticle): string {
  const [day = '', time = ''] = datePublished.split('T')
  return `tag:localhost,${day}:${time.replace(/[^\d.]/g, '')}`
}

/** 1, and one more for every correction. */
export const itemVersion = ({ corrections }: PrintedArticle): string => `${corrections.length + 1}`
