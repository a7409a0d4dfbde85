// Whole articles with every field at random, sources and attributions that fit each other included.
import fc from 'fast-check'
import { Article, PublicationState, WorkflowState } from '../../article/article.ts'
import { BylineRole } from '../../article/byline.ts'
import { Terms } from '../../article/quotes/terms.ts'
import { Relation } from '../../article/related.ts'
import { type Source, SourceKind } from '../../article/source.ts'
import { body, languageTag, linkAddress, moment } from './body.ts'
import { fieldText } from './text.ts'

const source = (terms: readonly Terms[]): fc.Arbitrary<Source> =>
  fc.record({
    id: fc.uuid(),
    kind: fc.constantFrom(...SourceKind.options),
    name: fieldText(40),
    role: fieldText(40),
    organisation: fieldText(40),
    terms: fc.constantFrom(...terms),
    description: fieldText(40),
    reason: fieldText(40),
    editor: fieldText(40),
    contact: fieldText(40),
    notes: fieldText(40),
    retired: fc.boolean(),
    inVault: fc.boolean(),
  })

const related = fc.record({
  id: fc.uuid(),
  title: fieldText(60),
  target: fc.oneof(
    linkAddress().map((url) => ({ kind: 'link' as const, url })),
    fc.uuid().map((id) => ({ kind: 'draft' as const, id })),
    fc.constant({ kind: 'none' as const }),
  ),
  outlet: fieldText(40),
  date: fieldText(20),
  relation: fc.constantFrom(...Relation.options),
  reason: fieldText(60),
})

const byline = fc.record({
  name: fieldText(40),
  role: fc.constantFrom(...BylineRole.options),
  outlet: fieldText(40),
  place: fieldText(40),
  bio: fc.dictionary(languageTag(), fieldText(60), { maxKeys: 2, noNullPrototype: true }),
})

const credit = fc.record({
  outlet: fieldText(40),
  url: fc.oneof(fc.constant(''), linkAddress()),
  licence: fieldText(20),
})

/** `terms` are those that sources and quotes may have; leave out what blocks an export to get articles that print. */
export const article = (terms: readonly Terms[] = Terms.options): fc.Arbitrary<Article> =>
  fc
    .array(source(terms), { maxLength: 4 })
    .chain((sources) =>
      fc.record({
        id: fc.uuid(),
        language: languageTag(),
        slugline: fieldText(40),
        kicker: fieldText(40),
        headline: fieldText(80),
        standfirst: fieldText(120),
        bylines: fc.array(byline, { maxLength: 3 }),
        credit,
        dateline: fc.record({ place: fieldText(30), date: fieldText(20), agency: fieldText(20) }),
        body: body({ sourceIds: sources.map(({ id }) => id), terms }),
        sources: fc.constant(sources),
        related: fc.array(related, { maxLength: 3 }),
        latest: fc.record({ show: fc.boolean(), count: fc.integer({ min: 1, max: 20 }) }),
        subjects: fc.array(fc.record({ code: fieldText(20), name: fieldText(30) }), {
          maxLength: 2,
        }),
        keywords: fc.array(fieldText(30), { maxLength: 3 }),
        corrections: fc.array(
          fc.record({
            kind: fc.constantFrom('correction', 'clarification'),
            text: fieldText(80),
            at: moment(),
          }),
          { maxLength: 2 },
        ),
        editorsNote: fieldText(80),
        embargo: fc.option(moment(), { nil: null }),
        lengthTarget: fc.option(fc.integer({ min: 1, max: 1_000_000 }), { nil: null }),
        state: fc.constantFrom(...WorkflowState.options),
        publication: fc.constantFrom(...PublicationState.options),
        exportChoice: fc.option(
          fc.record({
            format: fieldText(20),
            options: fc.dictionary(fc.constantFrom('a', 'b'), fc.boolean(), {
              noNullPrototype: true,
            }),
          }),
          { nil: null },
        ),
        acknowledgements: fc.array(
          fc.record({
            by: fieldText(20),
            at: moment(),
            why: fieldText(20),
            keys: fc.array(fieldText(20), { maxLength: 2 }),
          }),
          { maxLength: 2 },
        ),
        embargoOverride: fc.option(
          fc.record({ embargo: moment(), by: fieldText(20), at: moment(), why: fieldText(20) }),
          { nil: null },
        ),
        dismissed: fc.array(fieldText(20), { maxLength: 2 }),
        createdAt: moment(),
        updatedAt: moment(),
      }),
    )
    .map((value) => Article.parse(value))

/** Terms under which nothing blocks an export. */
export const printableTerms: readonly Terms[] = ['on-the-record', 'on-background']
