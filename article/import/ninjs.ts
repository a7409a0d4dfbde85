// A ninjs item → fields and body: version 3 and 2, version 1 as newsroom systems write it, and our own, which comes back
// as the article that it was made of. Its HTML is read as that of any page: parsed, never run.
import { z } from 'zod'
import type { Article } from '../article.ts'
import { emptyBody } from '../body/body.ts'
import { isPrintableLink } from '../body/link.ts'
import { languageName } from '../language-tag.ts'
import { textOf } from '../quotes/quotes-in.ts'
import { mainLanguage } from './detect-language.ts'
import type { Guess } from './formats.ts'
import { type LooseRecord, parsedRecord, recordIn, recordsIn, stringIn } from './loose-json.ts'
import { ninjsBody } from './ninjs-body.ts'
import { ninjsBylines } from './ninjs-bylines.ts'
import { ninjsLeftOut } from './ninjs-left-out.ts'
import { ninjsPictures } from './ninjs-pictures.ts'
import { ninjsRelated } from './ninjs-related.ts'
import { ninjsSubjects } from './ninjs-subjects.ts'
import { associationsOf, bodyOf, entryOf, firstOf, momentOf, plainOf } from './ninjs-values.ts'
import { type NewsData, newsData } from './own-news-article.ts'
import { languageTag } from './page-head.ts'
import type { ReadContext, Reading } from './reading.ts'

/** Whether a JSON text is a news item, whatever the file's name. */
export function looksLikeNinjs(text: string): boolean {
  return (
    /^\s*\{/u.test(text) &&
    /"(?:headlines?|bodies|body_(?:html|xhtml|text)|byline|description_(?:text|html))"\s*:|"ninjs"/u.test(
      text,
    )
  )
}

const notNinjs =
  'This is not a news item in JSON (ninjs) that can be read. Nothing was imported and the file is unchanged.'

export function readNinjs(text: string, context: ReadContext): Reading {
  // Within its strings JSON has no line ends: those that stand there were separators of another kind.
  const item = parsedRecord(text) ?? parsedRecord(text.replace(/\n/gu, ' '))
  if (item === null) return { kind: 'refused', problem: notNinjs }
  const own = ownData(item)
  const { blocks, sources, pictures } = ninjsBody(item, own, context)
  const guessed: Guess[] = []
  const headline =
    entryOf(item, 'headlines', 'main') || plainOf(firstOf(item, 'headline', 'title', 'name'))
  const given = languageTag(stringIn(item, 'language'))
  const detected =
    given === null ? mainLanguage([headline, ...blocks.map(textOf)], context.detector) : null
  if (detected !== null)
    guessed.push({
      field: 'language',
      value: languageName(detected),
      index: null,
      lines: [],
      at: 'start',
    })
  const language = given ?? detected
  const bylines = ninjsBylines(item, language ?? 'en')
  guessed.push(...bylines.guessed)
  const { related, latest } = ninjsRelated(item, context.newId)
  const fields: Partial<Article> = {
    ...(language === null ? {} : { language }),
    ...datesOf(item),
    ...(own === null ? deskFields(item) : { corrections: correctionsOf(item), latest }),
    kicker:
      entryOf(item, 'headlines', 'kicker') || plainOf(stringIn(recordIn(item, 'extra'), 'kicker')),
    headline,
    standfirst:
      entryOf(item, 'descriptions', 'standfirst') ||
      plainOf(firstOf(item, 'description_text', 'description_html')),
    bylines: [...bylines.bylines],
    credit: own?.fields.credit ?? creditOf(item),
    dateline: own?.fields.dateline ?? datelineOf(item, blocks.map(textOf)[0] ?? ''),
    ...(own === null
      ? ninjsSubjects(item)
      : { keywords: own.fields.keywords ?? [], subjects: own.fields.subjects ?? [] }),
    related,
    sources,
    body: blocks.length === 0 ? emptyBody() : { type: 'doc', content: [...blocks] },
  }
  return {
    kind: 'read',
    fields,
    guessed,
    leftOut: ninjsLeftOut(item, fields),
    notices: ninjsPictures(item, pictures),
  }
}

function ownData(item: LooseRecord): NewsData | null {
  if (stringIn(recordIn(item, 'standard'), 'name') !== 'ninjs') return null
  const body = bodyOf(item, 'application/ld+json')
  return body === '' ? null : newsData(body)
}

function datesOf(item: LooseRecord): Partial<Article> {
  const created = momentOf(
    firstOf(item, 'firstCreated', 'firstcreated', 'contentCreated', 'contentcreated'),
  )
  const updated = momentOf(firstOf(item, 'versionCreated', 'versioncreated'))
  const first = created ?? updated
  return first === null ? {} : { createdAt: first, updatedAt: updated ?? first }
}

/** What other desks write for this one, and what ours never sends. */
function deskFields(item: LooseRecord): Partial<Article> {
  return {
    slugline: stringIn(item, 'slugline'),
    editorsNote: plainOf(firstOf(item, 'edNote', 'ednote')),
    embargo: momentOf(firstOf(item, 'embargoedUntil', 'embargoed')),
  }
}

const Moment = z.iso.datetime({ offset: true })

function correctionsOf(item: LooseRecord): Article['corrections'] {
  return associationsOf(item).flatMap((part) => {
    const rel = stringIn(part, 'rel')
    const at = stringIn(part, 'versionCreated')
    const text = bodyOf(part, 'text/plain').slice(0, 20_000)
    if ((rel !== 'correction' && rel !== 'clarification') || text === '') return []
    const moment = Moment.safeParse(at).success ? at : momentOf(at)
    return stringIn(part, 'type') === 'component' && moment !== null
      ? [{ kind: rel, text, at: moment } as const]
      : []
  })
}

function creditOf(item: LooseRecord): Article['credit'] {
  const [source] = recordsIn(item, 'infoSources')
  const uri = stringIn(source ?? {}, 'uri')
  return {
    outlet: plainOf(
      stringIn(source ?? {}, 'name', 500) ||
        firstOf(item, 'source', 'copyrightHolder', 'copyrightholder'),
    ).slice(0, 500),
    url: isPrintableLink(uri) ? uri : '',
    licence: plainOf(firstOf(item, 'usageTerms', 'usageterms')).slice(0, 500),
  }
}

/** Where the copy opens with the place already, it stays there. */
function datelineOf(item: LooseRecord, opening: string): Article['dateline'] {
  const located = plainOf(stringIn(item, 'located')).slice(0, 500)
  const [town = ''] = located.split(',')
  const isTold = town !== '' && opening.toLowerCase().startsWith(town.toLowerCase())
  return { place: isTold ? '' : located, date: '', agency: '' }
}
