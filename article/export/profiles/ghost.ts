// Ghost: its importer takes the title from the first line, date and state from the file's name, and knows no front matter.
import { Profile } from './profile.ts'

export const ghost = Profile.parse({
  name: 'ghost',
  label: 'Ghost',
  frontMatter: null,
  head: 'headline-first',
  files: {
    path: 'draft-{year}-{month}-{day}-{slug}.md',
    media: 'content/images/{slug}',
    address: '/content/images/{slug}',
  },
})
