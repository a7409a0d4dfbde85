// Jekyll: the date is in the file's name, pictures are served from assets/. Its reader, kramdown, shows backslashes that
// CommonMark takes away, so there references stand, and Liquid is kept off the text.
import { Profile } from './profile.ts'

export const jekyll = Profile.parse({
  name: 'jekyll',
  label: 'Jekyll',
  frontMatter: {
    layout: { value: 'post' },
    title: { field: 'headline' },
    description: { field: 'standfirst' },
    lang: { field: 'language' },
    slug: { field: 'slug' },
    author: { field: 'author' },
    authors: { field: 'authors' },
    date: { field: 'published' },
    last_modified_at: { field: 'modified' },
    tags: { field: 'keywords' },
    categories: { field: 'subjects' },
    render_with_liquid: { value: false },
    news: { field: 'news' },
  },
  breaks: 'spaces',
  fence: '~',
  listsApart: 'comment',
  startsLists: false,
  references: '~@^',
  runs: 'liquid',
  smartens: true,
  files: {
    path: '_posts/{year}-{month}-{day}-{slug}.md',
    media: 'assets/{slug}',
    address: '/assets/{slug}',
  },
})
