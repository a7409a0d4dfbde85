// Front matter of every profile under two readers of YAML, with the rules of 1.1 and of 1.2: the same values, or a
// sentence.
import { isDeepStrictEqual } from 'node:util'
import { CORE_SCHEMA, load, YAML11_SCHEMA } from 'js-yaml'
import { parse } from 'yaml'
import { exportFormats } from '../../article/export/formats.ts'
import { builtInProfiles } from '../../article/export/profiles/profiles.ts'
import { printedOf } from '../../tests/article/import/comparable.ts'

const markdown = exportFormats.find(({ name }) => name === 'markdown')

const readers = {
  'yaml 1.1': (text) => parse(text, { version: '1.1' }),
  'js-yaml 1.2': (text) => load(text, { schema: CORE_SCHEMA }),
  'js-yaml 1.1': (text) => load(text, { schema: YAML11_SCHEMA }),
}

export function frontMatterProblem(article) {
  const printed = printedOf(article)
  for (const { name, frontMatter } of builtInProfiles) {
    if (frontMatter === null) continue
    const text = markdown.render(printed, { profile: name })
    const yaml = text.slice(4, text.indexOf('\n---\n'))
    const values = sameMoments(parse(yaml, { schema: 'core' }))
    if ((values.title ?? '') !== printed.headline) return `${name}: another title`
    for (const [reader, read] of Object.entries(readers))
      if (!isDeepStrictEqual(sameMoments(read(yaml)), values)) return `${name}: ${reader} differs`
  }
  return null
}

/** Some readers give a moment as a date, some as the words that stand there. */
function sameMoments(value) {
  if (value instanceof Date) return value.toISOString()
  if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}T[\d:.]+(?:Z|[+-]\d{2}:\d{2})$/.test(value))
    return new Date(value).toISOString()
  if (Array.isArray(value)) return value.map(sameMoments)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, sameMoments(one)]))
}
