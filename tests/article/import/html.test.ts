import { describe, expect, it } from 'vitest'
import type { Block } from '../../../article/body/body.ts'
import { imported, paragraphsOf, wordsLost } from './importing.ts'

const html = (text: string) => imported(text, 'page.html')
const blocksOf = async (text: string): Promise<readonly Block[]> =>
  (await html(text)).article.body.content
const runsOf = async (text: string) => {
  const block = (await blocksOf(text))[0]
  return block?.type === 'paragraph' ? block.content : undefined
}

const page = `<!doctype html><html lang="de-AT"><head><title>Fähre fährt früher | Hafenblatt</title>
<meta name="description" content="Ein Morgen am Hafen."><meta name="author" content="Ines Falk">
<meta name="keywords" content="Meer, Hafen"><meta name="date" content="2026-05-01">
<link rel="canonical" href="https://example.org/faehre"><link rel="license" href="https://example.org/licence"></head>
<body><header>Hafenblatt <a href="/">Start</a></header><nav>Politik</nav>
<article><p class="kicker">MEER</p><h1>Fähre fährt früher</h1><p>Die Fähre fuhr früher.</p><aside>Ein Kasten.</aside></article>
<aside>Werbung hier</aside><footer>Impressum</footer><script>var tracking</script></body></html>`

describe('a page', () => {
  it('gives its fields', async () => {
    const { article } = await html(page)
    expect(article).toMatchObject({
      language: 'de-AT',
      kicker: 'MEER',
      headline: 'Fähre fährt früher',
      standfirst: 'Ein Morgen am Hafen.',
      bylines: [{ name: 'Ines Falk' }],
      keywords: ['Meer', 'Hafen'],
      createdAt: '2026-05-01T00:00:00.000Z',
      credit: { url: 'https://example.org/faehre', licence: 'https://example.org/licence' },
    })
  })

  it('leaves its furniture out, and says so', async () => {
    const result = await html(page)
    expect(paragraphsOf(result)).toEqual(['Die Fähre fuhr früher.', 'Ein Kasten.'])
    expect(result.leftOut.join(' ')).toMatch(/Hafenblatt Start.*Politik.*Werbung hier.*Impressum/u)
    expect(JSON.stringify(result)).not.toContain('tracking')
  })

  it('takes the title where there is no h1, and the h1 where it stands in the page’s header', async () => {
    expect((await html('<title>Ferry</title><p>It left.')).article.headline).toBe('Ferry')
    expect(
      (await html('<header><h1>Ferry</h1></header><main><p>It left.</main>')).article.headline,
    ).toBe('Ferry')
  })

  it('reads a byline that is marked as one', async () => {
    const result = await html(
      '<article><h1>Ferry</h1><p class="byline">By Ines Falk, Harbour News</p><p>It left.</article>',
    )
    expect(result.article.bylines).toMatchObject([{ name: 'Ines Falk', outlet: 'Harbour News' }])
    expect(paragraphsOf(result)).toEqual(['It left.'])
  })

  it('does not repeat as standfirst what the copy begins with', async () => {
    const result = await html(
      '<meta name="description" content="It left at dawn…"><h1>Ferry</h1><p>It left at dawn, they said.',
    )
    expect(result.article.standfirst).toBe('')
  })

  it('gives the related articles at its end', async () => {
    const result = await html(
      '<h1>Ferry</h1><p>It left.</p><h3>Read more</h3><ul><li><a href="https://example.org/t">The tide</a></ul>',
    )
    expect(result.article.related).toMatchObject([
      { title: 'The tide', target: { url: 'https://example.org/t' } },
    ])
    expect(paragraphsOf(result)).toEqual(['It left.'])
  })
})

