// The profiles that Galley brings along, and how one is chosen.
import { astro } from './astro.ts'
import { eleventy } from './eleventy.ts'
import { generic } from './generic.ts'
import { ghost } from './ghost.ts'
import { hugo } from './hugo.ts'
import { jekyll } from './jekyll.ts'
import type { Profile } from './profile.ts'
import { wordpress } from './wordpress.ts'

export const builtInProfiles: readonly Profile[] = [
  generic,
  hugo,
  jekyll,
  eleventy,
  astro,
  ghost,
  wordpress,
]

/** Ours, then the desk's own; one of the desk's takes the place of ours of the same name. */
export function allProfiles(own: readonly Profile[]): readonly Profile[] {
  return [...new Map([...builtInProfiles, ...own].map((one) => [one.name, one])).values()]
}

/** The generic one where none of that name is known. */
export const profileNamed = (profiles: readonly Profile[], name: unknown): Profile =>
  profiles.find((one) => one.name === name) ?? generic
