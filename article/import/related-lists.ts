// `Related articles`, `Read more`, `Latest articles` … at the end of a copied page, and the titles below them.
import { isPrintableLink } from '../body/link.ts'
import { isOutletName } from './person-name.ts'
import { itemMarker, type Unit } from './text-units.ts'

export interface RelatedRead {
  readonly title: string
  /** Printable, or empty. */
  readonly url: string
  readonly outlet: string
  readonly date: string
  readonly reason: string
  /** From a list of the newest articles rather than of related ones. */
  readonly isLatest: boolean
  readonly lines: readonly string[]
}

const related = new Set(
  'related|related articles|related article|related stories|related story|related news|related content|related topics|related links|related coverage|related posts|more on this story|more on this|more on this topic|more from|read more|read also|read next|further reading|see also|more stories|you may also like|you might also like|recommended|recommended reading|verwandte artikel|verwandte beiträge|ähnliche artikel|mehr zum thema|zum thema|lesen sie auch|lesen sie mehr|mehr dazu|weitere artikel|weiterlesen|siehe auch|das könnte sie auch interessieren|à lire aussi|a lire aussi|lire aussi|à lire également|articles liés|articles connexes|articles associés|articles similaires|sur le même sujet|sur le même thème|voir aussi|en savoir plus|pour aller plus loin|leggi anche|articoli correlati|articolo correlato|potrebbe interessarti|potrebbe interessarti anche|vedi anche|per approfondire|approfondisci|correlati|artículos relacionados|noticias relacionadas|lea también|lee también|leer más|ver también|véase también|más sobre el tema|te puede interesar|más información|artigos relacionados|notícias relacionadas|matérias relacionadas|leia também|leia mais|ler mais|veja também|saiba mais|gerelateerde artikelen|lees ook|lees meer|zie ook|relaterade artiklar|läs också|läs mer|relaterede artikler|læs også|les også|powiązane artykuły|czytaj także|czytaj też|zobacz też|читайте также|похожие статьи|по теме|читайте також|مقالات ذات صلة|اقرأ أيضا|اقرأ أيضًا|اقرأ المزيد|مواضيع ذات صلة|ilgili haberler|ilgili yazılar|ayrıca okuyun|関連記事|相关文章|相关阅读|相關文章|관련 기사'.split(
    '|',
  ),
)

const latest = new Set(
  'latest|latest articles|latest news|latest stories|latest posts|recent articles|recent posts|recent news|most recent|newest articles|neueste artikel|neueste beiträge|aktuelle artikel|letzte artikel|derniers articles|dernières actualités|dernières nouvelles|articles récents|ultimi articoli|ultime notizie|articoli recenti|ultimi post|últimos artículos|artículos recientes|últimas noticias|entradas recientes|últimos artigos|artigos recentes|últimas notícias|laatste artikelen|laatste nieuws|senaste artiklarna|seneste artikler|siste artikler|najnowsze artykuły|последние статьи|последние новости|أحدث المقالات|آخر الأخبار|son haberler|最新記事|最新文章|최신 기사'.split(
    '|',
  ),
)

export type SectionKind = 'related' | 'latest'

