// Nothing private leaves: every string of an article is filled with a word of its own, found by walking the schema, and
// every word that is not printed by decision is looked for in every format, file name and option.
import { describe, expect, test } from 'vitest'
import type { z } from 'zod'
import { Article } from '../../../article/article.ts'
import { Byline } from '../../../article/byline.ts'
import { clipboard } from '../../../article/export/clipboard.ts'
import { exportArticle, exportFormats } from '../../../article/export/formats.ts'
import { Attribution } from '../../../article/quotes/quotation.ts'
import { Source } from '../../../article/source.ts'
import { printPage, wordsIn } from './finished.ts'

/** Fields whose words are printed. Every other field of the article and its sources must stay inside. */
const printedFields = new Set([
  ...['language', 'kicker', 'headline', 'standfirst', 'bylines', 'credit', 'dateline', 'body'],
  ...['subjects', 'keywords', 'corrections', 'createdAt', 'updatedAt'],
  // In part: their ids and the drafts they lead to stay inside.
  ...['related', 'latest', 'sources'],
])
const internalFields = new Set([
  ...['id', 'slugline', 'editorsNote', 'embargo', 'lengthTarget', 'state', 'publication'],
  ...['exportChoice', 'acknowledgements', 'embargoOverride', 'dismissed'],
])
const printedOfSource = new Set(['name', 'role', 'organisation', 'description'])
const decidedOfSource = new Set([
  'id',
  'kind',
  'terms',
  'reason',
  'editor',
  'contact',
  'notes',
  'retired',
  'inVault',
])
const decidedOfAttribution = new Set([
  ...['sourceId', 'kind', 'terms', 'via', 'medium', 'saidAt', 'original', 'verbatim', 'verified'],
  'evidence',
])
const printedOfByline = new Set(['name', 'role', 'outlet', 'place', 'bio'])

const keysOf = (schema: z.ZodObject) => new Set(Object.keys(schema.shape))

let made = 0
const canaries: string[] = []
/** A word that must not leave; letters only, so that no format spells it differently. */
function canary(): string {
  const word = `Canary${[...`${++made}`].map((digit) => 'ABCDEFGHIJ'[Number(digit)]).join('')}Zq`
  canaries.push(word)
  return word
}
/** An id that must not leave. */
function canaryId(): string {
  const id = `00000000-0000-4000-8000-${`${900_000_000_000 + ++made}`}`
  canaries.push(id, id.slice(-12))
  return id
}
/** A moment that must not leave. */
function canaryMoment(): string {
  const at = `1987-06-05T04:03:02.${String(100 + ++made)}Z`
  canaries.push(at)
  return at
}

const privatePart = () => ({
  reason: canary(),
  editor: canary(),
  contact: canary(),
  notes: canary(),
})

const ids = {
  named: canaryId(),
  described: canaryId(),
  deep: canaryId(),
  retired: canaryId(),
  secretOutlet: canaryId(),
  outlet: canaryId(),
}

const sources = [
  {
    id: ids.named,
    name: 'Printed Name',
    role: 'Printed Role',
    organisation: 'Printed House',
    ...privatePart(),
  },
  {
    id: ids.described,
    name: canary(),
    role: canary(),
    organisation: canary(),
    description: 'printed description',
    terms: 'on-background',
    ...privatePart(),
  },
  {
    id: ids.deep,
    name: canary(),
    role: canary(),
    organisation: canary(),
    description: canary(),
    terms: 'deep-background',
    ...privatePart(),
  },
  { id: ids.retired, name: canary(), role: canary(), retired: true, ...privatePart() },
  {
    id: ids.secretOutlet,
    kind: 'outlet',
    name: canary(),
    terms: 'on-background',
    ...privatePart(),
  },
  { id: ids.outlet, kind: 'outlet', name: 'Printed Outlet', ...privatePart() },
]

const attribution = (sourceId: string, via: string | null, kind = 'direct') => ({
  sourceId,
  kind,
  via,
  medium: 'phone',
  saidAt: '1987-06-05',
  original: { language: 'fr', text: canary(), translator: canary() },
  verbatim: { text: canary(), where: canary() },
  verified: { by: canary(), at: canaryMoment() },
  evidence: [{ kind: 'recording', reference: canary() }],
})

const said = (words: string, sourceId: string, via: string | null = null, kind = 'direct') => ({
  type: 'paragraph',
  content: [
    {
      type: 'text',
      text: words,
      marks: [{ type: 'quotation', attrs: attribution(sourceId, via, kind) }],
    },
  ],
})

