// HTML: the whole page, and the article alone for pasting into a content management system. Built as a tree and
// serialised by a library; nothing is joined into HTML by hand.
import type { Element, Root } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import type { PrintedArticle } from '../print/printed-article.ts'
import type { ExportOption, ExportOptions, TextFormat } from './export-format.ts'
import { articleToHast } from './html-article.ts'
import { inLines } from './html-lines.ts'
import { jsonLd } from './json-ld.ts'
import { pageStyle } from './page-style.ts'
import { wordsFor } from './words.ts'

const related: ExportOption = {
  name: 'related',
  label: 'Related and latest articles',
  kind: 'switch',
  default: true,
}

const withLinks = (options: ExportOptions) => options.related !== false

export const html: TextFormat = {
  kind: 'text',
  name: 'html',
  label: 'HTML page',
  description: 'A whole page that reads well as it is, with metadata for search engines.',
  extension: 'html',
  mediaType: 'text/html',
  options: [related],
  render: (printed, options) => serialise(page(printed, withLinks(options))),
}

export const htmlFragment: TextFormat = {
  kind: 'text',
  name: 'html-fragment',
  label: 'HTML for a CMS',
  description: 'The article alone, without page or style, to paste into a content system.',
  extension: 'html',
  mediaType: 'text/html',
  options: [related],
  render: (printed, options) =>
    serialise({ type: 'root', children: [articleToHast(printed, withLinks(options))] }),
}

/** Who wrote the page: what an import knows our own pages by. */
export const generator = 'Galley'

/** Line and paragraph separators as references: whatever reads the file by lines would break there. */
const serialise = (tree: Root): string =>
  toHtml(inLines(tree)).replace(/[\u2028\u2029]/g, (separator) =>
    separator === '\u2028' ? '&#x2028;' : '&#x2029;',
  )

function page(printed: PrintedArticle, links: boolean): Root {
  return {
    type: 'root',
    children: [
      { type: 'doctype' },
      h('html', { lang: printed.language, dir: printed.direction }, [
        h('head', head(printed, links)),
        h('body', h('main', articleToHast(printed, links))),
      ]),
    ],
  }
}

function head(printed: PrintedArticle, links: boolean): Element[] {
  const title = printed.headline || wordsFor(printed.language).untitled
  const description = printed.standfirst.replace(/\s*\n\s*/g, ' ')
  const named = (name: string, content: string) =>
    content === '' ? [] : [h('meta', { name, content })]
  const property = (name: string, content: string) =>
    content === '' ? [] : [h('meta', { property: name, content })]
  return [
    h('meta', { charSet: 'utf-8' }),
    h('meta', { name: 'generator', content: generator }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('title', title),
    ...named('description', description),
    ...printed.bylines.flatMap(({ name }) => named('author', name)),
    ...named('keywords', printed.keywords.join(', ')),
    ...property('og:type', 'article'),
    ...property('og:title', title),
    ...property('og:description', description),
    ...property('article:published_time', printed.datePublished),
    ...property('article:modified_time', printed.dateModified),
    ...printed.keywords.flatMap((keyword) => property('article:tag', keyword)),
    h('style', pageStyle),
    h('script', { type: 'application/ld+json' }, [{ type: 'text', value: jsonLd(printed, links) }]),
  ]
}
