// Front matter and marks of the systems that desks and reporters keep their texts in.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { imported, paragraphsOf, wordsLost, wordsOf } from './importing.ts'

const markdown = (...lines: readonly string[]) => imported(lines.join('\n'), 'ferry.md')

const ferry = {
  headline: 'Ferry leaves early',
  createdAt: '2026-05-03T08:00:00.000Z',
  keywords: ['sea', 'night'],
  bylines: [{ name: 'Ines Falk' }],
}

describe('front matter', () => {
  it.each<readonly [string, readonly string[]]>([
    [
      'Hugo in TOML',
      [
        '+++',
        'title = "Ferry leaves early"',
        'date = 2026-05-03T10:00:00+02:00',
        'tags = ["sea", "night"]',
        'draft = true',
        '[params]',
        'author = "Ines Falk"',
        '+++',
      ],
    ],
    [
      'Hugo in JSON',
      [
        '{',
        '"title": "Ferry leaves early",',
        '"date": "2026-05-03T10:00:00+02:00",',
        '"tags": ["sea", "night"],',
        '"draft": true, "author": "Ines Falk"',
        '}',
      ],
    ],
    [
      'Astro',
      [
        '---',
        'title: Ferry leaves early',
        'pubDate: 2026-05-03T10:00:00+02:00',
        'tags: [sea, night]',
        'draft: true',
        'author: Ines Falk',
        '---',
      ],
    ],
    [
      'Ghost',
      [
        '---',
        'title: Ferry leaves early',
        'published_at: 2026-05-03T08:00:00.000Z',
        'tags: [{ name: sea }, { name: night }]',
        'draft: true',
        'primary_author: { name: Ines Falk }',
        '---',
      ],
    ],
    [
      'WordPress',
      [
        '---',
        'title: "Ferry leaves early"',
        'date: "2026-05-03 10:00:00 +0200"',
        'tags:',
        '  - "sea"',
        '  - "night"',
        'draft: true',
        'author: "Ines Falk"',
        '---',
      ],
    ],
    [
      'Zettlr',
      [
        '---',
        'title: Ferry leaves early',
        'date: 2026-05-03T08:00:00Z',
        'keywords: [sea, night]',
        'draft: true',
        'author:',
        '  - Ines Falk',
        '...',
      ],
    ],
    [
      'Obsidian',
      [
        '---',
        'title: Ferry leaves early',
        'created: 2026-05-03T08:00:00Z',
        'tags: ["#sea", "#night"]',
        'draft: true',
        'author: Ines Falk',
        '---',
      ],
    ],
  ])('of %s fills the fields, and the rest is said', async (_, block) => {
    const result = await markdown(...block, '', 'It left.')
    expect(result.article).toMatchObject(ferry)
    expect(paragraphsOf(result)).toEqual(['It left.'])
    expect(result.leftOut).toEqual(['draft: true'])
  })

  it('reads dates in words, sections and eyebrows, and names pictures that it cannot take', async () => {
    const { article, leftOut } = await markdown(
      '---',
      'title: Le bac',
      'lang: fr',
      'pubDate: 3 mai 2026',
      'updatedDate: 4 mai 2026',
      'section: Mer',
      'eyebrow: Côte',
      'heroImage: ./bac.png',
      'aliases: [le vieux bac]',
      '---',
      'Parti.',
    )
    expect(article).toMatchObject({
      createdAt: '2026-05-03T00:00:00.000Z',
      updatedAt: '2026-05-04T00:00:00.000Z',
      subjects: [{ name: 'Mer' }],
      kicker: 'Côte',
    })
    expect(leftOut).toEqual(['heroImage: ./bac.png', 'aliases: ["le vieux bac"]'])
  })

  it('says what of a known key found no place', async () => {
    const { leftOut } = await markdown(
      '---',
      'title: Ferry',
      'authors: [{ name: Ines Falk, email: i@example.org }]',
      'description: One',
      'summary: Another',
      'lang: not a tag',
      '---',
      'It left.',
    )
    expect(leftOut.join('\n')).toContain('i@example.org')
    expect(leftOut).toEqual(expect.arrayContaining(['summary: Another', 'lang: not a tag']))
  })

  it('that cannot be read stays in the text', async () => {
    for (const block of [
      ['+++', 'title = = words', '+++'],
      ['{', '"words": ', '}'],
      ['---', 'a: [words', '---'],
    ])
      expect(paragraphsOf(await markdown(...block, '', 'It left.')).join(' ')).toContain('words')
  })

  it('loses no word, whatever stands in it', async () => {
    const key = fc.constantFrom(
      'title',
      'headline',
      'description',
      'summary',
      'author',
      'authors',
      'tags',
      'tag',
      'category',
      'categories',
      'kicker',
      'eyebrow',
      'weight',
      'pubDate',
      'section',
      'params',
      'cover',
    )
    const words = fc
      .array(fc.string({ unit: fc.constantFrom(...'abcdé'), minLength: 2, maxLength: 6 }), {
        minLength: 1,
        maxLength: 3,
      })
      .map((parts) => parts.join(' '))
    const value = fc.oneof(
      words,
      fc.array(words, { maxLength: 3 }),
      fc.record({ name: words, more: words }),
    )
    await fc.assert(
      fc.asyncProperty(fc.dictionary(key, value, { maxKeys: 6 }), async (keys) => {
        const result = await markdown('---', JSON.stringify(keys), '---', '', 'Zz.')
        const texts = JSON.stringify(Object.values(keys)).replace(/"(?:name|more)":/gu, '')
        // Once each: what two keys say alike stands in their field once.
        expect(wordsLost([...new Set(wordsOf(texts))].join(' '), result)).toEqual([])
      }),
      { numRuns: 200 },
    )
  })
})

