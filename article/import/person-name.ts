// Whether a few words look like a person's name, a publisher's name or the description of a job. Guesses, so strict.

const particles = new Set(
  'de da di do dos das del della dello dei degli la le lo van von der den dem ten ter zu zur zum af av al el bin ibn ben bint abu y e i los las du des d st'.split(
    ' ',
  ),
)

const outletWord =
  /(?<![\p{L}\p{N}])(news|newsroom|newspaper|times|post|press|agency|agence|agencia|agência|agenzia|agentur|jazeera|reuters|guardian|herald|tribune|journal|magazine|magazin|radio|tv|television|daily|weekly|today|standard|observer|independent|gazette|chronicle|monitor|review|zeitung|spiegel|zeit|tagblatt|tageblatt|anzeiger|rundschau|nachrichten|presse|monde|figaro|libération|temps|courrier|país|mundo|folha|globo|estado|corriere|repubblica|stampa|giornale|gazzetta|público|diario|diário|jornal|periódico|wire|network|media|bulletin|globe|mail|express|telegraph|broadcasting|bloomberg|politico|axios|wikinews|dispatch|courier|ledger|echo|report|eye|rundfunk|kurier|blatt|post|actualité|noticias|notícias|notizie|service|institute|foundation|desk|staff)(?![\p{L}\p{N}])/iu

const jobWord =
  /(?<![\p{L}\p{N}])(correspondent|reporter|editor|columnist|writer|producer|photographer|analyst|fellow|professor|journalist|korrespondent(?:in)?|redakteur(?:in)?|reporterin|journalistin|kolumnist(?:in)?|correspondante?|rédact(?:eur|rice)|journaliste|envoyée? spéciale?|giornalista|inviat[oa]|corrispondente|redattore|redattrice|corresponsal|redactora?|periodista|enviad[oa] especial|correspondente|jornalista|redatora?|repórter)(?![\p{L}\p{N}])/iu

// Words that begin with a capital in a title but stand in no name.
const neverInName =
  /^(the|a|an|and|or|of|in|on|at|to|for|with|from|after|before|is|are|was|how|why|what|who|when|where|new|one|two|three|no|not|this|that|it|its|der|die|das|ein|eine|und|oder|nicht|wie|warum|was|wer|les|un|une|et|ou|il|gli|uno|una|non|che|come|perché|los|las|por|para|con|como|qué|os|as|um|uma|não)$/iu

const capitalised = /^[\p{Lu}\p{Lt}][\p{L}\p{M}'’.-]*$/u
const caseless = /^[\p{Lo}\p{M}ー・·'’-]+$/u

/** Two to five words that begin with capitals, name particles aside; no digits, no publisher's words. */
export function isPersonName(text: string): boolean {
  if (text.length > 60 || outletWord.test(text) || jobWord.test(text)) return false
  const words = text.split(/\s+/u)
  if (words.length < 2 || words.length > 6) return false
  const first = words[0] ?? ''
  const last = words[words.length - 1] ?? ''
  if (words.some((word) => neverInName.test(word) && !particles.has(word))) return false
  if (!capitalised.test(last) || !/\p{L}/u.test(last)) return false
  if (!capitalised.test(first) && !particles.has(first)) return false
  return words.every((word) => capitalised.test(word) || particles.has(word.replace(/['’]$/u, '')))
}

/** The same for scripts without capitals, to be asked only where something else says that a name stands here. */
export function isNameWithoutCase(text: string): boolean {
  const words = text.split(/[\s・·]+/u)
  return (
    text.length >= 2 &&
    text.length <= 40 &&
    words.length <= 5 &&
    words.every((word) => caseless.test(word))
  )
}

/** A word that publishers have in their names, an address, or an acronym. */
export function isOutletName(text: string): boolean {
  return (
    text.length <= 120 &&
    (outletWord.test(text) ||
      /^[\p{Lu}][\p{Lu}\p{N}&]{1,6}$/u.test(text) ||
      /^(ansa|dpa|apa|efe|lusa|kna|epd|sid|sda|pti|aap|belga)$/iu.test(text) ||
      /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.[a-z]{2,10}$/iu.test(text))
  )
}

export const isJob = (text: string): boolean => text.length <= 120 && jobWord.test(text)
