// Articles as a desk writes them: sentences, attributed quotes, a heading now and then, links, emphasis, lists.
import fc from 'fast-check'
import { type Article, createArticle } from '../../article/article.ts'
import type { Block, ListItem } from '../../article/body/body.ts'
import type { Inline, Mark } from '../../article/body/text.ts'
import { Attribution } from '../../article/quotes/quotation.ts'
import { createSource, type Source } from '../../article/source.ts'
import { linkAddress, moment } from './body.ts'

const subjects = [
  'The council',
  'A court in Lyon',
  'The ferry operator',
  'Der Minister',
  'La maire',
  'الوزير',
  '市政府',
  'Ms. O’Neill',
  'AT&T',
  'The bank, which opened in 2019,',
]
const verbs = [
  'said',
  'voted 14–11 on',
  'refused',
  'a annoncé',
  'bestätigte',
  'closed',
  'أعلن',
  '宣布',
]
const objects = [
  'the night ferry',
  'a $2.5 million loan',
  'nothing * at all',
  'its budget (again)',
  'la grève',
  '“a plan”',
  'the #1 line',
  '50% of it',
  'a_b_c',
  'two <b>tags</b>',
  'the pier – for now',
]
const said = [
  'Never',
  'We counted twice',
  'C’est fini',
  'Das ist *alles*',
  'It is 3 < 5',
  'لا تعليق',
  '没有评论',
]
const pairs = ['“”', '«»', '„“', '""', '「」'] as const

const sentence = fc
  .tuple(fc.constantFrom(...subjects), fc.constantFrom(...verbs), fc.constantFrom(...objects))
  .map((words) => `${words.join(' ')}. `)

const emphasis = fc.oneof(
  { weight: 6, arbitrary: fc.constant<Mark[]>([]) },
  { weight: 1, arbitrary: fc.constant<Mark[]>([{ type: 'bold' }]) },
  { weight: 1, arbitrary: fc.constant<Mark[]>([{ type: 'italic' }]) },
  {
    weight: 1,
    arbitrary: linkAddress().map((href): Mark[] => [
      { type: 'link', attrs: { href, title: null } },
    ]),
  },
)

const plain = fc
  .tuple(sentence, emphasis)
  .map(
    ([text, marks]): Inline =>
      marks.length === 0 ? { type: 'text', text } : { type: 'text', text, marks },
  )

const quoted = (ids: readonly string[]) =>
  fc.tuple(fc.constantFrom(...said), fc.constantFrom(...pairs), fc.constantFrom(...ids)).map(
    ([words, pair, sourceId]): Inline => ({
      type: 'text',
      text: `${pair[0]}${words},${pair[1]}`,
      marks: [{ type: 'quotation', attrs: Attribution.parse({ sourceId }) }],
    }),
  )

const line = (ids: readonly string[]) =>
  fc.array(fc.oneof({ weight: 3, arbitrary: plain }, { weight: 1, arbitrary: quoted(ids) }), {
    minLength: 1,
    maxLength: 5,
  })

const paragraph = (ids: readonly string[]) =>
  line(ids).map((content): Block => ({ type: 'paragraph', content }))

const block = (ids: readonly string[]): fc.Arbitrary<Block> =>
  fc.oneof(
    { weight: 10, arbitrary: paragraph(ids) },
    {
      weight: 1,
      arbitrary: fc.tuple(fc.constantFrom(2 as const, 3 as const), sentence).map(
        ([level, text]): Block => ({
          type: 'heading',
          attrs: { level },
          content: [{ type: 'text', text: text.trim() }],
        }),
      ),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(fc.constantFrom(...ids), fc.array(paragraph(ids), { minLength: 1, maxLength: 2 }))
        .map(
          ([sourceId, content]): Block => ({
            type: 'blockquote',
            attrs: Attribution.parse({ sourceId }),
            content,
          }),
        ),
    },
    {
      weight: 1,
      arbitrary: fc.tuple(fc.constantFrom(...ids), plain).map(
        ([sourceId, text]): Block => ({
          type: 'pullQuote',
          attrs: Attribution.parse({ sourceId }),
          content: [text],
        }),
      ),
    },
    {
      weight: 1,
      arbitrary: fc.array(paragraph(ids), { minLength: 1, maxLength: 4 }).map(
        (lines): Block => ({
          type: 'bulletList',
          content: lines.map((one): ListItem => ({ type: 'listItem', content: [one] })),
        }),
      ),
    },
  )

const sources = fc
  .tuple(fc.uuid(), fc.uuid(), fc.uuid())
  .map(([person, unnamed, body]): readonly Source[] => [
    createSource({ id: person, name: 'Ann Smith', role: 'mayor', organisation: 'Westhaven' }),
    createSource({
      id: unnamed,
      name: 'Nobody Knows',
      terms: 'on-background',
      description: 'a senior official',
    }),
    createSource({ id: body, kind: 'organisation', name: 'Northline' }),
  ])

/** Under an hour of work for a reporter: three to twelve blocks. */
export const newsArticle = (): fc.Arbitrary<Article> =>
  sources.chain((known) => {
    const ids = known.map(({ id }) => id)
    return fc
      .record({
        id: fc.uuid(),
        now: moment(),
        language: fc.constantFrom('en', 'de', 'fr', 'ar', 'zh'),
        headline: sentence.map((text) => text.trim()),
        standfirst: sentence.map((text) => text.trim()),
        kicker: fc.constantFrom('', 'Transport', 'Mer & port'),
        keywords: fc.subarray(['ferry', 'a: b', '2026', 'no']),
        content: fc.array(block(ids), { minLength: 3, maxLength: 12 }),
        dateline: fc.constantFrom(
          { place: '', date: '', agency: '' },
          { place: 'Westhaven', date: 'Jan. 2', agency: 'EX' },
        ),
      })
      .map(({ content, ...given }) =>
        createArticle({
          ...given,
          sources: [...known],
          bylines: [{ name: 'Ines Marlow', role: 'reporter', outlet: '', place: '', bio: {} }],
          body: { type: 'doc', content },
        }),
      )
  })
