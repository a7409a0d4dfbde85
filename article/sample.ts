// The sample article that an empty desk offers: a short news piece with attributed and open quotes, to try everything on.
import { type Article, createArticle } from './article.ts'
import type { Block } from './body/body.ts'
import type { Inline } from './body/text.ts'
import { Attribution } from './quotes/quotation.ts'
import { createSource } from './source.ts'

const text = (words: string): Inline => ({ type: 'text', text: words })
const paragraph = (...content: Inline[]): Block => ({ type: 'paragraph', content })

/** Ids come from `newId` (UUIDs); `now` is ISO 8601, UTC. */
export function createSampleArticle(given: {
  readonly id: string
  readonly now: string
  readonly newId: () => string
}): Article {
  const harbour = createSource({
    id: given.newId(),
    name: 'Lena Okafor',
    role: 'harbour master',
    organisation: 'Port of Westhaven',
  })
  const official = createSource({
    id: given.newId(),
    terms: 'on-background',
    description: 'a senior transport official',
    reason: 'Not authorised to speak before the budget is published',
    editor: 'Night editor',
  })
  const said = (sourceId: string, words: string): Inline => ({
    type: 'text',
    text: words,
    marks: [{ type: 'quotation', attrs: Attribution.parse({ sourceId }) }],
  })
  return createArticle({
    id: given.id,
    now: given.now,
    language: 'en',
    slugline: 'westhaven-ferry',
    kicker: 'Transport',
    headline: 'Westhaven keeps its night ferry for another winter',
    standfirst:
      'The last boat of the day was to be cut in January. A vote in the small hours saved it, for now.',
    bylines: [
      { name: 'Ines Marlow', role: 'reporter', outlet: 'The Westhaven Post', place: '', bio: {} },
    ],
    dateline: { place: 'Westhaven', date: 'Nov. 12', agency: '' },
    sources: [harbour, official],
    body: {
      type: 'doc',
      content: [
        paragraph(
          text(
            'The night ferry between Westhaven and the islands will sail through the winter, after councillors voted 14 to 11 early on Thursday to pay for it until April.',
          ),
        ),
        paragraph(
          said(harbour.id, '“Nobody on the islands was asked whether they sleep less in January,”'),
          text(
            ' said Lena Okafor, the harbour master, who had warned that the cut would strand nurses on late shifts.',
          ),
        ),
        paragraph(
          text(
            'The money comes from a reserve that was meant for the pier. A senior transport official called the decision ',
          ),
          said(official.id, '“a bridge to spring, not a plan”'),
          text('.'),
        ),
        {
          type: 'heading',
          attrs: { level: 2 },
          content: [text('Four hundred passengers a week')],
        },
        paragraph(
          text(
            '“We counted them twice,” said Tom Reyes, who runs the ticket office. “Four hundred a week, and most of them are going to work.”',
          ),
        ),
        paragraph(
          text(
            'The operator, Northline, said it would publish a timetable by the end of the month. Its own figures are not out yet.',
          ),
        ),
        paragraph(
          text(
            'Islanders call the boat the “owl”. It leaves at ten past midnight and is rarely late.',
          ),
        ),
      ],
    },
  })
}
