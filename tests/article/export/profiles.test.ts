// Profiles: where files and pictures go, what stands in front, what each system must not run, and a desk's own.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { type Article, createArticle } from '../../../article/article.ts'
import type { Block, Body } from '../../../article/body/body.ts'
import type { Inline, Mark } from '../../../article/body/text.ts'
import { exportArticle } from '../../../article/export/formats.ts'
import { parseProfile } from '../../../article/export/profiles/profile.ts'
import { builtInProfiles } from '../../../article/export/profiles/profiles.ts'
import { noAttribution } from '../../../article/quotes/quotation.ts'
import { createSource } from '../../../article/source.ts'
import { body } from '../../arbitraries/body.ts'
import { canonicalOfBody, withoutBreaksInHeadings, withoutStrikes } from './canonical.ts'
import { readWithCommonmark } from './read-with-commonmark.ts'
import { readWithMarkdownIt } from './read-with-markdown-it.ts'
import { rendered } from './rendering.ts'

const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`
const now = '2026-01-02T03:04:05Z'
const picture = '0123456789abcdef.png'

const text = (words: string, ...marks: Mark[]): Inline => ({ type: 'text', text: words, marks })
const line = (...content: Inline[]): Block => ({ type: 'paragraph', content })
const image: Block = {
  type: 'image',
  attrs: { media: picture, alt: 'A pier', caption: '', credit: '' },
}
const mayor = createSource({ id: id(2), name: 'Ann Smith', role: 'mayor' })
const said = (words: string): Inline =>
  text(words, { type: 'quotation', attrs: { ...noAttribution, sourceId: mayor.id } })

function articleOf(content: readonly Block[], given: Partial<Article> = {}): Article {
  const whole: Body = { type: 'doc', content: [...content] }
  return createArticle({
    id: id(1),
    now,
    headline: 'Night ferry stays',
    sources: [mayor],
    body: whole,
    ...given,
  })
}

/** The text below the front matter. */
function copyOf(content: readonly Block[], options: Record<string, string | boolean>): string {
  const whole = rendered(articleOf(content), 'markdown', options)
  return whole.startsWith('---\n') ? whole.slice(whole.indexOf('\n---\n', 3) + 5).trim() : whole
}

async function exported(given: Article, options: Record<string, string>) {
  const result = await exportArticle(given, { format: 'markdown', options, acknowledged: true })
  if (result.kind !== 'exported') throw new Error(result.kind)
  return result
}

describe('a profile', () => {
  test.each([
    ['generic', 'night-ferry-stays.md', 'media', 'media/'],
    ['hugo', 'content/posts/night-ferry-stays/index.md', 'content/posts/night-ferry-stays', ''],
    [
      'jekyll',
      '_posts/2026-01-02-night-ferry-stays.md',
      'assets/night-ferry-stays',
      '/assets/night-ferry-stays/',
    ],
    ['eleventy', 'content/blog/night-ferry-stays/index.md', 'content/blog/night-ferry-stays', ''],
    [
      'astro',
      'src/content/blog/night-ferry-stays/index.md',
      'src/content/blog/night-ferry-stays',
      './',
    ],
    [
      'ghost',
      'draft-2026-01-02-night-ferry-stays.md',
      'content/images/night-ferry-stays',
      '/content/images/night-ferry-stays/',
    ],
    [
      'wordpress',
      'night-ferry-stays.md',
      'wp-content/uploads/night-ferry-stays',
      '/wp-content/uploads/night-ferry-stays/',
    ],
  ])(
    'for %s puts text and pictures where they are looked for',
    async (profile, path, media, address) => {
      const result = await exported(articleOf([image]), { profile })
      expect(result.placement).toEqual({ path, media })
      expect(result.content).toContain(`![A pier](${address}${picture})`)
    },
  )

  test('leads from a deep folder to pictures elsewhere', async () => {
    const parsed = parseProfile({
      name: 'ours',
      label: 'Ours',
      files: { path: '{language}/{year}/{slug}.md', media: 'pictures/{year}' },
    })
    if (!parsed.ok) throw new Error(parsed.problem)
    const result = await exportArticle(articleOf([image]), {
      format: 'markdown',
      options: { profile: 'ours' },
      profiles: [parsed.profile],
      acknowledged: true,
    })
    expect(result).toMatchObject({
      placement: { path: 'en/2026/night-ferry-stays.md', media: 'pictures/2026' },
    })
    expect(result.kind === 'exported' ? result.content : '').toContain(
      `](../../pictures/2026/${picture})`,
    )
  })

  test.each([
    ['jekyll', { layout: 'post', render_with_liquid: false, last_modified_at: now }],
    ['eleventy', { templateEngineOverride: 'md', modified: now }],
    ['astro', { pubDate: now, updatedDate: now }],
    ['wordpress', { status: 'draft', slug: 'night-ferry-stays' }],
  ])('for %s has the keys that it reads', (profile, keys) => {
    const whole = rendered(articleOf([line(text('It rained.'))]), 'markdown', { profile })
    const front = parse(whole.slice(4, whole.indexOf('\n---\n')), { schema: 'core' })
    expect(front).toMatchObject({ title: 'Night ferry stays', ...keys })
  })

  test('for Ghost starts with the headline and has nothing in front', () => {
    const given = articleOf([line(text('It rained.'))], { kicker: 'Sea', standfirst: 'Why.' })
    expect(rendered(given, 'markdown', { profile: 'ghost' })).toBe(
      '# Night ferry stays\n\n**Why.**\n\nIt rained.\n',
    )
  })

  test.each([
    ['generic', '> Never.\n>\n> — Ann Smith, mayor'],
    ['wordpress', '> Never.\n>\n> <cite>Ann Smith, mayor</cite>'],
  ])('for %s writes who spoke as it is taken there', (profile, markdown) => {
    const attrs = { ...noAttribution, sourceId: mayor.id }
    expect(
      copyOf([{ type: 'blockquote', attrs, content: [line(text('Never.'))] }], { profile }),
    ).toBe(markdown)
  })

  test('may put the sources of quotes into footnotes, or into a list', () => {
    const copy = [line(said('“Never,”'), text(' she said.')), line(said('“Ever.”'))]
    expect(copyOf(copy, { sources: 'footnotes' })).toBe(
      '“Never,”[^1] she said.\n\n“Ever.”[^1]\n\n[^1]: Ann Smith, mayor',
    )
    expect(copyOf(copy, { sources: 'list' })).toBe(
      '“Never,” she said.\n\n“Ever.”\n\n## Sources\n\n- Ann Smith, mayor',
    )
  })

  test.each([
    ['hugo', '{{< figure >}} and {{% x', '{{</* figure */>}} and { {% x'],
    ['hugo', '{{% a %}} {{</* b */>}}', '{{%/* a */%}} {{</* b */>}}'],
    ['generic', '{{< figure >}}', '{{< figure >}}'],
  ])('for %s writes %s in code so that it is shown', (profile, code, markdown) => {
    expect(copyOf([line(text(code, { type: 'code' }))], { profile })).toBe(`\`${markdown}\``)
  })

  test('for WordPress keeps shortcodes from being run', () => {
    expect(copyOf([line(text('[gallery] and [sic]'))], { profile: 'wordpress' })).toBe(
      '&#x5B;gallery] and &#x5B;sic]',
    )
  })

  test('for Hugo never strikes within other marks, which would stop its build', () => {
    const italic: Mark = { type: 'italic' }
    const copy = [
      line(text('a ', italic), text('b', italic, { type: 'strike' }), text(' c', italic)),
    ]
    expect(copyOf(copy, { profile: 'hugo' })).toBe('*a* ~~*b*~~ *c*')
    expect(copyOf(copy, { profile: 'generic' })).toBe('*a ~~b~~ c*')
  })

  test('for Jekyll breaks lines with spaces and escapes with references', () => {
    const copy = [line(text('a~b'), { type: 'hardBreak' }, text('c'))]
    expect(copyOf(copy, { profile: 'jekyll' })).toBe('a&#x7E;b  \nc')
  })

  test('of any name leaves the copy as it was written, under both parsers', () => {
    const bodies = body({ sourceIds: [], terms: ['on-the-record'] })
    fc.assert(
      fc.property(bodies, fc.constantFrom(...builtInProfiles), (content, profile) => {
        fc.pre(profile.name !== 'hugo' || !/\{\{[<%]/.test(JSON.stringify(content)))
        const whole = rendered(articleOf(content.content), 'markdown', { profile: profile.name })
        const copy =
          profile.frontMatter === null
            ? whole.slice(whole.indexOf('\n') + 1)
            : whole.slice(whole.indexOf('\n---\n', 3) + 5)
        const address = addressIn(profile.name)
        const written = canonicalOfBody(content, () => null, address)
        const expected = profile.breaks === 'spaces' ? withoutBreaksInHeadings(written) : written
        expect(readWithMarkdownIt(copy)).toEqual(expected)
        expect(withoutStrikes(readWithCommonmark(copy))).toEqual(withoutStrikes(expected))
      }),
      { numRuns: Number(process.env.RUNS ?? 150) },
    )
  })
})

