// Pictures that a document names: those beside it come along, all others are said, none is fetched.
import { describe, expect, test } from 'vitest'
import { type ImportResult, importDocument } from '../../../article/import/formats.ts'
import { copy } from './importing.ts'

const media = `${'ab'.repeat(16)}.png`
const other = `${'cd'.repeat(16)}.jpg`

interface Asked {
  readonly result: Extract<ImportResult, { kind: 'imported' }>
  /** Every file that was looked for. */
  readonly paths: readonly string[]
}

async function read(
  name: string,
  text: string,
  there: Readonly<Record<string, string>> | null = {},
): Promise<Asked> {
  const paths: string[] = []
  const result = await importDocument({
    name,
    bytes: new TextEncoder().encode(text),
    id: '0000000a-0000-4000-8000-000000000000',
    now: '2026-05-03T08:00:00.000Z',
    newId: () => crypto.randomUUID(),
    ...(there === null
      ? {}
      : {
          readPicture: async (path) => {
            paths.push(path)
            const kept = there[path]
            return kept === undefined ? null : { name: kept, bytes: new Uint8Array([1]) }
          },
        }),
  })
  if (result.kind === 'refused') throw new Error(result.problem)
  return { result, paths }
}

const typesOf = ({ result }: Asked) => result.article.body.content.map(({ type }) => type)
const image = (attrs: object) => ({
  type: 'image',
  attrs: { media, alt: '', caption: '', credit: '', ...attrs },
})

describe('in Markdown', () => {
  test('a picture beside the file stands below the words among which it was named', async () => {
    const text = `# Ferry\n\n${copy[0]} ![A pier](img/p%20one.png "The pier at noon")\n\n${copy[1]}`
    const asked = await read('a.md', text, { 'img/p one.png': media })
    expect(asked.result.article.body.content).toMatchObject([
      { type: 'paragraph', content: [{ text: copy[0] }] },
      image({ alt: 'A pier', caption: 'The pier at noon' }),
      { type: 'paragraph' },
    ])
    expect(asked.result.pictures).toEqual([{ name: media, bytes: new Uint8Array([1]) }])
    expect(asked.result.notices).toEqual([])
  })

  test('within a link, by reference, in a list and in raw HTML too', async () => {
    const text = `[![One](a.png)](https://example.org/)\n\n- ![Two][t]\n\n<figure><img src="./c.png" alt="Three"><figcaption>At sea</figcaption></figure>\n\n[t]: b.png`
    const asked = await read('a.md', text, { 'a.png': media, 'b.png': media, 'c.png': media })
    expect(asked.result.article.body.content).toEqual([
      image({ alt: 'One' }),
      { type: 'bulletList', content: [{ type: 'listItem', content: [image({ alt: 'Two' })] }] },
      image({ alt: 'Three', caption: 'At sea' }),
    ])
    expect(asked.result.pictures).toHaveLength(1)
  })

  test('one that is not there stays words, and is said', async () => {
    const asked = await read('a.md', `# Ferry\n\n${copy[0]}\n\n![A pier](p.png)`)
    expect(typesOf(asked)).toEqual(['paragraph', 'paragraph'])
    expect(JSON.stringify(asked.result.article.body)).toContain('A pier')
    expect(asked.result.notices).toEqual([
      'A picture that the text names was not found below the folder of the file: p.png.',
    ])
  })

  test('one of a whole site, of which only the file came, is said too', async () => {
    const { result, paths } = await read('a.md', `${copy[0]}\n\n![A pier](/assets/p.png)`)
    expect(paths).toEqual([])
    expect(result.notices.join()).toContain('/assets/p.png')
  })

  test('a file that came without its folder says how pictures come along', async () => {
    const { result } = await read('a.md', '![A](a.png) ![B](b.png)', null)
    expect(result.notices[0]).toMatch(/^Pictures .* did not come along: a\.png, b\.png\. To bring/)
  })

  test('one that front matter names stands at the top, once', async () => {
    const text = `---\ntitle: Ferry\ncover:\n  image: a.png\n  alt: A pier\nthumbnail: a.png\ndraft: false\n---\n${copy[0]}`
    const asked = await read('a.md', text, { 'a.png': media })
    expect(asked.result.article.body.content).toMatchObject([
      image({ alt: 'A pier' }),
      { type: 'paragraph' },
    ])
    expect(asked.result.leftOut).toEqual(['draft: false'])
    const bare = await read('a.md', text)
    expect(bare.result.leftOut.join()).toMatch(/cover: .*a\.png.*thumbnail: a\.png/)
  })

  test('an embed of a note that is a picture is one', async () => {
    const text = `# Ferry\n\n${copy[0]}\n\n![[pier at noon.png|300]]\n\n![[Another note]]`
    const asked = await read('a.md', text, { 'pier at noon.png': media })
    expect(typesOf(asked)).toEqual(['paragraph', 'image'])
    expect(asked.result.leftOut).toEqual(['![[Another note]]'])
  })
})