it('keeps what a second key says in the words of another', async () => {
  const result = await markdown(
    '---',
    'description: The ferry stays, and the harbour closes',
    'summary: the harbour stays',
    'excerpt: The ferry stays',
    '---',
    '',
    'It left.',
  )
  expect(result.article.standfirst).toBe('The ferry stays, and the harbour closes')
  expect(result.leftOut).toEqual(['summary: the harbour stays'])
})

describe('marks of note-taking programs', () => {
  it('become what a reader would see', async () => {
    const result = await markdown(
      'See [[The Tide]] and [[harbour-master|the harbour master]], said [@falk2026].',
      '',
      '![[pier.png|300]]',
      '',
      '> [!warning] Mind the gap',
      '> It is wide.',
    )
    expect(paragraphsOf(result)[0]).toBe('See The Tide and the harbour master, said [@falk2026].')
    expect(paragraphsOf(result).at(-1)).toMatch(/^Mind the gap\s+It is wide\.$/u)
    expect(result.article.body.content.at(-1)?.type).toBe('blockquote')
    expect(result.leftOut).toEqual(['[[harbour-master]]', '![[pier.png|300]]', '[!warning]'])
  })

  it('lose what a reader of the notes does not see: comments and names of blocks', async () => {
    const text = `# Tram\n\nThe ==old== tram stays.%% ask Jo first %% ^1a2b3c\n\n%%\ncall the depot\n%%\n\nAt 100%% and more.\n`
    const result = await imported(text, 'tram.md')
    expect(paragraphsOf(result)).toEqual(['The old tram stays.', 'At 100%% and more.'])
    expect(result.leftOut).toEqual(['ask Jo first', '^1a2b3c', '%%', 'call the depot', '%%'])
  })

  it('are left alone in code and behind a backslash', async () => {
    const result = await markdown(
      '```',
      'if [[ -f x ]]; then [[y]]',
      '```',
      '',
      'Use `[[z]]` or \\[[w]].',
      '',
      '```',
      '%%',
      'cell',
      '%%',
      '```',
    )
    expect(paragraphsOf(result)).toEqual([
      'if [[ -f x ]]; then [[y]]',
      'Use [[z]] or [[w]].',
      '%%\ncell\n%%',
    ])
    expect(result.leftOut).toEqual([])
  })
})
