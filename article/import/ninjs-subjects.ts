// Topics and keywords of a ninjs item.
import type { Article } from '../article.ts'
import { mediaTopicCode } from '../export/media-topic.ts'
import { type LooseRecord, listIn, recordsIn, stringIn } from './loose-json.ts'
import { plainOf } from './ninjs-values.ts'

/** Version 1 keeps a bare code beside each topic: eight digits are a Media Topic. */
export function ninjsSubjects(item: LooseRecord): Pick<Article, 'subjects' | 'keywords'> {
  const topics = [...recordsIn(item, 'subjects'), ...recordsIn(item, 'subject')]
  const keywords = [
    ...listIn(item, 'keywords').filter((word) => typeof word === 'string'),
    ...topics.filter(isKeyword).map((topic) => stringIn(topic, 'name')),
  ]
  return {
    subjects: topics
      .filter((topic) => !isKeyword(topic))
      .map((topic) => ({
        code: codeOf(topic),
        name: plainOf(stringIn(topic, 'name')).slice(0, 500),
      }))
      .filter(({ name, code }) => name !== '' || code !== '')
      .slice(0, 200),
    keywords: [...new Set(keywords.map((word) => plainOf(word).slice(0, 500)))]
      .filter((word) => word !== '')
      .slice(0, 500),
  }
}

const isKeyword = (topic: LooseRecord): boolean => stringIn(topic, 'rel') === 'keyword'

function codeOf(topic: LooseRecord): string {
  const code = stringIn(topic, 'literal', 100) || stringIn(topic, 'code', 100)
  const known = mediaTopicCode(stringIn(topic, 'uri'))
  return known ?? (/^\d{8}$/u.test(code) ? `medtop:${code}` : code)
}
