// The desk's own profiles for Markdown, as far as their files can be used; what is wrong with the others, in sentences.
import { type Profile, parseProfile } from '../../article/export/profiles/profile.ts'
import { profileFiles } from './profile-files.ts'

export interface DeskProfiles {
  readonly profiles: readonly Profile[]
  /** One sentence for each file that was left out, with its path in the library. */
  readonly problems: readonly string[]
}

/** Read anew each time: somebody may be writing one, with an export open beside it. */
export async function deskProfiles(root: string): Promise<DeskProfiles> {
  const fileOf = new Map<string, string>()
  const profiles: Profile[] = []
  const problems: string[] = []
  for (const read of await profileFiles(root)) {
    if (read.kind === 'unreadable') {
      problems.push(read.problem)
      continue
    }
    const parsed = parseProfile(read.value)
    const leftOut = (why: string) => problems.push(`${read.file} was left out: ${why}.`)
    if (!parsed.ok) {
      leftOut(parsed.problem)
      continue
    }
    const { name } = parsed.profile
    const before = fileOf.get(name)
    if (before !== undefined) {
      leftOut(`its name ${name} is that of ${before} already`)
      continue
    }
    fileOf.set(name, read.file)
    profiles.push(parsed.profile)
  }
  return { profiles, problems }
}
