// What a profile is: where one publishing system wants the fields of an article, how it takes quotes and sources, what it
// would run or change in the text, and where its files lie. Plain data, so that a desk can write its own as JSON.
import { z } from 'zod'
import { profileProblem } from './profile-problem.ts'

/** What a key of the front matter can hold. `news` is everything that has no common name, as one group. */
export const ProfileField = z.enum([
  'headline',
  'standfirst',
  'kicker',
  'language',
  'slug',
  'author',
  'authors',
  'published',
  'modified',
  'keywords',
  'subjects',
  'news',
])
export type ProfileField = z.infer<typeof ProfileField>

/** `title`, or `params.news` for a key inside of another. */
const Key = z
  .string()
  .max(100)
  .regex(
    /^[A-Za-z_][\w-]*(?:\.[A-Za-z_][\w-]*){0,4}$/,
    'a key is letters, digits, - and _, with a dot before a key inside of it',
  )

const Value = z.union([
  z.strictObject({ field: ProfileField }),
  z.strictObject({
    value: z.union([
      z.string().max(1_000),
      z.number(),
      z.boolean(),
      z.array(z.string().max(1_000)),
    ]),
  }),
])

const holes = /\{(?:slug|language|year|month|day)\}/g

function isPath(path: string): boolean {
  const plain = path.replace(holes, 'x')
  return plain
    .split('/')
    .every((part) => /^[A-Za-z0-9_][A-Za-z0-9_. -]*$/.test(part) && !/[. ]$/.test(part))
}

const pathProblem =
  'a path is folders below the chosen one, with / between them: letters, digits, _, - and dots, and {slug}, {language}, {year}, {month}, {day}'

const Files = z.strictObject({
  /** The text, below the folder that a person chose. */
  path: z
    .string()
    .max(200)
    .refine(isPath, pathProblem)
    .refine(
      (path) => path.includes('{slug}'),
      'two articles would have one file: name {slug} in it',
    )
    .refine(
      (path) => /\.(?:md|markdown|mdx|txt)$/.test(path),
      'the file ends in .md, .markdown, .mdx or .txt',
    )
    .default('{slug}.md'),
  /** The folder of the pictures, `''` for the chosen folder itself. */
  media: z
    .string()
    .max(200)
    .refine((path) => path === '' || isPath(path), pathProblem)
    .default('media'),
  /** What stands before a picture's name in the text: null for the way from the text to `media`, `.` for the same after `./`. */
  address: z
    .string()
    .max(500)
    .regex(
      /^(?:\.|\/[\w{}./-]*|https:\/\/[\w{}./:-]+)$/,
      'an address is . or begins with / or https://',
    )
    .nullable()
    .default(null),
})

export const Profile = z.strictObject({
  /** As it is named on the command line. */
  name: z
    .string()
    .regex(
      /^[a-z][a-z0-9-]{0,39}$/,
      'a name is lower-case letters, digits and hyphens, 40 at most',
    ),
  label: z.string().min(1).max(60),
  /** In this order; null for a system that takes none: then the head of the article is printed. */
  frontMatter: z.record(Key, Value).nullable().default({}),
  /** Bare in the front matter: the moment with its zone, or the day alone (UTC). */
  dates: z.enum(['moment', 'day']).default('moment'),
  /** Without front matter: the kicker over the headline, or the headline as the very first line and no kicker. */
  head: z.enum(['kicker-first', 'headline-first']).default('kicker-first'),
  /** Who spoke, under a block quote: its last paragraph, that paragraph as a `cite` element, or a paragraph after it. */
  attribution: z.enum(['inside', 'cite', 'below']).default('inside'),
  /** Who spoke, for all quotes: notes at the words, a list at the end, or nothing beyond the copy. */
  sources: z.enum(['none', 'footnotes', 'list']).default('none'),
  /** The level of the body's highest headings. */
  headings: z.int().min(1).max(4).default(2),
  /** A hard break: a backslash, or two spaces for readers that know nothing of it; those have none in headings either. */
  breaks: z.enum(['backslash', 'spaces']).default('backslash'),
  /** Whether a strike may stand within bold, italics or a link. */
  strikes: z.enum(['anywhere', 'outside']).default('anywhere'),
  /** Around code. */
  fence: z.enum(['`', '~']).default('`'),
  /** What keeps two lists in a row apart: other markers, or a comment where the system takes all markers for one. */
  listsApart: z.enum(['markers', 'comment']).default('markers'),
  /** Whether a numbered list may start at another number than one. */
  startsLists: z.boolean().default(true),
  /** Characters written as references, since a backslash before them would be shown. */
  references: z
    .string()
    .max(20)
    .regex(/^[!-/:-@[-`{-~]*$/, 'these are ASCII punctuation')
    .default(''),
  /** What the system would run where it finds it in the text; `anything` when the system is not known. */
  runs: z.enum(['nothing', 'anything', 'hugo', 'liquid', 'wordpress']).default('nothing'),
  /** Whether it turns straight quotation marks and double hyphens into typographic ones. */
  smartens: z.boolean().default(false),
  files: Files.default({ path: '{slug}.md', media: 'media', address: null }),
})
export type Profile = z.infer<typeof Profile>

export type ProfileParse =
  | { readonly ok: true; readonly profile: Profile }
  /** The path of what is wrong, and what: `files.path must be …`. */
  | { readonly ok: false; readonly problem: string }

/** Foreign JSON → a profile, with defaults for what is left out; unknown keys are refused. */
export function parseProfile(value: unknown): ProfileParse {
  const parsed = Profile.safeParse(value)
  return parsed.success
    ? { ok: true, profile: parsed.data }
    : { ok: false, problem: profileProblem(parsed.error, value) }
}
