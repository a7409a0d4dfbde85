// Every text that is printed beside the body, with the place it stands in.
import type { Article } from '../article.ts'
import { termsRules } from '../quotes/terms.ts'
import type { Checked, Place } from './check.ts'

export interface PrintedText {
  readonly place: Place
  /** What it is, in the middle of a sentence: `the headline`. */
  readonly what: string
  readonly text: string
}

/** In the order of the page; empty texts are left out. */
export function printedTexts({ article, copy, sources }: Checked): readonly PrintedText[] {
  const said = new Set(
    copy.quotes.flatMap(({ attribution }) => [attribution.sourceId, attribution.via]),
  )
  const attributed = article.sources
    .filter(({ id }) => said.has(id) && sources.has(id))
    .flatMap(({ id, name, role, organisation, description, terms }): readonly PrintedText[] => {
      const place: Place = { kind: 'source', id }
      const what = 'the attribution of a quote'
      const { allowsName, allowsDescription } = termsRules[terms]
      const texts = allowsName ? [name, role, organisation] : allowsDescription ? [description] : []
      return texts.map((text) => ({ place, what, text }))
    })
  return [...fieldTexts(article), ...attributed].filter(({ text }) => text.trim() !== '')
}

function fieldTexts(article: Omit<Article, 'body'>): readonly PrintedText[] {
  const field = (
    name: Extract<Place, { kind: 'field' }>['field'],
    what: string,
    ...texts: readonly string[]
  ) => texts.map((text): PrintedText => ({ place: { kind: 'field', field: name }, what, text }))
  const { credit, dateline } = article
  return [
    ...field('kicker', 'the kicker', article.kicker),
    ...field('headline', 'the headline', article.headline),
    ...field('standfirst', 'the standfirst', article.standfirst),
    ...article.bylines.flatMap(({ name, outlet, place, bio }, index) =>
      [name, outlet, place, ...Object.values(bio)].map(
        (text): PrintedText => ({ place: { kind: 'byline', index }, what: 'a byline', text }),
      ),
    ),
    ...field('dateline', 'the dateline', dateline.place, dateline.date, dateline.agency),
    ...field('credit', 'the credit', credit.outlet, credit.url, credit.licence),
    ...field('subjects', 'the subjects', ...article.subjects.map(({ name }) => name)),
    ...field('keywords', 'the keywords', ...article.keywords),
    ...field('corrections', 'the corrections', ...article.corrections.map(({ text }) => text)),
    ...article.related.flatMap(({ id, title, outlet, date, reason, target }) =>
      [title, outlet, date, reason, target.kind === 'link' ? target.url : ''].map(
        (text): PrintedText => ({
          place: { kind: 'related', id },
          what: 'a related article',
          text,
        }),
      ),
    ),
  ]
}
