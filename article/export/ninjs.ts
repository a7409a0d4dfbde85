// News in JSON (ninjs 3.1, IPTC): one text item. What the standard has no place for stands beside it in ways that it
// allows: components for biographies and corrections, the NewsArticle as a body of its own media type.
import { toHtml } from 'hast-util-to-html'
import type { PrintedArticle } from '../print/printed-article.ts'
import { wordsInText } from '../word-count.ts'
import type { TextFormat } from './export-format.ts'
import { copyToHast } from './html-article.ts'
import { inLines } from './html-lines.ts'
import { itemAddress, itemVersion } from './item-address.ts'
import { jsonLd } from './json-ld.ts'
import { licenceAddress } from './licence.ts'
import { markdownFormat } from './markdown.ts'
import { mediaTopicAddress } from './media-topic.ts'
import { associations } from './ninjs-associations.ts'
import { filled, uriOf } from './ninjs-parts.ts'
import { plainCopy } from './plain-copy.ts'
import { bylineLine, speakerLine } from './printed-lines.ts'
import { wordsFor } from './words.ts'

export const ninjs: TextFormat = {
  kind: 'text',
  name: 'ninjs',
  label: 'ninjs 3.1',
  description: 'News in JSON, as agencies and newsroom systems exchange it.',
  extension: 'json',
  mediaType: 'application/json',
  options: [
    {
      name: 'related',
      label: 'Related and latest articles',
      kind: 'switch',
      default: true,
    },
  ],
  // Line and paragraph separators as escapes: whatever reads the file by lines would break there.
  render: (printed, options) =>
    `${JSON.stringify(filled(newsItem(printed, options.related !== false)), null, 2)}\n`
      .replace(/\u2028/g, '\\u2028')
      .replace(/\u2029/g, '\\u2029'),
}

const schema = 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#'

/** In the order of the standard's own examples: what it is, who and where, words. */
function newsItem(printed: PrintedArticle, withLinks: boolean) {
  const { credit, dateline, kicker, headline, standfirst } = printed
  const licence = credit?.licence ?? ''
  return {
    uri: itemAddress(printed),
    standard: { name: 'ninjs', version: '3.1', schema },
    type: 'text',
    representationType: 'full',
    version: itemVersion(printed),
    firstCreated: printed.datePublished,
    versionCreated: printed.dateModified,
    pubStatus: 'usable',
    language: printed.language,
    altIds: [{ role: 'slug', value: printed.slug }],
    usageTerms: licence,
    rightsInfo: rightsOf(licence),
    edNote: noteOf(printed),
    title: headline,
    by: printed.bylines.map((one) => bylineLine(one, wordsFor(printed.language))).join(' · '),
    located: dateline?.place ?? '',
    headlines: [
      { role: 'main', contentType: 'text/plain', value: headline },
      ...(kicker === '' ? [] : [{ role: 'kicker', contentType: 'text/plain', value: kicker }]),
    ],
    descriptions:
      standfirst === ''
        ? []
        : [{ role: 'standfirst', contentType: 'text/plain', value: standfirst }],
    bodies: bodiesOf(printed, withLinks),
    people: peopleOf(printed),
    organisations: organisationsOf(printed),
    places:
      dateline === null || dateline.place === '' ? [] : [{ name: dateline.place, rel: 'located' }],
    subjects: [
      ...printed.subjects.map(({ code, name }) => ({
        name,
        rel: 'about',
        uri: mediaTopicAddress(code) ?? '',
        literal: code,
      })),
      ...printed.keywords.map((name) => ({ name, rel: 'keyword' })),
    ],
    infoSources:
      credit === null
        ? []
        : [
            {
              name: credit.outlet,
              role: 'credit',
              uri: uriOf(credit.url),
              literal: credit.url ?? '',
            },
          ],
    associations: associations(printed, withLinks),
  }
}

/** The copy three times, each for a reader of its own, and what is known of it. Captions do not count. */
function bodiesOf(printed: PrintedArticle, withLinks: boolean) {
  const plain = plainCopy(printed)
  const counts = { charCount: [...plain].length, wordCount: wordsInText(plain) }
  const copy = inLines({ type: 'root', children: copyToHast(printed) })
  return [
    { role: 'main', contentType: 'text/html', ...counts, value: toHtml(copy) },
    { role: 'main', contentType: 'text/plain', ...counts, value: plain },
    { role: 'main', contentType: 'text/markdown', ...counts, value: markdownCopy(printed) },
    { role: 'metadata', contentType: 'application/ld+json', value: jsonLd(printed, withLinks) },
  ]
}

/** The Markdown of an article that is nothing but its copy, without the headline that it then has. */
function markdownCopy(printed: PrintedArticle): string {
  const alone = {
    ...printed,
    ...{ kicker: '', headline: '0', standfirst: '', bylines: [], credit: null },
    ...{ corrections: [], related: [], latest: [] },
  }
  const text = markdownFormat([]).render(alone, { frontMatter: false, related: false })
  return text.replace(/^# 0\n+/, '')
}

function peopleOf({ bylines, quotes }: PrintedArticle) {
  const wrote = bylines
    .filter(({ name }) => name !== '')
    .map(({ name, role }) => ({ name, rel: role }))
  const spoke = quotes.flatMap(({ attribution }) =>
    attribution.nature === 'person' ? [{ name: nameIn(attribution), rel: 'quoted' }] : [],
  )
  return distinct([...wrote, ...spoke])
}

function organisationsOf({ bylines, quotes, dateline }: PrintedArticle) {
  const wrote = bylines.map(({ name, outlet }) => ({
    name: outlet,
    rel: name === '' ? 'creator' : 'affiliation',
  }))
  const spoke = quotes.flatMap(({ attribution: { speaker, nature, via } }) => [
    ...(nature === 'organisation' && speaker.kind === 'named'
      ? [{ name: speaker.name, rel: 'quoted' }]
      : []),
    ...(via === null ? [] : [{ name: via, rel: 'quotedVia' }]),
  ])
  const sent = [{ name: dateline?.agency ?? '', rel: 'agency' }]
  return distinct([...wrote, ...sent, ...spoke]).filter(({ name }) => name !== '')
}

/** An unnamed source stands under the agreed description. */
const nameIn = (attribution: PrintedArticle['quotes'][number]['attribution']): string =>
  attribution.speaker.kind === 'named'
    ? attribution.speaker.name
    : speakerLine({ ...attribution, via: null })

const distinct = <Item extends object>(items: readonly Item[]): readonly Item[] => [
  ...new Map(items.map((item) => [JSON.stringify(item), item])).values(),
]

function rightsOf(licence: string) {
  const address = licenceAddress(licence)
  return address === null ? [] : { linkedRights: uriOf(address) }
}

/** For the desk that receives it: what this version puts right. */
function noteOf({ corrections, language }: PrintedArticle): string {
  const words = wordsFor(language)
  return corrections
    .map(({ kind, at, text }) => `${words[kind]} (${at.slice(0, 10)}): ${text}`)
    .join('\n')
}