const article = Article.parse({
  id: canaryId(),
  slugline: canary(),
  headline: 'Printed headline',
  editorsNote: canary(),
  embargo: canaryMoment(),
  lengthTarget: 987_654,
  state: 'copy-edit',
  publication: 'not-exported',
  exportChoice: { format: canary(), options: { a: canary() } },
  acknowledgements: [{ by: canary(), at: canaryMoment(), why: canary(), keys: [canary()] }],
  embargoOverride: { embargo: canaryMoment(), by: canary(), at: canaryMoment(), why: canary() },
  dismissed: [canary()],
  bylines: [{ name: 'Printed Reporter', outlet: 'House', place: 'Town', bio: { it: 'Chi è' } }],
  latest: { show: true, count: 3 },
  sources,
  related: [
    { id: canaryId(), title: 'Printed draft', target: { kind: 'draft', id: canaryId() } },
    {
      id: canaryId(),
      title: 'Printed link',
      target: { kind: 'link', url: 'https://example.org/' },
    },
  ],
  body: {
    type: 'doc',
    content: [
      said('“Named,”', ids.named, ids.secretOutlet),
      said('“Described,”', ids.described, ids.outlet),
      said('“Described again,”', ids.described, ids.secretOutlet),
      said('Put in our words.', ids.deep, ids.secretOutlet, 'indirect'),
      {
        type: 'blockquote',
        attrs: attribution(ids.described, null),
        content: [said('“Block.”', ids.named)],
      },
      {
        type: 'blockquote',
        attrs: attribution(ids.deep, null, 'indirect'),
        content: [said('Words.', ids.named)],
      },
      {
        type: 'pullQuote',
        attrs: attribution(ids.described, null),
        content: [{ type: 'text', text: 'Pull' }],
      },
    ],
  },
  createdAt: '2026-01-02T03:04:05Z',
  updatedAt: '2026-01-02T03:04:05Z',
})

/** Long after the embargo, by somebody who lets everything through that does not block. */
const asked = { now: '2026-01-02T03:04:05Z', acknowledged: true, printPage } as const

const latest = [
  { title: 'Printed latest', url: null, outlet: '', date: '', relation: null, reason: '' },
]

/** Every way a word can be spelt in the formats' bytes. */
function spellings(word: string): readonly string[] {
  const json = JSON.stringify(word).slice(1, -1)
  const references = [...word]
    .map((letter) => `&#x${letter.codePointAt(0)?.toString(16)};`)
    .join('')
  return [word, word.toLowerCase(), json, encodeURIComponent(word), references]
}

const switches = [...exportFormats, clipboard].flatMap((format) =>
  [true, false].map((on) => ({
    name: format.name,
    on,
    options: Object.fromEntries(format.options.map((option) => [option.name, on])),
  })),
)

describe('an export', () => {
  test('has a decision on every field of an article, a source, an attribution and a byline', () => {
    expect(keysOf(Article)).toEqual(new Set([...printedFields, ...internalFields]))
    expect(keysOf(Source)).toEqual(new Set([...printedOfSource, ...decidedOfSource]))
    expect(keysOf(Attribution)).toEqual(decidedOfAttribution)
    expect(keysOf(Byline)).toEqual(printedOfByline)
  })

  test.each(switches)(
    'as $name, options $on, holds no private word and no id',
    async ({ name, options }) => {
      const exported = await exportArticle(article, { ...asked, format: name, options, latest })
      if (exported.kind !== 'exported') throw new Error(JSON.stringify(exported))
      const bytes = `${wordsIn(exported.content)}\n${exported.placement.path}\n${exported.mediaType}`
      const leaked = canaries.flatMap(spellings).filter((word) => bytes.includes(word))
      expect(leaked).toEqual([])
      for (const word of ['987654', 'copy-edit', 'not-exported', '1987'])
        expect(bytes).not.toContain(word)
    },
  )

  test.each(switches)(
    'as $name, options $on, holds what is printed',
    async ({ name, options, on }) => {
      const exported = await exportArticle(article, { ...asked, format: name, options, latest })
      const text = exported.kind === 'exported' ? wordsIn(exported.content) : ''
      for (const words of [
        'Printed headline',
        'Printed Reporter',
        'printed description',
        '“Named,”',
        'Pull',
      ])
        expect(text).toContain(words)
      if (on)
        for (const words of ['Printed draft', 'Printed link', 'Printed latest'])
          expect(text).toContain(words)
    },
  )

  test('names the file after the headline', async () => {
    const exported = await exportArticle(article, { ...asked, format: 'html' })
    expect(exported).toMatchObject({
      placement: { path: 'printed-headline.html' },
      mediaType: 'text/html',
    })
  })
})
