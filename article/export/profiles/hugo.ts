// Hugo: a page bundle, its pictures beside the text. Most root keys are Hugo's own, so ours sit under `news`. A strike
// within bold or italics in a heading stops the building of the whole site.
import { Profile } from './profile.ts'

export const hugo = Profile.parse({
  name: 'hugo',
  label: 'Hugo',
  frontMatter: {
    title: { field: 'headline' },
    description: { field: 'standfirst' },
    slug: { field: 'slug' },
    date: { field: 'published' },
    lastmod: { field: 'modified' },
    authors: { field: 'authors' },
    tags: { field: 'keywords' },
    categories: { field: 'subjects' },
    lang: { field: 'language' },
    news: { field: 'news' },
  },
  strikes: 'outside',
  runs: 'hugo',
  smartens: true,
  files: { path: 'content/posts/{slug}/index.md', media: 'content/posts/{slug}', address: null },
})
