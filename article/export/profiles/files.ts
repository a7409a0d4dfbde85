// Where a profile puts the text and its pictures, and what the text calls them.
import type { PrintedArticle } from '../../print/printed-article.ts'
import type { Placement } from '../export-format.ts'
import type { Profile } from './profile.ts'

export function placementOf({ files }: Profile, printed: PrintedArticle): Placement {
  return { path: filled(files.path, printed), media: filled(files.media, printed) }
}

/** The address of a picture by its name in the draft, as it stands in the text. */
export function pictureAddress(
  profile: Profile,
  printed: PrintedArticle,
): (name: string) => string {
  const { address } = profile.files
  const { path, media } = placementOf(profile, printed)
  const before =
    address === null
      ? way(path, media ?? '')
      : address === '.'
        ? `./${way(path, media ?? '')}`
        : `${filled(address, printed).replace(/\/$/, '')}/`
  return (name) => `${before}${name}`
}

function filled(template: string, { slug, language, datePublished }: PrintedArticle): string {
  const [year = '', month = '', day = ''] = datePublished.slice(0, 10).split('-')
  return template
    .replaceAll('{slug}', slug)
    .replaceAll('{language}', folderOf(language))
    .replaceAll('{year}', year)
    .replaceAll('{month}', month)
    .replaceAll('{day}', day)
}

const folderOf = (language: string): string =>
  language
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '') || 'und'

/** From the folder of `path` to the folder `media`, with a slash at its end where it is not empty. */
function way(path: string, media: string): string {
  const from = path.split('/').slice(0, -1)
  const to = media === '' ? [] : media.split('/')
  let shared = 0
  while (shared < from.length && from[shared] === to[shared]) shared++
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)]
    .map((part) => `${part}/`)
    .join('')
}
