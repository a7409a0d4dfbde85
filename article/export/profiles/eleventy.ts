// Eleventy: the file is Markdown and nothing else, so no template language runs over it first.
import { Profile } from './profile.ts'

export const eleventy = Profile.parse({
  name: 'eleventy',
  label: 'Eleventy',
  frontMatter: {
    title: { field: 'headline' },
    description: { field: 'standfirst' },
    lang: { field: 'language' },
    date: { field: 'published' },
    modified: { field: 'modified' },
    authors: { field: 'authors' },
    tags: { field: 'keywords' },
    categories: { field: 'subjects' },
    templateEngineOverride: { value: 'md' },
    news: { field: 'news' },
  },
  files: { path: 'content/blog/{slug}/index.md', media: 'content/blog/{slug}', address: null },
})
