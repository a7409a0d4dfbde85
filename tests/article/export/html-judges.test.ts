// Pages and fragments before two judges that others wrote: html-validate, and the Nu checker where a Java runtime is.
import { execFile, spawnSync } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import fc from 'fast-check'
import { HtmlValidate } from 'html-validate'
import { describe, expect, test } from 'vitest'
import type { Article } from '../../../article/article.ts'
import { createSampleArticle } from '../../../article/sample.ts'
import { article, printableTerms } from '../../arbitraries/article.ts'
import { everythingInOne } from './everything-in-one.ts'
import { rendered } from './rendering.ts'

const now = '2026-01-02T03:04:05Z'
let ids = 0
const newId = () => `00000000-0000-4000-8000-${String(++ids).padStart(12, '0')}`

/** The same articles at every run. */
const articles: readonly Article[] = [
  createSampleArticle({ id: newId(), now, newId }),
  everythingInOne('en'),
  everythingInOne('ar'),
  ...fc.sample(article(printableTerms), { numRuns: 120, seed: 20_260_102 }),
]

const asPage = (fragment: string) =>
  `<!doctype html><html lang="en"><head><title>0</title></head><body>${fragment}</body></html>`

const pages = articles.flatMap((given, at) => [
  { name: `${at}-page`, html: rendered(given, 'html') },
  { name: `${at}-fragment`, html: asPage(rendered(given, 'html-fragment')) },
])

describe('html-validate', () => {
  const judge = new HtmlValidate({
    extends: ['html-validate:standard'],
    rules: {
      // House styles of its own, not HTML's: how long a title is, which of two spellings to take.
      'long-title': 'off',
      'doctype-style': 'off',
      'no-inline-style': 'off',
      'no-trailing-whitespace': 'off',
    },
  })
  test('would find a heading in a paragraph', async () => {
    expect((await judge.validateString(asPage('<p><h2>0</h2></p>'))).valid).toBe(false)
  })

  test('finds nothing in any page or fragment', { timeout: 120_000 }, async () => {
    const found: string[] = []
    for (const { name, html } of pages) {
      const report = await judge.validateString(html)
      for (const { messages } of report.results)
        for (const { ruleId, message, line } of messages)
          found.push(
            `${name}:${line} ${ruleId} ${message} ${html.split('\n')[line - 1]?.slice(0, 200)}`,
          )
    }
    expect(found).toEqual([])
  })
})

const hasJava = spawnSync('java', ['-version']).status === 0

// Without a Java runtime the Nu checker cannot run, and the suite says so by its name.
describe.runIf(hasJava)('the Nu checker (Java found)', () => {
  test('has no error and no warning for any page or fragment', { timeout: 180_000 }, async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'galley-nu-'))
    try {
      await writeFile(path.join(folder, 'broken.html'), asPage('<p><h2>0</h2></p>'))
      for (const { name, html } of pages) await writeFile(path.join(folder, `${name}.html`), html)
      const jar = createRequire(import.meta.url).resolve('vnu-jar/build/dist/vnu.jar')
      const args = [
        '-Xss4m',
        '-jar',
        jar,
        '--format',
        'json',
        '--stdout',
        '--exit-zero-always',
        folder,
      ]
      const { stdout } = await promisify(execFile)('java', args, { maxBuffer: 64 * 1024 * 1024 })
      const { messages }: { messages: readonly NuMessage[] } = JSON.parse(stdout)
      const found = messages
        .filter(({ type, subType }) => type !== 'info' || subType === 'warning')
        .filter(({ type, message }) => type !== 'info' || !ofTheText.test(message))
        .map(
          ({ type, message, url, extract }) =>
            `${path.basename(url ?? '')} ${type} ${message} ${extract}`,
        )
      const broken = found.filter((line) => line.startsWith('broken.html'))
      expect(broken).not.toEqual([])
      expect(found.filter((line) => !broken.includes(line))).toEqual([])
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  })
})

/** Warnings about what generated people wrote, not about how it is marked up: letters, languages, empty headings. */
const ofTheText =
  /Unicode Normalization Form C|appears to be written in|composing character|Empty heading|private use/i

interface NuMessage {
  readonly type: string
  readonly subType?: string
  readonly message: string
  readonly url?: string
  readonly extract?: string
}
