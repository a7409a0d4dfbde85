// One article in which everything stands that an article can print: for judges, readers back and the window.
import { type Article, createArticle } from '../../../article/article.ts'
import type { Block } from '../../../article/body/body.ts'
import type { Inline, Mark } from '../../../article/body/text.ts'
import { Attribution } from '../../../article/quotes/quotation.ts'
import { createSource } from '../../../article/source.ts'

const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`

const texts = {
  en: {
    kicker: 'Harbour',
    headline: 'Pilots hold the river for a second night',
    standfirst: 'Forty ships wait outside the bar.\nTalks go on in the morning.',
    lead: 'Nobody crossed the bar on Tuesday. ',
    direct: '“We are tired, and the river does not sleep,”',
    said: ' said the oldest of them. ',
    block: 'A river is not a motorway, and a pilot is not a toll.',
    pull: 'The river does not sleep',
    heading: 'What the ships carry',
    close: 'Grain, for the most part, and one piano.',
  },
  ar: {
    kicker: 'الميناء',
    headline: 'المرشدون يغلقون النهر ليلة ثانية',
    standfirst: 'أربعون سفينة تنتظر خارج الميناء.\nالمحادثات تستمر صباحا.',
    lead: 'لم يعبر أحد يوم الثلاثاء. ',
    direct: '«نحن متعبون والنهر لا ينام»',
    said: ' قال أكبرهم سنا. ',
    block: 'النهر ليس طريقا سريعا.',
    pull: 'النهر لا ينام',
    heading: 'ماذا تحمل السفن',
    close: 'حبوب في الغالب، وبيانو واحد.',
  },
} as const

/** Written in `language`; one quote stands in Italian as it was said, one block in Hebrew. */
export function everythingInOne(language: keyof typeof texts): Article {
  const words = texts[language]
  const pilot = createSource({
    id: id(2),
    name: 'Marta Quill',
    role: 'pilot',
    organisation: 'River Guild',
  })
  const clerk = createSource({
    id: id(3),
    description: 'a clerk of the port',
    terms: 'on-background',
  })
  const outlet = createSource({ id: id(4), kind: 'outlet', name: 'Estuary Wire' })
  const report = createSource({ id: id(5), kind: 'document', name: 'Report on the Bar' })
  const guild = createSource({ id: id(6), kind: 'organisation', name: 'River Guild' })
  const attrs = (given: Partial<Attribution>) => Attribution.parse(given)
  const text = (value: string, ...marks: Mark[]): Inline =>
    marks.length === 0 ? { type: 'text', text: value } : { type: 'text', text: value, marks }
  const said = (value: string, given: Partial<Attribution>, ...marks: Mark[]): Inline =>
    text(value, { type: 'quotation', attrs: attrs(given) }, ...marks)
  const paragraph = (...content: Inline[]): Block => ({ type: 'paragraph', content })
  const item = (...content: Block[]) => ({ type: 'listItem' as const, content })
  const original = (tag: string, value: string) => ({ language: tag, text: value, translator: '' })
  return createArticle({
    id: id(1),
    now: '2026-01-02T03:04:05.678Z',
    language,
    kicker: words.kicker,
    headline: words.headline,
    standfirst: words.standfirst,
    bylines: [
      {
        name: 'Ida Brandt',
        role: 'reporter',
        outlet: 'The Lock Keeper',
        place: 'Rivermouth',
        bio: { en: 'Ida Brandt writes about water.', ar: 'إيدا برانت تكتب عن المياه.' },
      },
      { name: 'Noor Haddad', role: 'photographer', outlet: '', place: '', bio: {} },
      { name: 'Pia Holm', role: 'translator', outlet: 'Estuary Wire', place: '', bio: {} },
      { name: '', role: 'reporter', outlet: 'Estuary Wire', place: '', bio: {} },
      { name: 'Jo Vance', role: 'editor', outlet: '', place: '', bio: {} },
    ],
    credit: { outlet: 'The Lock Keeper', url: 'https://example.org/lock', licence: 'CC BY 4.0' },
    dateline: { place: 'RIVERMOUTH', date: 'Jan. 2', agency: 'EW' },
    sources: [pilot, clerk, outlet, report, guild],
    body: {
      type: 'doc',
      content: [
        paragraph(
          text(words.lead),
          said(words.direct, { sourceId: pilot.id, via: outlet.id }),
          text(words.said),
          said('“Siamo stanchi”', {
            sourceId: clerk.id,
            original: original('it', 'Siamo stanchi, e basta.'),
          }),
          text('.'),
        ),
        paragraph(
          text('A', { type: 'bold' }),
          text('b', { type: 'bold' }, { type: 'italic' }),
          text('c', { type: 'strike' }),
          text(' d', { type: 'code' }),
          { type: 'hardBreak' },
          text('e', { type: 'link', attrs: { href: 'https://example.org/e', title: 'E & <f>' } }),
        ),
        { type: 'heading', attrs: { level: 3 }, content: [text(words.heading)] },
        {
          type: 'blockquote',
          attrs: attrs({ sourceId: guild.id }),
          content: [
            paragraph(text(words.block)),
            paragraph(said('“Never,”', { sourceId: pilot.id })),
          ],
        },
        {
          type: 'blockquote',
          attrs: attrs({
            sourceId: report.id,
            via: outlet.id,
            original: original('he', 'הנהר לא ישן.'),
          }),
          content: [paragraph(text('הנהר לא ישן.'))],
        },
        { type: 'pullQuote', attrs: attrs({ sourceId: clerk.id }), content: [text(words.pull)] },
        {
          type: 'bulletList',
          content: [
            item(paragraph(text('1'))),
            item(paragraph(text('2')), {
              type: 'orderedList',
              attrs: { start: 7 },
              content: [
                item({ type: 'blockquote', attrs: attrs({}), content: [paragraph(text('3'))] }),
              ],
            }),
          ],
        },
        {
          type: 'image',
          attrs: {
            media: '0123456789abcdef.png',
            alt: 'A lock',
            caption: 'The lock at night',
            credit: 'Noor Haddad',
          },
        },
        {
          type: 'image',
          attrs: { media: 'fedcba9876543210.jpg', alt: '', caption: '', credit: '' },
        },
        { type: 'horizontalRule' },
        {
          type: 'codeBlock',
          attrs: { language: 'js' },
          content: [{ type: 'text', text: '\nif (a < b) {\n\treturn `</script>`\n}\n' }],
        },
        paragraph(text(words.close)),
      ],
    },
    related: [
      {
        id: id(11),
        title: 'The bar, explained',
        target: { kind: 'link', url: 'https://example.org/bar?a=1&b=2' },
        outlet: 'Estuary Wire',
        date: '2025-12-30',
        relation: 'explainer',
        reason: 'why ships need pilots',
      },
      {
        id: id(12),
        title: 'The other bank',
        target: { kind: 'none' },
        outlet: '',
        date: 'last summer',
        relation: 'opposing-view',
        reason: '',
      },
    ],
    subjects: [{ code: 'medtop:20000065', name: 'transport' }],
    keywords: ['river', 'pilots'],
    corrections: [
      {
        kind: 'correction',
        text: 'There are forty ships, not fourteen.\nThe second line says so too.',
        at: '2026-01-03T00:00:00.000Z',
      },
      {
        kind: 'clarification',
        text: 'The piano is a grand piano.',
        at: '2026-01-04T10:00:00.000Z',
      },
    ],
  })
}
