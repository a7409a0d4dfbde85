// The first line of a copied article: `KICKER – headline (Name, Outlet)` and its usual variants.
import { type BylinesRead, bylinesIn } from './bylines-in.ts'
import { isOutletName } from './person-name.ts'

export interface HeadlineLine {
  readonly kicker: string
  readonly headline: string
  readonly bylines: BylinesRead | null
  /** Whose copy it is, when only an outlet stands behind the headline; else empty. */
  readonly outlet: string
}

/** UTF-16 units; a longer first line is a paragraph. */
export const longestHeadline = 300

/** Splits a line that is taken for a headline. What cannot be told apart stays in the headline. */
export function headlineLine(line: string, mayHaveKicker: boolean): HeadlineLine {
  const { rest, bylines, outlet } = withoutCredit(line.trim())
  const parted = mayHaveKicker ? withoutKicker(rest) : { kicker: '', headline: rest }
  return { ...parted, bylines, outlet }
}

interface Credited {
  readonly rest: string
  readonly bylines: BylinesRead | null
  readonly outlet: string
}

const inBrackets = /^(.*\S)\s*(?:\(([^()]{2,300})\)|\[([^[\]]{2,300})\]|（([^（）]{2,300})）)$/u

function withoutCredit(line: string): Credited {
  const brackets = inBrackets.exec(line)
  const inner = brackets?.[2] ?? brackets?.[3] ?? brackets?.[4]
  if (brackets?.[1] !== undefined && inner !== undefined) {
    const bylines = bylinesIn(inner, false)
    if (bylines !== null) return { rest: brackets[1], bylines, outlet: '' }
    if (isOutletName(inner.trim()))
      return { rest: brackets[1], bylines: null, outlet: inner.trim() }
    return { rest: line, bylines: null, outlet: '' }
  }
  for (const match of line.matchAll(/(?:\s+[–—|/•-]+\s+|,\s+)(?=\p{L})/gu)) {
    const bylines = bylinesIn(line.slice(match.index + match[0].length), true)
    const before = line.slice(0, match.index)
    // `de`, `di`, `par` begin phrases as well as bylines: behind a comma only the English word is clear enough.
    const isClear = !match[0].startsWith(',') || /^,\s+by\s/iu.test(line.slice(match.index))
    if (bylines !== null && isClear && before.length >= 8)
      return { rest: before, bylines, outlet: '' }
  }
  const page = /^(.{8,})\s+\|\s+([^|]{2,60})$/u.exec(line)
  if (page?.[1] !== undefined && page[2] !== undefined && isOutletName(page[2].trim()))
    return { rest: page[1], bylines: null, outlet: page[2].trim() }
  return { rest: line, bylines: null, outlet: '' }
}

const genres = new Set(
  'analysis|opinion|comment|commentary|interview|exclusive|live|explainer|editorial|feature|report|reportage|profile|obituary|review|factbox|timeline|breaking|breaking news|update|investigation|fact check|q&a|long read|background|podcast|video|in pictures|first person|essay|analyse|meinung|kommentar|exklusiv|leitartikel|porträt|nachruf|hintergrund|faktencheck|reportage|eilmeldung|entretien|enquête|portrait|éditorial|édito|chronique|tribune|décryptage|exclusif|en direct|récit|analisi|opinione|commento|intervista|esclusiva|esclusivo|inchiesta|editoriale|approfondimento|ritratto|il punto|análisis|opinión|entrevista|exclusiva|exclusivo|reportaje|perfil|crónica|investigación|análise|opinião|reportagem|crônica|comentário|analyse|interview|анализ|интервью|мнение|تحليل|مقابلة|رأي|分析|解説|社説'.split(
    '|',
  ),
)

// Bodies that speak: `UN: aid runs out` says who said it, it is no label.
const speaks = new Set(
  'UN EU WHO IMF NATO UNHCR UNICEF WFP FBI CIA NASA ONU UE OTAN OMS FMI ECB BCE EZB IWF UNO IAEA'.split(
    ' ',
  ),
)

const dash = /^(.{1,60}?)\s+(?:[–—|/•·]|-{1,3}|\/\/)\s+(\S.*)$/u
const colon = /^(.{1,60}?)\s?[:：]\s+(\S.*)$/u
const tight = /^([\p{Lu}\p{N} /&’'-]{2,40})[–—]\s?(\S.*)$/u

function withoutKicker(line: string): { readonly kicker: string; readonly headline: string } {
  for (const [pattern, isColon] of [
    [dash, false],
    [colon, true],
    [tight, true],
  ] as const) {
    const match = pattern.exec(line)
    const label = match?.[1]?.trim()
    const headline = match?.[2]
    if (label === undefined || headline === undefined) continue
    if (headline.length < 8 || headline.split(/\s+/u).length < 2) continue
    if (isColon ? isPlainLabel(label) : isLabel(label, headline)) return { kicker: label, headline }
  }
  return { kicker: '', headline: line }
}

/** A genre, or capitals throughout: enough behind a colon, where a speaker might stand as well. */
export function isPlainLabel(label: string): boolean {
  if (genres.has(label.toLowerCase())) return true
  const words = label.split(/\s+/u)
  return (
    label.length <= 40 &&
    words.length <= 5 &&
    (label.match(/\p{Lu}/gu)?.length ?? 0) >= 2 &&
    !/[\p{Ll}“”"«».,;!?…]/u.test(label) &&
    !speaks.has(label)
  )
}

/** Behind a dash one or two words with a capital will do as well, if a headline begins after it. */
function isLabel(label: string, headline: string): boolean {
  if (isPlainLabel(label) || speaks.has(label)) return true
  const words = label.split(/[\s/]+/u)
  const isShort = label.length <= 30 && !/[“”"«».,;:!?…\d‘’()]/u.test(label)
  if (!isShort || words.length > 3 || !/^[\p{Lu}\p{Lo}]/u.test(label)) return false
  if (words.length > 1 && !words.every((word) => /^[\p{Lu}\p{Lo}&]/u.test(word))) return false
  return /^[\p{Lu}\p{Lo}\p{N}“‘"'«„¿¡]/u.test(headline) && headline.split(/\s+/u).length >= 3
}
