// What belongs to a ninjs item and is an item of its own: bylines and their biographies, pictures, corrections, related
// and latest articles.
import type { PrintedArticle, PrintedLink } from '../print/printed-article.ts'
import { itemAddress } from './item-address.ts'
import { uriOf } from './ninjs-parts.ts'
import { picturesIn } from './pictures-in.ts'
import { wordsFor } from './words.ts'

/** Every one has a name and an address, as the standard wants; where there is none it is a part of the item's own. */
export function associations(printed: PrintedArticle, withLinks: boolean) {
  const part = (name: string) => `${itemAddress(printed)}#${name}`
  return [
    ...printed.bylines.map((byline, at) => ({
      uri: part(`byline-${at + 1}`),
      type: 'component',
      rel: 'byline',
      name: byline.name || byline.outlet,
      located: byline.place,
      people: byline.name === '' ? [] : [{ name: byline.name, rel: byline.role }],
      organisations:
        byline.outlet === ''
          ? []
          : [{ name: byline.outlet, rel: byline.name === '' ? byline.role : 'affiliation' }],
    })),
    ...printed.bylines.flatMap((byline, at) =>
      byline.biographies.map(({ language, text }) => ({
        uri: part(`byline-${at + 1}-biography-${language}`),
        type: 'component',
        rel: 'biography',
        name: byline.name || byline.outlet,
        language,
        bodies: [{ role: 'main', contentType: 'text/plain', value: text }],
      })),
    ),
    ...picturesIn(printed.body).map((picture, at) => ({
      uri: part(`picture-${at + 1}`),
      type: 'picture',
      rel: 'illustration',
      name: picture.media,
      by: picture.credit,
      descriptions: [
        ...described('caption', picture.caption),
        ...described('alternative-text', picture.alt),
      ],
    })),
    ...printed.corrections.map(({ kind, text, at }, nth) => ({
      uri: part(`correction-${nth + 1}`),
      type: 'component',
      rel: kind,
      name: wordsFor(printed.language)[kind],
      versionCreated: at,
      bodies: [{ role: 'main', contentType: 'text/plain', value: text }],
    })),
    ...(withLinks
      ? [...printed.related, ...printed.latest].map((link, at) =>
          linked(link, part(`link-${at + 1}`)),
        )
      : []),
  ]
}

const linked = (link: PrintedLink, own: string) => ({
  uri: uriOf(link.url) || own,
  type: 'text',
  rel: link.relation ?? 'latest',
  name: link.title,
  language: link.language ?? '',
  descriptions: [...described('date', link.date), ...described('reason', link.reason)],
  infoSources: link.outlet === '' ? [] : [{ name: link.outlet, role: 'publisher' }],
})

const described = (role: string, value: string) =>
  value === '' ? [] : [{ role, contentType: 'text/plain', value }]
