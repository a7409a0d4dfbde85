// Markdown: front matter, the body in CommonMark, related and latest articles and corrections at the end; in the way of
// the publishing system that it goes to.
import type { BlockContent, Root, RootContent } from 'mdast'
import type { PrintedArticle } from '../print/printed-article.ts'
import { type BodyStyle, bodyToMdast } from './body-to-mdast.ts'
import type { ExportOptions, TextFormat } from './export-format.ts'
import { frontMatter } from './front-matter.ts'
import { corrections, foot, head, links, list, withDateline } from './markdown-sections.ts'
import { mdastToMarkdown } from './mdast-to-markdown.ts'
import { pictureAddress, placementOf } from './profiles/files.ts'
import { lossesOf } from './profiles/losses.ts'
import type { Profile } from './profiles/profile.ts'
import { allProfiles, profileNamed } from './profiles/profiles.ts'
import { shownToHugo } from './shortcodes.ts'
import { sourceNotes, speakersIn } from './source-notes.ts'
import { wordsFor } from './words.ts'

/** `own` are the profiles of the desk, beside those that Galley brings along. */
export function markdownFormat(own: readonly Profile[]): TextFormat {
  const profiles = allProfiles(own)
  const chosen = (options: ExportOptions): Choice => ({
    profile: profileNamed(profiles, options.profile),
    frontMatter: options.frontMatter !== false,
    related: options.related !== false,
    sources: options.sources,
  })
  return {
    kind: 'text',
    name: 'markdown',
    label: 'Markdown',
    description: 'A text file for static sites and plain editors, with the fields in front.',
    extension: 'md',
    mediaType: 'text/markdown',
    options: [
      {
        kind: 'choice',
        name: 'profile',
        label: 'For',
        default: 'generic',
        choices: profiles.map(({ name, label }) => ({ value: name, label })),
      },
      {
        kind: 'switch',
        name: 'frontMatter',
        label: 'Front matter',
        default: true,
      },
      {
        kind: 'switch',
        name: 'related',
        label: 'Related and latest articles',
        default: true,
      },
      {
        kind: 'choice',
        name: 'sources',
        label: 'Sources of quotes',
        default: 'usual',
        choices: [
          { value: 'usual', label: 'As usual there' },
          { value: 'none', label: 'Only in the copy' },
          { value: 'footnotes', label: 'As footnotes' },
          { value: 'list', label: 'As a list at the end' },
        ],
      },
    ],
    render: (printed, options) => {
      const choice = resolved(chosen(options))
      return mdastToMarkdown(treeOf(printed, choice), choice.profile)
    },
    placement: (printed, options) => placementOf(chosen(options).profile, printed),
    losses: (printed, options) => {
      const choice = resolved(chosen(options))
      return lossesOf(printed, choice.profile, choice.related)
    },
  }
}

interface Choice {
  readonly profile: Profile
  readonly frontMatter: boolean
  readonly related: boolean
  readonly sources: unknown
}

/** What a person chose takes the place of what the profile says. */
function resolved({ profile, sources, ...rest }: Choice): Choice {
  return {
    ...rest,
    sources,
    profile: {
      ...profile,
      frontMatter: rest.frontMatter ? profile.frontMatter : null,
      sources:
        sources === 'none' || sources === 'footnotes' || sources === 'list'
          ? sources
          : profile.sources,
    },
  }
}

function treeOf(printed: PrintedArticle, { profile, related }: Choice): Root {
  const words = wordsFor(printed.language)
  const { noteOf, notes } =
    profile.sources === 'footnotes' ? sourceNotes(printed.body) : { noteOf: () => null, notes: [] }
  const speakers = profile.sources === 'list' ? speakersIn(printed.body, false) : []
  const hasFront = profile.frontMatter !== null
  const children: RootContent[] = [
    ...(hasFront
      ? [{ type: 'yaml' as const, value: frontMatter(printed, profile, related) }]
      : head(printed, words, profile.head)),
    ...withDateline(bodyOf(printed, profile, noteOf), printed),
    ...(hasFront ? [] : foot(printed)),
    ...list(
      words.sources,
      speakers.map((value) => [{ type: 'text', value }]),
    ),
    ...(related
      ? [...links(words.related, printed.related), ...links(words.latest, printed.latest)]
      : []),
    ...corrections(printed.corrections, words),
    ...notes,
  ]
  return { type: 'root', children }
}

const bodyOf = (
  printed: PrintedArticle,
  profile: Profile,
  noteOf: BodyStyle['noteOf'],
): BlockContent[] =>
  bodyToMdast(printed.body, {
    attribution: profile.attribution,
    headingsDown: profile.headings - 2,
    listsApart: profile.listsApart,
    strikes: profile.strikes,
    isFlat: profile.breaks === 'spaces',
    pictureAddress: pictureAddress(profile, printed),
    code: profile.runs === 'hugo' ? shownToHugo : (text) => text,
    noteOf,
  })
