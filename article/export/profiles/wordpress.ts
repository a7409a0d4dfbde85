// WordPress: takes a quote's attribution from `cite`, and runs what stands in square brackets when it knows the name.
import { Profile } from './profile.ts'

export const wordpress = Profile.parse({
  name: 'wordpress',
  label: 'WordPress',
  frontMatter: {
    title: { field: 'headline' },
    slug: { field: 'slug' },
    status: { value: 'draft' },
    excerpt: { field: 'standfirst' },
    date: { field: 'published' },
    author: { field: 'author' },
    categories: { field: 'subjects' },
    tags: { field: 'keywords' },
    news: { field: 'news' },
  },
  attribution: 'cite',
  references: '[',
  runs: 'wordpress',
  smartens: true,
  files: {
    path: '{slug}.md',
    media: 'wp-content/uploads/{slug}',
    address: '/wp-content/uploads/{slug}',
  },
})