const addresses: Readonly<Record<string, string>> = {
  generic: 'media/',
  hugo: '',
  eleventy: '',
  astro: './',
  jekyll: '/assets/night-ferry-stays/',
  ghost: '/content/images/night-ferry-stays/',
  wordpress: '/wp-content/uploads/night-ferry-stays/',
}
const addressIn = (profile: string) => (name: string) => `${addresses[profile]}${name}`

describe('a profile of the desk', () => {
  test('may be as short as a name', () => {
    expect(parseProfile({ name: 'ours', label: 'Ours' })).toMatchObject({ ok: true })
  })

  test('may hold its keys inside of others, and fixed values', async () => {
    const parsed = parseProfile({
      name: 'ours',
      label: 'Ours',
      dates: 'day',
      frontMatter: {
        'meta.title': { field: 'headline' },
        no: { value: ['a', 'b'] },
        'meta.date': { field: 'published' },
      },
    })
    if (!parsed.ok) throw new Error(parsed.problem)
    const result = await exportArticle(articleOf([image]), {
      format: 'markdown',
      options: { profile: 'ours' },
      profiles: [parsed.profile],
      acknowledged: true,
    })
    expect(result.kind === 'exported' ? result.content : '').toContain(
      '---\nmeta:\n  title: "Night ferry stays"\n  date: 2026-01-02\n"no":\n  - "a"\n  - "b"\n---\n',
    )
  })

  test.each([
    ['label is missing', { name: 'ours' }],
    ['label must be words in quotation marks', { name: 'ours', label: 5 }],
    ['name cannot be used: a name is lower-case letters', { name: 'Our site', label: 'Ours' }],
    [
      'files.path cannot be used: a path is',
      { name: 'ours', label: 'Ours', files: { path: '../{slug}.md' } },
    ],
    ['name {slug} in it', { name: 'ours', label: 'Ours', files: { path: 'index.md' } }],
    ['files.media cannot be used', { name: 'ours', label: 'Ours', files: { media: '/etc' } }],
    ['files must be an object', { name: 'ours', label: 'Ours', files: 'media' }],
    ['headings is too large: 4 at most', { name: 'ours', label: 'Ours', headings: 9 }],
    ['dates must be one of "moment", "day"', { name: 'ours', label: 'Ours', dates: 'week' }],
    [
      'frontMatter.title must be {"field": "…"}',
      { name: 'ours', label: 'Ours', frontMatter: { title: { field: 'contact' } } },
    ],
    [
      'a key is letters, digits',
      { name: 'ours', label: 'Ours', frontMatter: { 'a b': { value: 1 } } },
    ],
    ['a profile has no "colour"', { name: 'ours', label: 'Ours', colour: 'red' }],
    ['a profile must be an object', 'ours'],
    ['a profile must be an object', ['ours']],
  ])('is refused with what is wrong: %s', (problem, value) => {
    const parsed = parseProfile(value)
    expect(parsed.ok ? '' : parsed.problem).toContain(problem)
    expect(parsed.ok ? '' : parsed.problem).not.toMatch(/Invalid|expected|received/)
  })
})

describe('what a profile cannot carry', () => {
  const lossesOf = async (profile: string, given: Article) =>
    (await exported(given, { profile })).losses

  test('is nothing for plain copy in the generic profile', async () => {
    expect(await lossesOf('generic', articleOf([line(text('It rained.'))]))).toEqual([])
  })

  test('is said in sentences, and only of what the article has', async () => {
    const given = articleOf(
      [
        line(said('“Never,”'), text(' she said, "maybe".')),
        line(text('Gone', { type: 'strike' })),
        { type: 'pullQuote', attrs: noAttribution, content: [text('Never')] },
      ],
      { kicker: 'Sea', keywords: ['sea'] },
    )
    const ghost = await lossesOf('ghost', given)
    for (const words of ['kicker', 'keywords', 'English', 'one quote', 'pull quotes', '~~'])
      expect(ghost.join('\n')).toContain(words)
    expect(await lossesOf('hugo', given)).toContainEqual(expect.stringMatching(/straight/))
    for (const { name } of builtInProfiles)
      for (const sentence of await lossesOf(name, given)) expect(sentence).toMatch(/^[A-Z].*\.$/)
  })
})
