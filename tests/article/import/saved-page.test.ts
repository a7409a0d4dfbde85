// Pages as browsers save them: the article in the middle of everything that a site puts around it.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { importBytes, imported, paragraphsOf, wordsLost } from './importing.ts'

const html = (text: string) => imported(text, 'page.html')

const copy = [
  'The night ferry left the harbour an hour early on Friday, and forty people who had paid for a cabin stood on the quay.',
  'The company said that the tide had left the captain no choice, and that everybody would get their money back, with a voucher.',
  '“We saw its lights go,” said a teacher who had come with her class, “and then we saw the baker open, so we ate rolls.”',
  'A second ferry is to take them across on Saturday, weather permitting, and the school has given the class a day off.',
]
const paragraphs = copy.map((text) => `<p>${text}</p>`).join('\n')

interface Site {
  readonly head?: string
  readonly above?: string
  readonly inside?: string
}

const site = ({ head = '', above = '<h1>Ferry leaves early</h1>', inside = '' }: Site = {}) =>
  `<!doctype html><html lang="en"><head><title>Ferry leaves early | Harbour News</title>${head}</head>
<body class="page has-sidebar">
<div class="site-header"><a href="/"><img src="l.png" alt="Harbour Logo"></a>
<ul class="menu"><li><a href="/p">Politics</a></li><li><a href="/s">Sport</a></li></ul></div>
<div id="cookie-notice">We use biscuits. <button>Fine</button></div>
<div class="columns"><div class="content">${above}${paragraphs}${inside}</div>
<div class="sidebar"><h3>Most read</h3><ul><li><a href="/1">A dog at sea</a></li><li><a href="/2">Fog horn for sale</a></li></ul></div>
</div><div class="footer">Imprint and contact</div><script>var tracked = 1</script></body></html>`

const seen =
  'Harbour Logo Politics Sport We use biscuits Most read A dog at sea Fog horn for sale Imprint and contact'

describe('a page saved from a browser', () => {
  it('keeps the copy alone and lists what stood around it', async () => {
    const result = await html(site())
    expect(result.article.headline).toBe('Ferry leaves early')
    expect(paragraphsOf(result)).toEqual(copy)
    expect(result.leftOut.join(' ')).toMatch(/Politics.*biscuits.*Fog horn for sale.*Imprint/su)
    expect(wordsLost(`${seen} ${copy.join(' ')}`, result)).toEqual([])
  })

  it('drops boxes inside the copy that are marked as something else, and nothing that is not', async () => {
    const result = await html(
      site({
        inside:
          '<div class="share-buttons"><a href="/f">Share this</a></div><h2>Night buses</h2><ul><li>Line one runs.</li></ul><div class="newsletter-box"><p>Write us down for the letter.</p></div><p>Short end.</p>',
      }),
    )
    expect(paragraphsOf(result).slice(copy.length)).toEqual([
      'Night buses',
      'Line one runs.',
      'Short end.',
    ])
    expect(result.leftOut).toEqual(
      expect.arrayContaining(['Share this', 'Write us down for the letter.']),
    )
  })

  it('keeps a standfirst that stands between headline and copy', async () => {
    const result = await html(
      site({
        above: '<div class="top"><h1>Ferry leaves early</h1><p>Forty stay behind.</p></div>',
      }),
    )
    expect(paragraphsOf(result)).toEqual(['Forty stay behind.', ...copy])
  })

  it('takes the headline without the name of the site, and no logo for it', async () => {
    const head =
      '<meta property="og:title" content="Ferry leaves early"><meta property="og:site_name" content="Harbour News">'
    const bare = await html(site({ head, above: '' }))
    expect(bare.article).toMatchObject({
      headline: 'Ferry leaves early',
      credit: { outlet: 'Harbour News' },
    })
    const logo = await html(
      site({ head, above: '<h1>Harbour News</h1><h2>Ferry leaves early</h2>' }),
    )
    expect(logo.article.headline).toBe('Ferry leaves early')
    expect(paragraphsOf(logo).slice(-4)).toEqual(copy)
  })

  it('reads what the page tells machines in JSON-LD', async () => {
    const thing = {
      '@context': 'https://schema.org',
      '@graph': [
        { '@type': 'WebSite', name: 'No article' },
        {
          '@type': ['ReportageNewsArticle'],
          headline: 'Ferry leaves early',
          author: [{ '@type': 'Person', name: 'Ines Falk' }, { name: 'Tom Okoro' }],
          datePublished: '2026-05-01T06:00:00+02:00',
          dateModified: '2026-05-02T06:00:00Z',
          keywords: ['sea', 'night'],
          articleSection: 'Coast',
          publisher: { name: 'Harbour News' },
        },
      ],
    }
    const head = `<script type="application/ld+json">not json</script><script type="application/ld+json">${JSON.stringify(thing)}</script>`
    expect((await html(site({ head }))).article).toMatchObject({
      bylines: [{ name: 'Ines Falk' }, { name: 'Tom Okoro' }],
      createdAt: '2026-05-01T04:00:00.000Z',
      updatedAt: '2026-05-02T06:00:00.000Z',
      keywords: ['sea', 'night'],
      subjects: [{ code: '', name: 'Coast' }],
      credit: { outlet: 'Harbour News' },
    })
  })

  it('reads an h-entry and takes its lines of author and date out of the copy', async () => {
    const above =
      '<h1 class="p-name">Ferry leaves early</h1><p class="meta">By <a rel="author" href="/i">Ines Falk</a></p><p>Published on <time class="dt-published" datetime="2026-05-01">1 May</time></p>'
    const result = await html(site({ above }).replace('class="content"', 'class="content h-entry"'))
    expect(result.article).toMatchObject({
      bylines: [{ name: 'Ines Falk' }],
      createdAt: '2026-05-01T00:00:00.000Z',
    })
    expect(paragraphsOf(result)).toEqual(copy)
    expect(wordsLost('Published on 1 May By Ines Falk', result)).toEqual([])
  })

  it('leaves a moment within a sentence where it is', async () => {
    const head = '<meta name="date" content="2026-05-01">'
    const inside = '<p>At <time datetime="20:00">eight</time> the lights went out.</p>'
    expect(paragraphsOf(await html(site({ head, inside }))).at(-1)).toBe(
      'At eight the lights went out.',
    )
  })

  it.each([
    ['29 mai 2012', '2012-05-29'],
    ['1er novembre 2012', '2012-11-01'],
    ['3. März 2026', '2026-03-03'],
    ['Sunday, August 2, 2015', '2015-08-02'],
    ['3 de mayo de 2026', '2026-05-03'],
    ['14 мая 2026', '2026-05-14'],
    ['2026年5月3日', '2026-05-03'],
    ['2026년 5월 3일', '2026-05-03'],
    ['Fri, 01 May 2026 08:00:00 +0200', '2026-05-01'],
  ])('reads its date in words: %s', async (written, day) => {
    const result = await html(site({ head: `<meta name="date" content="${written}">` }))
    expect(result.article.createdAt.slice(0, 10)).toBe(day)
  })

  it.each(['3/5/2026', 'listopad 3, 2026', '31 February 2026', 'May 2026', 'Friday'])(
    'does not guess at a date that is not one: %s',
    async (written) => {
      const result = await html(site({ head: `<meta name="date" content="${written}">` }))
      expect(result.article.createdAt).toBe('2026-05-03T08:00:00.000Z')
    },
  )
})

