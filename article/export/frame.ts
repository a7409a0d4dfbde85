// An article of which every text is a zero: what a format writes of it is the format's own.
import type { PrintedArticle, PrintedLink } from '../print/printed-article.ts'
import type { PrintedAttribution, PrintedInline } from '../print/printed-body.ts'

const zero = '0'
const link: PrintedLink = {
  title: zero,
  url: null,
  outlet: zero,
  date: zero,
  relation: 'background',
  reason: zero,
}
const inline: readonly PrintedInline[] = [{ type: 'text', text: zero, marks: [] }]

const saidBy = (nature: PrintedAttribution['nature']): PrintedAttribution => ({
  speaker: { kind: 'named', name: zero, role: zero, organisation: zero },
  nature,
  via: zero,
})

/** `language` is BCP 47: it decides on the few words that an export adds. */
export const framedArticle = (language: string): PrintedArticle => ({
  language,
  direction: 'ltr',
  slug: zero,
  kicker: zero,
  headline: zero,
  standfirst: zero,
  bylines: (
    ['reporter', 'photographer', 'translator', 'curator', 'editor', 'contributor'] as const
  ).map((role) => ({
    name: zero,
    role,
    outlet: zero,
    place: zero,
    biographies: [{ language: 'en', direction: 'ltr', text: zero }],
  })),
  credit: { outlet: zero, url: null, licence: zero },
  dateline: { place: zero, date: zero, agency: zero },
  body: [
    { type: 'paragraph', content: inline },
    { type: 'heading', level: 2, content: inline },
    { type: 'bulletList', items: [{ content: [{ type: 'paragraph', content: inline }] }] },
    {
      type: 'orderedList',
      start: 2,
      items: [{ content: [{ type: 'paragraph', content: inline }] }],
    },
    {
      type: 'blockquote',
      attribution: saidBy('person'),
      content: [{ type: 'paragraph', content: inline }],
    },
    { type: 'pullQuote', attribution: saidBy('organisation'), content: inline },
    { type: 'codeBlock', language: zero, text: zero },
    { type: 'image', media: zero, alt: zero, caption: zero, credit: zero },
    { type: 'horizontalRule' },
  ],
  quotes: (['person', 'organisation', 'work'] as const).map((nature) => ({
    text: zero,
    attribution: saidBy(nature),
    range: { from: 0, to: 1 },
  })),
  related: [
    { ...link, relation: 'background' },
    { ...link, relation: 'follow-up' },
    { ...link, relation: 'previous' },
    { ...link, relation: 'explainer' },
    { ...link, relation: 'opposing-view' },
    { ...link, relation: 'correction' },
  ],
  latest: [link],
  subjects: [{ code: zero, name: zero }],
  keywords: [zero],
  corrections: [
    { kind: 'correction', text: zero, at: zero },
    { kind: 'clarification', text: zero, at: zero },
  ],
  datePublished: zero,
  dateModified: zero,
})