describe('the body of a page', () => {
  it('collapses white space as a browser does and keeps no-break spaces', async () => {
    expect(await runsOf('<p> a\n  <b> b </b> c\u00a0 </p>')).toEqual([
      { type: 'text', text: 'a ' },
      { type: 'text', text: 'b ', marks: [{ type: 'bold' }] },
      { type: 'text', text: 'c\u00a0' },
    ])
  })

  it('wraps loose text and unwraps boxes', async () => {
    expect(
      paragraphsOf(await html('<div>a<section><p>b</p>c</section><span>d</span></div>')),
    ).toEqual(['a', 'b', 'c', 'd'])
  })

  it('knows the bold of Word and Google Docs from their wrapper', async () => {
    expect(
      await runsOf(
        '<b style="font-weight:normal" id="docs-x"><span style="font-weight:700">a</span> b</b>',
      ),
    ).toEqual([
      { type: 'text', text: 'a', marks: [{ type: 'bold' }] },
      { type: 'text', text: ' b' },
    ])
    expect(await runsOf('<p class="MsoNormal" style="mso-x:1"><u>a</u><o:p> b</o:p></p>')).toEqual([
      { type: 'text', text: 'a b' },
    ])
  })

  it('keeps links that may be printed and only the words of others', async () => {
    expect(
      await runsOf(
        '<a href="https://example.org/" target=x>a</a> <a href="javascript:b">b</a> <a href="/c">c</a>',
      ),
    ).toEqual([
      {
        type: 'text',
        text: 'a',
        marks: [{ type: 'link', attrs: { href: 'https://example.org/', title: null } }],
      },
      { type: 'text', text: ' b c' },
    ])
  })

  it('keeps the caption of a quotation as its last paragraph', async () => {
    expect(
      await blocksOf(
        '<figure><blockquote><p>a</blockquote><figcaption>— Ann Lee</figcaption></figure>',
      ),
    ).toMatchObject([
      {
        type: 'blockquote',
        content: [{ content: [{ text: 'a' }] }, { content: [{ text: '— Ann Lee' }] }],
      },
    ])
  })

  it('makes of pictures and tables what can be read', async () => {
    const result = await html(
      '<figure><img src="https://example.org/p.png" alt="A pier"><figcaption>The pier</figcaption></figure><table><tr><th>a<th>b<tr><td>c<td><p>d</p></table>',
    )
    expect(paragraphsOf(result)).toEqual(['A pier', 'The pier', 'a | b', 'c | d'])
    expect(JSON.stringify(result.article.body)).not.toContain('example.org')
  })

  it('keeps lists in lists, code and breaks', async () => {
    const blocks = await blocksOf(
      '<ol start=3><li>a<ul><li>b</ul></ol><pre><code class="language-js">let c\n d</code></pre><p>e<br>f<p>g<br><br>h',
    )
    expect(blocks.map(({ type }) => type)).toEqual([
      'orderedList',
      'codeBlock',
      'paragraph',
      'paragraph',
      'paragraph',
    ])
    expect(blocks[0]).toMatchObject({
      attrs: { start: 3 },
      content: [{ content: [{}, { type: 'bulletList' }] }],
    })
    expect(blocks[1]).toMatchObject({ attrs: { language: 'js' }, content: [{ text: 'let c\n d' }] })
  })

  it.each(['div', 'b', 'span', 'blockquote', 'ul><li', 'table><tr><td', 'a', 'font'])(
    'survives 5,000 of them in each other: %s',
    async (name) => {
      const text = `<p>before</p>${`<${name}>`.repeat(5_000)}deep words`
      expect(wordsLost('before deep words', await html(text))).toEqual([])
    },
  )

  it('runs, loads and keeps nothing active', async () => {
    const body = JSON.stringify(
      (
        await html(
          '<p onclick=x()>a<img src=x onerror=y()><svg onload=z()>s</svg><iframe src=//e></iframe><style>p{}</style><form><input value=v></form>',
        )
      ).article.body,
    )
    expect(body).toBe(
      '{"type":"doc","content":[{"type":"paragraph","content":[{"type":"text","text":"a"}]}]}',
    )
  })
})
