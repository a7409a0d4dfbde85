// Astro: an entry of a content collection, its pictures beside it, called as files so that Astro finds them.
import { Profile } from './profile.ts'

export const astro = Profile.parse({
  name: 'astro',
  label: 'Astro',
  frontMatter: {
    title: { field: 'headline' },
    description: { field: 'standfirst' },
    lang: { field: 'language' },
    pubDate: { field: 'published' },
    updatedDate: { field: 'modified' },
    author: { field: 'author' },
    authors: { field: 'authors' },
    tags: { field: 'keywords' },
    categories: { field: 'subjects' },
    news: { field: 'news' },
  },
  smartens: true,
  files: {
    path: 'src/content/blog/{slug}/index.md',
    media: 'src/content/blog/{slug}',
    address: '.',
  },
})
