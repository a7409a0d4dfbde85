// A line that says who wrote it, in the ways newsrooms print that → bylines. Every word of the line is accounted for.
import { type Byline, type BylineRole, createByline } from '../byline.ts'
import { isJob, isNameWithoutCase, isOutletName, isPersonName } from './person-name.ts'
import { wordsWithoutPlace } from './words-in.ts'

export interface BylineRead {
  readonly byline: Byline
  /** `Senior reporter`: a biography of a few words, in the language of the article. */
  readonly job: string
  /** The part of the line that holds it. */
  readonly words: string
}

export interface BylinesRead {
  readonly bylines: readonly BylineRead[]
  /** `By`, `and`, `in`: printed anew by an export, so not part of any field. */
  readonly leftOut: readonly string[]
}

const leads: readonly (readonly [BylineRole, RegExp])[] = [
  [
    'photographer',
    /^(?:(?:photographs?|photography|photos?|pictures?|images?)(?: by\b|:)|fotos?(?: von\b| de\b| di\b|:)|photographies? (?:de|par)\b|photos? (?:de|par)\b|photos? ?:|fotografie (?:von|di)\b|fotografías? (?:de|por)\b|fotografias? (?:de|por)\b|foto ?:)\s*/iu,
  ],
  [
    'translator',
    /^(?:translated(?: from(?: the)? \p{L}+)? by\b|translation(?: by\b| ?:)|übersetzt von\b|übersetzung(?: von\b| ?:)|aus dem \p{L}+(?:en)? von\b|traduit(?: de l['’ ]?\p{L}+| du \p{L}+)? par\b|traduction(?: de\b| ?:)|traduzione (?:di\b|a cura di\b|:)|tradotto (?:dall['’ ]?\p{L}+ )?da\b|traducido (?:del \p{L}+ )?por\b|traducción(?: de\b| ?:)|traduzido (?:do \p{L}+ )?por\b|tradução(?: de\b| ?:))\s*/iu,
  ],
  ['editor', /^(?:edited by\b|editing by\b|editor ?:|redaktion ?:|édité par\b|editado por\b)\s*/iu],
  ['curator', /^(?:curated by\b|curator ?:|a cura di\b|kuratiert von\b|curatore ?:)\s*/iu],
  [
    'contributor',
    /^(?:additional reporting by\b|with contributions? (?:from|by)\b|contributions? by\b|mitarbeit ?:|avec la collaboration de\b|con la colaboración de\b|ha collaborato\b)\s*/iu,
  ],
  [
    'reporter',
    /^(?:(?:written|reported|reporting|words|text|story) by\b|by\b|text(?: von\b| ?:)|texte(?: de\b| ?:)|testo di\b|texto(?: de\b| ?:)|von\b|par\b|por\b|di\b|de\b|door\b|av\b|af\b|autor(?:in|a)? ?:|author ?:|auteure? ?:|autore ?:|автор ?:|بقلم:?|به قلم:?|מאת:?|كتب:?|作者[:：]|文[:：]|yazan:)\s*/iu,
  ],
]

const roleLead = /(?:[,;.|/–—]|\s(?:and|und|et|e|y)(?=\s))\s*(?=\p{L})/gu

/** `withLead`: a word like `by` must come first. Null when the line is not wholly made of bylines. */
export function bylinesIn(line: string, withLead: boolean): BylinesRead | null {
  const text = line.trim()
  if (text.length < 3 || text.length > 300) return null
  const found: BylineRead[] = []
  for (const [index, clause] of clausesOf(text).entries()) {
    const lead = leadOf(clause)
    if (lead === null && withLead && index === 0) return null
    const rest = clause
      .slice(lead?.length ?? 0)
      .replace(/[.:]$/u, '')
      .trim()
    const previous = found.at(-1)
    if (lead === null && index > 0 && previous !== undefined && !isPersonName(rest)) {
      if (!isOutletLike(rest)) return null
      found.splice(0, found.length, ...found.map((read) => withAffiliation(read, rest)))
      continue
    }
    const people = peopleIn(rest, lead?.role ?? 'reporter', lead !== null)
    if (people === null) return null
    found.push(...people)
  }
  if (found.length === 0 || found.length > 50) return null
  const placed = found.flatMap(({ byline, job }) => [byline.name, byline.outlet, byline.place, job])
  return { bylines: found, leftOut: wordsWithoutPlace(text, placed) }
}

function leadOf(clause: string): { readonly role: BylineRole; readonly length: number } | null {
  for (const [role, pattern] of leads) {
    const match = pattern.exec(clause)
    if (match !== null && match[0].length < clause.length) return { role, length: match[0].length }
  }
  return null
}

