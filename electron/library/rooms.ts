// Where drafts lie: two folders of the library, one for the desk and one for what was spiked.
import { isAbsolute, join, relative, sep } from 'node:path'

export const rooms = ['drafts', 'spiked'] as const
export type Room = (typeof rooms)[number]

export interface Place {
  readonly room: Room
  /** The name of the draft's folder in the room. */
  readonly name: string
}

export const articleFile = 'article.json'

/** `drafts/<name>`, as it is shown and as the summary cache knows it. */
export const labelOfPlace = (place: Place): string => `${place.room}/${place.name}`

export const folderAt = (root: string, place: Place): string => join(root, place.room, place.name)

/** Whether a path is inside a folder. Both must be real paths: no links left in them. */
export function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path)
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}
