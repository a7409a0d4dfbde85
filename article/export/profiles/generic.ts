// Plain CommonMark for editors and sites that are none of the others. Galley reads these files back as they were.
import { Profile } from './profile.ts'

export const generic = Profile.parse({
  name: 'generic',
  label: 'any reader',
  runs: 'anything',
  frontMatter: {
    title: { field: 'headline' },
    description: { field: 'standfirst' },
    lang: { field: 'language' },
    slug: { field: 'slug' },
    authors: { field: 'authors' },
    date: { field: 'published' },
    lastmod: { field: 'modified' },
    tags: { field: 'keywords' },
    categories: { field: 'subjects' },
    news: { field: 'news' },
  },
})