/** Whether a whole line is such a heading; trailing colons, dots and heading marks do not count. */
export function sectionHeading(line: string): SectionKind | null {
  const bare = line
    .replace(/^[#*_=\s>»▶-]+/u, '')
    .replace(/[\s:：*_#=…»>→-]+$/u, '')
    .replace(/\s+/gu, ' ')
    .toLowerCase()
  if (bare.length > 60) return null
  return related.has(bare) ? 'related' : latest.has(bare) ? 'latest' : null
}

/** `See also: A title`: heading and one item on a line. */
export function sectionLine(
  line: string,
): { readonly kind: SectionKind; readonly item: string } | null {
  const match = /^([^:：]{3,50})[:：]\s*(\S.*)$/u.exec(line)
  const kind = match?.[1] === undefined ? null : sectionHeading(match[1])
  return kind === null || match?.[2] === undefined ? null : { kind, item: match[2] }
}

const longestItem = 240
const address = /https?:\/\/[^\s<>"“”]+/u

/** Whether a line may be a title in such a list; a sentence may not, unless it is marked as an item. */
export function isListItem(line: string): boolean {
  if (line.length > longestItem) return false
  if (itemMarker.test(line) || address.test(line)) return true
  return !/[.!…]["”»’)]?$/u.test(line) && !(line.length > 160)
}

/** The items of one list: a line that holds only an address, or only outlet and date, belongs to the line before it. */
export function relatedIn(units: readonly Unit[], kind: SectionKind): readonly RelatedRead[] {
  const items: RelatedRead[] = []
  for (const { text } of units) {
    const last = items.at(-1)
    const only = text.match(new RegExp(`^<?(${address.source})>?$`, 'u'))?.[1]
    if (only !== undefined && last !== undefined && last.url === '' && isPrintableLink(only)) {
      items[items.length - 1] = { ...last, url: only, lines: [...last.lines, text] }
      continue
    }
    const credit = creditOf(text)
    if (credit !== null && last !== undefined && last.outlet === '' && last.date === '') {
      items[items.length - 1] = { ...last, ...credit, lines: [...last.lines, text] }
      continue
    }
    items.push({ ...itemIn(text), isLatest: kind === 'latest', lines: [text] })
  }
  return items
}

function itemIn(line: string): Omit<RelatedRead, 'isLatest' | 'lines'> {
  const text = line.replace(itemMarker, '')
  const markdown = /^\[([^\]]+)\]\(([^()\s]+)\)(.*)$/u.exec(text)
  const found = markdown?.[2] ?? address.exec(text)?.[0].replace(/[).,;:!?\]]+$/u, '') ?? ''
  const url = isPrintableLink(found) ? found : ''
  const words =
    url === ''
      ? text
      : markdown !== null
        ? `${markdown[1]}${markdown[3]}`
        : text
            .replace(url, '')
            .replace(/[(<[]\s*[)>\]]/u, '')
            .replace(/[\s:–—|-]+$/u, '')
            .replace(/^[\s:–—|-]+/u, '')
  const title = words.replace(/\s+/gu, ' ').trim()
  if (title === '') return { title: url, url, outlet: '', date: '', reason: '' }
  return { ...creditBehind(title), url }
}

/** `Title (Outlet, date)`, `Title (Outlet, date: reason)`, `Title – Outlet, date`, `Title | Outlet`. */
function creditBehind(title: string): Omit<RelatedRead, 'url' | 'isLatest' | 'lines'> {
  const match =
    /^(.{3,}\S)\s*\(([^()]{2,80}?)(?::\s([^()]+))?\)$/u.exec(title) ??
    /^(.{3,}\S)\s+[–—|·-]\s+([^–—|·]{2,80})$/u.exec(title) ??
    /^(.{3,}\S),\s+(\d{1,2}[./ ][^,]{2,30}|\d{4}-\d{2}-\d{2})$/u.exec(title)
  const credit = match?.[2] === undefined ? null : creditOf(match[2])
  return match?.[1] === undefined || credit === null
    ? { title, outlet: '', date: '', reason: '' }
    : { title: match[1], ...credit, reason: match[3] ?? '' }
}

/** A date, an outlet, or both and nothing else. */
function creditOf(text: string): { readonly outlet: string; readonly date: string } | null {
  const bare = text.trim()
  if (bare.length > 100 || itemMarker.test(bare)) return null
  if (isDate(bare)) return { outlet: '', date: bare }
  if (isOutletName(bare) && !/[,·|]/u.test(bare) && bare.split(/\s+/u).length <= 5)
    return { outlet: bare, date: '' }
  for (const comma of bare.matchAll(/\s*[,|·–—]\s*/gu)) {
    const before = bare.slice(0, comma.index)
    const after = bare.slice(comma.index + comma[0].length)
    const isName = (name: string) => name.split(/\s+/u).length <= 5 && /^\p{L}[^.!?:]*$/u.test(name)
    if (isDate(after) && isName(before)) return { outlet: before, date: after }
    if (isDate(before) && isName(after)) return { outlet: after, date: before }
  }
  return null
}

const isDate = (text: string): boolean =>
  text.length <= 40 &&
  (/^\d{4}-\d{2}-\d{2}(?:T[\d:.+Z-]+)?$/u.test(text) ||
    /^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$/u.test(text) ||
    /^(?:\p{L}+,? )?(?:\d{1,2}(?:\.|º|er|st|nd|rd|th)? (?:de )?)?\p{L}{3,12}\.?(?: \d{1,2}(?:st|nd|rd|th)?)?,? (?:de )?\d{4}$/u.test(
      text,
    ) ||
    /^\d{4}年\d{1,2}月\d{1,2}日$/u.test(text))
