// A biography given in two languages, one after the other → one text per language.
import type { LanguageDetector } from './detect-language.ts'

/** In characters that do not fit: what a change of language must save to be believed. */
const switchCost = 25
/** The same where a sentence begins with the person's name again: there the second language usually starts. */
const switchCostAtName = 4
const mostLanguages = 4

/**
 * Cuts at sentences where the language changes for good; a short sentence goes with its neighbours. Words and their
 * order within a language are kept; a text in one language comes back whole.
 */
export function biographyByLanguage(
  paragraphs: readonly string[],
  name: string,
  articleLanguage: string,
  detector: LanguageDetector,
): Readonly<Record<string, string>> {
  const sentences = paragraphs.flatMap((paragraph, p) =>
    sentencesOf(paragraph).map((text, s) => ({ text, startsParagraph: p > 0 && s === 0 })),
  )
  const whole = paragraphs.join('\n')
  const candidates = candidatesIn(
    sentences.map(({ text }) => text),
    detector,
  )
  if (candidates.length < 2)
    return { [candidates[0] ?? detector.languageOf(withoutNames(whole)) ?? articleLanguage]: whole }
  const languages = cheapestPath(
    sentences.map(({ text }) => text),
    candidates,
    name,
    detector,
  )
  const bios: Record<string, string> = {}
  for (const [i, sentence] of sentences.entries()) {
    const language = languages[i] ?? articleLanguage
    const before = bios[language]
    bios[language] =
      before === undefined
        ? sentence.text
        : `${before}${sentence.startsParagraph ? '\n' : ' '}${sentence.text}`
  }
  return bios
}

function sentencesOf(paragraph: string): readonly string[] {
  const segmenter = new Intl.Segmenter(undefined, { granularity: 'sentence' })
  return [...segmenter.segment(paragraph.slice(0, 20_000))]
    .map(({ segment }) => segment.trim())
    .filter((segment) => segment !== '')
}

/** Languages that some sentence of length is surely in, the most frequent first. */
function candidatesIn(sentences: readonly string[], detector: LanguageDetector): readonly string[] {
  const weights = new Map<string, number>()
  for (const sentence of sentences) {
    if (sentence.length < 20) continue
    const language = detector.languageOf(withoutNames(sentence))
    if (language !== null) weights.set(language, (weights.get(language) ?? 0) + sentence.length)
  }
  return [...weights]
    .sort((a, b) => b[1] - a[1])
    .slice(0, mostLanguages)
    .map(([language]) => language)
}

/** Each sentence pays for not fitting its language, each change of language pays once: the least in all wins. */
function cheapestPath(
  sentences: readonly string[],
  languages: readonly string[],
  name: string,
  detector: LanguageDetector,
): readonly string[] {
  let paths = languages.map((language) => ({ language, cost: 0, path: [] as readonly string[] }))
  for (const sentence of sentences) {
    const fits = detector.fits(withoutNames(sentence))
    const toSwitch = name !== '' && sentence.startsWith(name) ? switchCostAtName : switchCost
    const best = Math.max(0.001, ...languages.map((language) => fits[language] ?? 0))
    paths = languages.map((language) => {
      const misfit = (1 - (fits[language] ?? 0) / best) * sentence.length
      const from = paths
        .map((path) => ({ path, cost: path.cost + (path.language === language ? 0 : toSwitch) }))
        .reduce((a, b) => (b.cost < a.cost ? b : a))
      return { language, cost: from.cost + misfit, path: [...from.path.path, language] }
    })
  }
  return paths.reduce((a, b) => (b.cost < a.cost ? b : a)).path
}

/** Names and titles of works are in languages of their own: what is left without them says more. */
function withoutNames(text: string): string {
  const rest = text
    .replace(/[“„«"][^“”„«»"]{0,200}[”“»"]/gu, ' ')
    .replace(/(?<![\p{L}\p{M}])\p{Lu}[\p{L}\p{M}'’-]*/gu, ' ')
    .replace(/\s+/gu, ' ')
  return (rest.match(/\p{L}/gu)?.length ?? 0) >= 12 ? rest : text
}