describe('in a page', () => {
  const page = `<!doctype html><html lang="en"><body><article><h1>Ferry</h1><p>${copy[0]}</p>
    <figure><img src="Ferry_files/p.jpg" alt="A pier"><figcaption><span>The pier</span> at noon</figcaption></figure>
    <p>${copy[1]}</p><p>${copy[2]}</p><img src="x.png" width="1" height="1"></article></body></html>`

  test('a picture saved beside it comes along with its caption', async () => {
    const asked = await read('a.html', page, { 'Ferry_files/p.jpg': other })
    expect(asked.result.article.body.content).toMatchObject([
      { type: 'paragraph' },
      image({ media: other, alt: 'A pier', caption: 'The pier at noon' }),
      { type: 'paragraph' },
      { type: 'paragraph' },
    ])
    expect(asked.paths).not.toContain('x.png')
  })
})

test('an item of a wire says where its pictures are', async () => {
  const item = {
    type: 'text',
    headline: 'Ferry',
    body_html: `<p>${copy[0]}</p><p><img src="https://example.org/a.jpg" alt="A quay"></p>`,
    associations: {
      featuremedia: {
        type: 'picture',
        headline: 'The pier',
        renditions: {
          thumbnail: { href: 'https://example.org/small.jpg' },
          original: { href: 'https://example.org/large.jpg' },
        },
      },
    },
  }
  const { result, paths } = await read('a.json', JSON.stringify(item))
  expect(result.notices).toEqual([
    'Its pictures were not fetched, since Galley loads nothing from a network: https://example.org/large.jpg , https://example.org/a.jpg',
  ])
  expect(result.leftOut).toEqual(['The pier'])
  expect(JSON.stringify(result.article.body)).toContain('A quay')
  expect(paths).toEqual([])
})

test('so does one that is a picture itself, in the list of renditions or as its address', async () => {
  const listed = { headline: 'Pier', renditions: [{ name: 'web', href: 'https://example.org/w' }] }
  const plain = { type: 'picture', headline: 'Pier', uri: 'https://example.org/p.jpg' }
  for (const [item, address] of [
    [listed, 'https://example.org/w'],
    [plain, 'https://example.org/p.jpg'],
  ]) {
    const { result } = await read('a.json', JSON.stringify(item))
    expect(result.notices.join()).toContain(`: ${address}`)
  }
})

test.each([
  '../a.png',
  'b/../../a.png',
  '/etc/a.png',
  '\\\\server\\a.png',
  'C:\\a.png',
  'file:///a.png',
  'https://example.org/a.png',
  '//example.org/a.png',
  '%2e%2e/a.png',
  'a%00.png',
  'data:image/png;base64,AAAA',
  'b//a.png',
])('%s is no file beside the document', async (address) => {
  const asked = await read('a.html', `<article><p>x<img src="${address}" alt="A pier"></article>`)
  expect(asked.paths).toEqual([])
})
