// Which language a stretch of text is in. The data (1 MB) is loaded at the first import, not at start.

export interface LanguageDetector {
  /** BCP 47 language, or null when the text is too short or too odd to tell. */
  languageOf(text: string): string | null
  /** How well each likely language fits, from 0 to 1; empty when nothing can be said. */
  fits(text: string): Readonly<Record<string, number>>
}

const undecided: LanguageDetector = { languageOf: () => null, fits: () => ({}) }

let loading: Promise<LanguageDetector> | null = null

/** The detector, loaded once. Without its data every language is null: an import does not fail for that. */
export function languageDetector(): Promise<LanguageDetector> {
  loading ??= load()
  return loading
}

async function load(): Promise<LanguageDetector> {
  try {
    const { eld } = await import('eld/extrasmall')
    return {
      languageOf: (text) => {
        const found = eld.detect(text)
        return found.language !== '' && (found.isReliable() || letters(text) >= 60)
          ? found.language
          : null
      },
      fits: (text) => eld.detect(text).getScores(),
    }
  } catch {
    return undecided
  }
}

const letters = (text: string): number => text.match(/\p{L}/gu)?.length ?? 0

const mostSamples = 12

/** The language most of a text is in, weighed by length; looks at a dozen paragraphs spread over it. */
export function mainLanguage(
  paragraphs: readonly string[],
  detector: LanguageDetector,
): string | null {
  const long = paragraphs.filter((paragraph) => paragraph.length >= 40)
  const given = long.length > 0 ? long : [paragraphs.join(' ')]
  const step = Math.max(1, Math.ceil(given.length / mostSamples))
  const weights = new Map<string, number>()
  for (let i = 0; i < given.length; i += step) {
    const sample = given[i]?.slice(0, 600) ?? ''
    const language = detector.languageOf(sample)
    if (language !== null) weights.set(language, (weights.get(language) ?? 0) + sample.length)
  }
  let best: string | null = null
  for (const [language, weight] of weights)
    if (best === null || weight > (weights.get(best) ?? 0)) best = language
  return best
}