/** Cut at `;`, `|`, a dot between two words, and wherever a comma or the like stands before another lead. */
function clausesOf(text: string): readonly string[] {
  const clauses: string[] = []
  let start = 0
  for (const match of text.matchAll(roleLead)) {
    const end = match.index + match[0].length
    const hard = /[;|•·–—/]/u.test(match[0])
    if (!hard && leadOf(text.slice(end)) === null) continue
    if (
      !hard &&
      !/^(?:photo|picture|image|foto|transl|trad|übers|edit|redak|curat|a cura|addit|with|text|words)/iu.test(
        text.slice(end),
      )
    )
      continue
    clauses.push(text.slice(start, match.index).trim())
    start = end
  }
  clauses.push(text.slice(start).trim())
  return clauses.filter((clause) => clause !== '')
}

const conjunction = /\s+(?:and|&|und|et|y|e|en|och|og|og|ve|i|и|و)\s+/iu
const whereabouts =
  /^(.+?)\s+(?:in|aus|from|à|au|en|em|a|i|w)\s+(\p{Lu}[\p{L}\p{M}'’.-]*(?:[ -]\p{Lu}[\p{L}\p{M}'’.-]*){0,3})$/u
const onBehalf = /^(.+?)\s+(?:for|für|pour|para|per)\s+(\p{L}.*)$/u
const bracketed = /^(.+?)\s*[([]([^()[\]]+)[)\]]$/u

function peopleIn(text: string, role: BylineRole, hasLead: boolean): readonly BylineRead[] | null {
  const people: BylineRead[] = []
  const segments = text.split(/\s*[,،、，]\s*/u).filter((segment) => segment !== '')
  const isSeries = segments.some((segment) => conjunction.test(segment))
  for (const [index, segment] of segments.entries()) {
    const mayBeOutlet = index > 0 && index === segments.length - 1
    for (const part of partsOf(segment)) {
      const person = personIn(part, role, hasLead)
      const afterSeries = isSeries && segments.slice(0, index).some((one) => conjunction.test(one))
      const isTail = mayBeOutlet && part === segment && (segments.length === 2 || afterSeries)
      if (person !== null && !isTail) {
        people.push(person)
      } else if (people.length > 0 && isOutletLike(part)) {
        const open = people.findIndex(({ byline, job }) => byline.outlet === '' && job === '')
        if (open === -1) {
          const last = people.at(-1)
          if (last === undefined) return null
          people.splice(-1, 1, withAffiliation(last, part))
        } else
          people.splice(
            open,
            people.length,
            ...people.slice(open).map((one) => withAffiliation(one, part)),
          )
      } else return null
    }
  }
  const place = people.at(-1)?.byline.place ?? ''
  const sharesPlace = place !== '' && people.slice(0, -1).every(({ byline }) => byline.place === '')
  return sharesPlace
    ? people.map((read) => ({ ...read, byline: { ...read.byline, place } }))
    : people
}

/** Split at `and` only where a whole name follows, so that `Ortega y Gasset` stays one. */
function partsOf(segment: string): readonly string[] {
  const match = conjunction.exec(segment)
  if (match === null) return [segment.replace(/^(?:and|und|et|y|e|en|och|og)\s+/u, '')]
  const before = segment.slice(0, match.index)
  const after = segment.slice(match.index + match[0].length)
  const name = nameAndRest(after.split(conjunction)[0] ?? '')
  return isPersonName(name) || isNameWithoutCase(name) ? [before, ...partsOf(after)] : [segment]
}

const nameAndRest = (text: string): string =>
  whereabouts.exec(text)?.[1] ?? onBehalf.exec(text)?.[1] ?? bracketed.exec(text)?.[1] ?? text

function personIn(part: string, role: BylineRole, hasLead: boolean): BylineRead | null {
  const inBrackets = bracketed.exec(part)
  const outlet = inBrackets?.[2]?.trim() ?? ''
  const bare = inBrackets?.[1] ?? part
  const behalf = onBehalf.exec(bare)
  const from = whereabouts.exec(behalf?.[1] ?? bare)
  const name = (from?.[1] ?? behalf?.[1] ?? bare).trim()
  if (!isPersonName(name) && !(hasLead && isNameWithoutCase(name))) return null
  const affiliation = outlet || (behalf?.[2] ?? '').trim()
  const read = {
    byline: createByline({ name, role, place: from?.[2] ?? '' }),
    job: '',
    words: part,
  }
  return affiliation === '' ? read : withAffiliation({ ...read, words: part }, affiliation, true)
}

function isOutletLike(text: string): boolean {
  const short = text.length <= 80 && text.split(/\s+/u).length <= 8 && !/[.!?…]["”»]?$/u.test(text)
  return isOutletName(text) || isJob(text) || (short && /^[\p{Lu}\p{Lo}\p{N}“"«]/u.test(text))
}

function withAffiliation(read: BylineRead, text: string, asIs = false): BylineRead {
  const words = asIs ? read.words : `${read.words}, ${text}`
  if (isJob(text) && !isOutletName(text))
    return { ...read, job: read.job === '' ? text : `${read.job}, ${text}`, words }
  const outlet = read.byline.outlet === '' ? text : `${read.byline.outlet}, ${text}`
  return { ...read, byline: { ...read.byline, outlet }, words }
}
