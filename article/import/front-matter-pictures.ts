// Pictures that front matter names for the top of an article, under the keys of the systems that are read.
import type { Block } from '../body/body.ts'
import { isKeys, type Keys } from './front-matter-block.ts'
import type { PictureAt } from './pictures-beside.ts'

export interface KeyPictures {
  readonly pictures: readonly Block[]
  /** Words of each key that now stand in a picture, file names included. */
  readonly placed: ReadonlyMap<string, readonly string[]>
}

const names =
  /^(?:images?|cover|thumbnail|featured?_?image|hero_?image|hero|banner|teaser|header|og_?image)$/iu

const longest = 2_000

/** The same picture under two keys, for lists and for the page, is one. */
export function keyPictures(keys: Keys, pictureAt: PictureAt): KeyPictures {
  const pictures = new Map<string, Block>()
  const placed = new Map<string, readonly string[]>()
  for (const [key, value] of Object.entries(keys)) {
    if (!names.test(key)) continue
    for (const given of Array.isArray(value) ? value : [value]) {
      const { address, alt, caption, credit } = pictureIn(given)
      const media = pictureAt(address)
      if (media === null || address === '') continue
      placed.set(key, [...(placed.get(key) ?? []), address, alt, caption, credit])
      if (!pictures.has(media))
        pictures.set(media, { type: 'image', attrs: { media, alt, caption, credit } })
    }
  }
  return { pictures: [...pictures.values()], placed }
}

function pictureIn(value: unknown) {
  const given: Keys = isKeys(value) ? value : { src: value }
  const line = (most: number, ...keys: readonly string[]) =>
    keys
      .map((key) => given[key])
      .filter((one) => typeof one === 'string')
      .map((one) => one.replace(/\s+/gu, ' ').trim())
      .find((one) => one !== '' && one.length <= most) ?? ''
  return {
    address: line(longest, 'src', 'path', 'image', 'url', 'file', 'overlay_image'),
    alt: line(longest, 'alt'),
    caption: line(longest, 'caption', 'title'),
    credit: line(500, 'credit', 'attribution'),
  }
}
