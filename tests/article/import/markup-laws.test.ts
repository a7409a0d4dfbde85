// Copy written in Markdown and in HTML at once: whatever a reader would see comes through an import.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { imported, wordsLost } from './importing.ts'

interface Markup {
  /** What a reader sees. */
  readonly seen: string
  readonly markdown: string
  readonly html: string
}

const letters = fc.string({ unit: fc.constantFrom(...'abcdefgéß'), minLength: 2, maxLength: 6 })

const inline: fc.Arbitrary<Markup> = fc.letrec<{ inline: Markup; leaf: Markup }>((tie) => ({
  leaf: letters.map((seen) => ({ seen, markdown: seen, html: seen })),
  inline: fc.oneof(
    { depthSize: 'small' },
    tie('leaf'),
    fc
      .tuple(fc.constantFrom(['**', 'strong'], ['_', 'em']), tie('inline'))
      .map(([[sign, tag], { seen, markdown, html }]) => ({
        seen,
        markdown: `${sign}${markdown}${sign}`,
        html: `<${tag}>${html}</${tag}>`,
      })),
    tie('leaf').map(({ seen }) => ({
      seen,
      markdown: `[${seen}](https://example.org/)`,
      html: `<a href="https://example.org/">${seen}</a>`,
    })),
    tie('leaf').map(({ seen }) => ({
      seen,
      markdown: `![${seen}](p.png)`,
      html: `<img alt="${seen}" src="p.png">`,
    })),
    tie('leaf').map(({ seen }) => ({
      seen,
      markdown: `\`${seen}\``,
      html: `<span><code>${seen}</code></span>`,
    })),
  ),
})).inline

const inlines = fc.array(inline, { minLength: 1, maxLength: 5 }).map((parts) => ({
  seen: parts.map(({ seen }) => seen).join(' '),
  markdown: parts.map(({ markdown }) => markdown).join(' '),
  html: parts.map(({ html }) => html).join(' \n'),
}))

const indented = (text: string, by: string) => text.replace(/^/gmu, by)

const block: fc.Arbitrary<Markup> = fc.letrec<{ block: Markup; leaf: Markup }>((tie) => ({
  leaf: fc.oneof(
    inlines.map(({ seen, markdown, html }) => ({ seen, markdown, html: `<p>${html}` })),
    inlines.map(({ seen, html }) => ({ seen, markdown: `### ${seen}`, html: `<h5>${html}</h5>` })),
    letters.map((seen) => ({
      seen,
      markdown: `\`\`\`\n${seen}\n\`\`\``,
      html: `<pre>${seen}</pre>`,
    })),
    fc.tuple(inlines, inlines).map(([a, b]) => ({
      seen: `${a.seen} ${b.seen}`,
      markdown: `| ${a.markdown} | ${b.markdown} |\n|---|---|`,
      html: `<table><tr><td>${a.html}<td>${b.html}</table>`,
    })),
  ),
  block: fc.oneof(
    { depthSize: 'small' },
    tie('leaf'),
    fc.array(tie('block'), { minLength: 1, maxLength: 3 }).map((parts) => ({
      seen: parts.map(({ seen }) => seen).join(' '),
      markdown: indented(parts.map(({ markdown }) => markdown).join('\n\n'), '> '),
      html: `<blockquote>${parts.map(({ html }) => html).join('')}</blockquote>`,
    })),
    fc.array(tie('block'), { minLength: 1, maxLength: 3 }).map((parts) => ({
      seen: parts.map(({ seen }) => seen).join(' '),
      markdown: parts.map(({ markdown }) => `- ${indented(markdown, '  ').trimStart()}`).join('\n'),
      html: `<ul>${parts.map(({ html }) => `<li><div>${html}</div>`).join('')}</ul>`,
    })),
  ),
})).block

const blocks = fc.array(block, { minLength: 1, maxLength: 5 })

describe('an import of mark-up loses no word that can be seen', () => {
  it('in Markdown', async () => {
    await fc.assert(
      fc.asyncProperty(blocks, async (parts) => {
        const text = parts.map(({ markdown }) => markdown).join('\n\n')
        const result = await imported(text, 'a.md')
        expect(wordsLost(parts.map(({ seen }) => seen).join(' '), result)).toEqual([])
      }),
      { numRuns: 120 },
    )
  })

  it('in HTML', async () => {
    await fc.assert(
      fc.asyncProperty(blocks, async (parts) => {
        const text = `<h1>Ferry</h1>${parts.map(({ html }) => html).join('')}`
        const result = await imported(text, 'a.html')
        expect(wordsLost(`Ferry ${parts.map(({ seen }) => seen).join(' ')}`, result)).toEqual([])
      }),
      { numRuns: 120 },
    )
  })
})
