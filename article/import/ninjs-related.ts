// Articles that a ninjs item names beside it: associated texts, not the pictures and components that belong to it.
import type { Article } from '../article.ts'
import { isPrintableLink } from '../body/link.ts'
import { type RelatedArticle, Relation } from '../related.ts'
import { type LooseRecord, recordsIn, stringIn } from './loose-json.ts'
import { associationsOf, entryOf, firstOf, plainOf } from './ninjs-values.ts'

/** The newest articles are the library's to choose: that they were shown is kept, not which. */
export function ninjsRelated(
  item: LooseRecord,
  newId: () => string,
): Pick<Article, 'related' | 'latest'> {
  const texts = associationsOf(item).filter(isText).slice(0, 1_000)
  const latest = texts.filter((part) => stringIn(part, 'rel') === 'latest').length
  return {
    related: texts
      .filter((part) => stringIn(part, 'rel') !== 'latest')
      .map((part) => relatedOf(part, newId))
      .filter(({ title }) => title !== ''),
    latest: { show: latest > 0, count: Math.min(20, latest) || 5 },
  }
}

const isText = (part: LooseRecord): boolean =>
  /^(?:text|composite)?$/u.test(stringIn(part, 'type')) && stringIn(part, 'rel') !== 'biography'

function relatedOf(part: LooseRecord, newId: () => string): RelatedArticle {
  const uri = stringIn(part, 'uri')
  const url = /^(?:https?|mailto):/iu.test(uri) && isPrintableLink(uri) ? uri : ''
  const [outlet] = recordsIn(part, 'infoSources')
  const described = (role: string) =>
    stringIn(
      recordsIn(part, 'descriptions').find((one) => stringIn(one, 'role') === role) ?? {},
      'value',
    )
  const title =
    stringIn(part, 'name') ||
    entryOf(part, 'headlines', 'main') ||
    plainOf(firstOf(part, 'headline', 'title'))
  return {
    id: newId(),
    title: title.slice(0, 2_000),
    target: url === '' ? { kind: 'none' } : { kind: 'link', url },
    outlet: stringIn(outlet ?? {}, 'name', 500),
    date: (described('date') || firstOf(part, 'versionCreated', 'versioncreated')).slice(0, 100),
    relation: Relation.safeParse(stringIn(part, 'rel')).data ?? 'background',
    reason: described('reason').slice(0, 2_000),
  }
}
