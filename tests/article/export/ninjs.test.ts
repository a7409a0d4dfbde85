// ninjs: what stands where, for readers without the schema, and the schema itself where its folder exists.
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createArticle } from '../../../article/article.ts'
import { ninjs } from '../../../article/export/ninjs.ts'
import { createSampleArticle } from '../../../article/sample.ts'
import { article, printableTerms } from '../../arbitraries/article.ts'
import { everythingInOne } from './everything-in-one.ts'
import { rendered } from './rendering.ts'

const now = '2026-01-02T03:04:05Z'
let ids = 0
const newId = () => `00000000-0000-4000-8000-${String(++ids).padStart(12, '0')}`
const item = (given = everythingInOne('en'), options = {}) =>
  JSON.parse(rendered(given, 'ninjs', options))

describe('a ninjs item', () => {
  test('is a text of version 3.1 that names itself and counts its corrections', () => {
    expect(item()).toMatchObject({
      uri: 'tag:localhost,2026-01-02:030405.678',
      standard: { name: 'ninjs', version: '3.1' },
      type: 'text',
      version: '3',
      firstCreated: '2026-01-02T03:04:05.678Z',
      versionCreated: '2026-01-02T03:04:05.678Z',
      pubStatus: 'usable',
      language: 'en',
      located: 'RIVERMOUTH',
      usageTerms: 'CC BY 4.0',
      rightsInfo: { linkedRights: 'https://creativecommons.org/licenses/by/4.0/' },
      infoSources: [{ name: 'The Lock Keeper', role: 'credit', uri: 'https://example.org/lock' }],
    })
  })

  test('has headlines, standfirst and bylines by role', () => {
    const { headlines, descriptions, by, people } = item()
    expect(headlines.map(({ role, value }: Valued) => [role, value])).toEqual([
      ['main', 'Pilots hold the river for a second night'],
      ['kicker', 'Harbour'],
    ])
    expect(descriptions[0]).toMatchObject({ role: 'standfirst' })
    expect(by).toMatch(/^Ida Brandt, The Lock Keeper, Rivermouth · Noor Haddad, photographer · /)
    expect(people).toEqual([
      { name: 'Ida Brandt', rel: 'reporter' },
      { name: 'Noor Haddad', rel: 'photographer' },
      { name: 'Pia Holm', rel: 'translator' },
      { name: 'Jo Vance', rel: 'editor' },
      { name: 'Marta Quill', rel: 'quoted' },
      { name: 'a clerk of the port', rel: 'quoted' },
    ])
  })

  test('holds the copy as HTML, plain text and Markdown, with one count of words', () => {
    const bodies: readonly Body[] = item().bodies
    expect(bodies.map(({ contentType }) => contentType)).toEqual([
      'text/html',
      'text/plain',
      'text/markdown',
      'application/ld+json',
    ])
    const [html, plain, markdown] = bodies
    expect(html?.value).toContain('<figcaption>— River Guild</figcaption>')
    expect(html?.value).not.toContain('<h1')
    expect(plain?.value).toMatch(/^RIVERMOUTH, Jan\. 2 \(EW\) — Nobody crossed the bar/)
    expect(markdown?.value).toMatch(/^\*\*RIVERMOUTH, Jan\. 2 \(EW\) —\*\* Nobody/)
    expect(plain?.charCount).toBe([...(plain?.value ?? '')].length)
    expect(new Set(bodies.slice(0, 3).map(({ wordCount }) => wordCount)).size).toBe(1)
  })

  test('leaves related and latest articles out where they are not wanted', () => {
    const rels = (options: object) =>
      item(everythingInOne('en'), options).associations.map(({ rel }: { rel: string }) => rel)
    expect(rels({})).toContain('explainer')
    expect(rels({ related: false })).not.toContain('explainer')
  })

  test('says of an article with a headline alone nothing that it does not have', () => {
    const given = createArticle({ id: newId(), now, headline: 'A headline' })
    expect(Object.keys(item(given))).toEqual([
      ...['uri', 'standard', 'type', 'representationType', 'version', 'firstCreated'],
      ...['versionCreated', 'pubStatus', 'language', 'altIds', 'title', 'headlines', 'bodies'],
    ])
  })

  test('names every association and gives it an address of its own', () => {
    fc.assert(
      fc.property(article(printableTerms), (given) => {
        const parts: readonly { name: string; uri: string }[] = item(given).associations ?? []
        for (const { name, uri } of parts) {
          expect(name).not.toBe('')
          expect(uri).toMatch(/^[a-z]+:[\x21-\x7e]+$/)
        }
      }),
      { numRuns: 40 },
    )
  })
})

interface Valued {
  readonly role: string
  readonly value: string
}
interface Body {
  readonly contentType: string
  readonly value: string
  readonly charCount?: number
  readonly wordCount?: number
}

const file =
  process.env.GALLEY_NINJS_SCHEMA ??
  path.resolve(import.meta.dirname, '../../../../shared/formats/ninjs/ninjs-schema_3.1.json')

// The standard's schema is not part of this project: the suite is there where the file is, and says so by its name.
describe.runIf(existsSync(file))('the schema of ninjs 3.1 (found)', () => {
  const ajv = addFormats.default(new Ajv2020({ strict: false, allErrors: true }))
  ajv.addSchema({ $id: 'https://geojson.org/schema/GeoJSON.json', type: 'object' })
  const judge = () => ajv.compile(JSON.parse(readFileSync(file, 'utf8')))

  test('accepts the sample, an article with everything, and any other', { timeout: 60_000 }, () => {
    const isValid = judge()
    const problems = (given: object) => (isValid(given) ? [] : isValid.errors)
    expect(problems({ ...item(), slogan: '0' })).not.toEqual([])
    expect(problems(item(createSampleArticle({ id: newId(), now, newId })))).toEqual([])
    expect(problems(item())).toEqual([])
    expect(problems(item(everythingInOne('ar')))).toEqual([])
    fc.assert(
      fc.property(article(printableTerms), (given) => {
        expect(problems(item(given))).toEqual([])
      }),
      { numRuns: Number(process.env.RUNS ?? 60) },
    )
  })
})

test('ninjs has nothing that it cannot carry', () => {
  expect(ninjs.losses).toBeUndefined()
})