describe('an import of a saved page', () => {
  const name = fc.constantFrom(
    'menu',
    'sidebar',
    'ad-box',
    'share',
    'related',
    'comments',
    'hero',
    'story',
    'text',
    'byline',
    'author',
    'date',
    'bio',
    'kicker',
    'h-entry',
  )
  const words = fc.string({ unit: fc.constantFrom(...'abcdé '), minLength: 3, maxLength: 30 })
  const leaf = fc.oneof(
    words,
    words.map((text) => `<p>${text}</p>`),
    words.map((text) => `<a href="/x">${text}</a>`),
    words.map((text) => `<h2>${text}</h2>`),
    words.map((text) => `<time datetime="2026-05-01">${text}</time>`),
    words.map((text) => `<img alt="${text}" src="x">`),
    fc.constant(`<p>${copy[0]}</p><p>${copy[1]}</p>`),
  )
  const tree = fc.letrec<{ node: string }>((tie) => ({
    node: fc.oneof(
      { depthSize: 'small' },
      leaf,
      fc
        .tuple(
          fc.constantFrom('div', 'section', 'nav', 'aside', 'article', 'main', 'header', 'footer'),
          name,
          fc.array(tie('node'), { maxLength: 4 }),
        )
        .map(([tag, own, inner]) => `<${tag} class="${own}">${inner.join(' ')}</${tag}>`),
    ),
  })).node

  const textIn = (markup: string) =>
    markup
      .replace(/<img alt="([^"]*)"[^>]*>/gu, ' $1 ')
      .replace(/<\/?(?:a|time)(?=[\s>])[^>]*>/gu, '')
      .replace(/<[^>]*>/gu, ' ')

  it('loses no word, however the page is built', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(tree, { minLength: 1, maxLength: 5 }), async (parts) => {
        const body = parts.join('\n')
        const result = await html(`<!doctype html><html><body>${body}<p>Z</p></body></html>`)
        expect(wordsLost(`${textIn(body)} Z`, result)).toEqual([])
      }),
      { numRuns: 150 },
    )
  }, 120_000)

  it('never throws on a page that was damaged', async () => {
    const whole = site()
    const damage = fc.record({
      at: fc.nat(whole.length),
      length: fc.nat(40),
      put: fc.constantFrom(
        '',
        '<',
        '>',
        '"',
        '</div>',
        '<table>',
        '<!--',
        '\u0000',
        '<svg>',
        '&#x',
      ),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(damage, { minLength: 1, maxLength: 6 }), async (cuts) => {
        const text = cuts.reduce(
          (page, { at, length, put }) => page.slice(0, at) + put + page.slice(at + length),
          whole,
        )
        const result = await importBytes(new TextEncoder().encode(text), 'page.html')
        expect(['imported', 'refused']).toContain(result.kind)
      }),
      { numRuns: 100 },
    )
  }, 120_000)

  it('falls back to the whole page where it is too deep to search', async () => {
    const deep = `${'<div class="sidebar">'.repeat(200)}deep words${'</div>'.repeat(200)}`
    const result = await html(site({ inside: deep }))
    expect(wordsLost(`deep words ${copy.join(' ')}`, result)).toEqual([])
  })
})
