// Paragraph and character styles of Word files whose names say what they are for, in the languages of newsrooms → the
// elements and classes by which the reader of Word files knows them.

/** Classes that the style map gives and `word.ts` looks for. */
export const wordClass = {
  kicker: 'word-kicker',
  headline: 'word-headline',
  standfirst: 'word-standfirst',
  byline: 'word-byline',
  dateline: 'word-dateline',
  caption: 'word-caption',
  credit: 'word-credit',
} as const

interface StyleRow {
  readonly to: string
  /** Names as Word shows them, and ids as older files have them instead of a name; case does not count. */
  readonly names: readonly string[]
}

const paragraphs: readonly StyleRow[] = [
  {
    to: `p.${wordClass.kicker}:fresh`,
    names:
      'Kicker|Eyebrow|Overline|Dachzeile|Spitzmarke|Surtitre|Sur-titre|Occhiello|Antetítulo|Antetitulo|Chapéu|Antetitel'.split(
        '|',
      ),
  },
  {
    to: `h1.${wordClass.headline}:fresh`,
    names: 'Headline|Title|Titel|Schlagzeile|Hauptüberschrift|Titre|Titolo|Título|Titulo|Kop'.split(
      '|',
    ),
  },
  {
    to: `p.${wordClass.standfirst}:fresh`,
    names:
      'Standfirst|Subtitle|Deck|Dek|Lede-in|Subheadline|Untertitel|Unterzeile|Vorspann|Teaser|Chapo|Chapô|Chapeau|Sous-titre|Sommario|Sottotitolo|Subtítulo|Subtitulo|Entradilla|Bajada|Linha fina|Ondertitel|Intro'.split(
        '|',
      ),
  },
  {
    to: `p.${wordClass.byline}:fresh`,
    names:
      'Byline|Author|Autor|Autorzeile|Autorenzeile|Auteur|Signature|Firma|Autore|Assinatura'.split(
        '|',
      ),
  },
  {
    to: `p.${wordClass.dateline}:fresh`,
    names: 'Dateline|Ortsmarke|Ortszeile|Datumszeile'.split('|'),
  },
  {
    to: `p.${wordClass.caption}:fresh`,
    names:
      'caption|Beschriftung|Bildunterschrift|Bildtext|Légende|Legende|Didascalia|Epígrafe|Leyenda|Legenda|Figure|Illustration'.split(
        '|',
      ),
  },
  {
    to: `p.${wordClass.credit}:fresh`,
    names: ['Credit', 'Photo Credit', 'Bildnachweis', 'Crédit', 'Fotocredit'],
  },
  { to: 'hr:fresh', names: ['Rule', 'Horizontal Line'] },
  {
    // Who spoke stands with the words, as a caption does.
    to: 'blockquote > p:fresh',
    names:
      'Quote|Attribution|Intense Quote|Block Quote|Block Text|Pull Quote|Quotations|Zitat|Intensives Zitat|IntensivesZitat|Citation|Citation intense|Citationintense|Citazione|Citazione intensa|Cita|Cita destacada|Citadestacada|Citação|Citação Intensa|Citaat'.split(
        '|',
      ),
  },
  {
    to: "pre:separator('\\n')",
    names: ['HTML Preformatted', 'Preformatted Text', 'Source Code', 'Code'],
  },
  ...[1, 2, 3, 4, 5, 6].map((level) => ({
    to: `h${level}:fresh`,
    names: [
      'Überschrift',
      'berschrift',
      'Titre',
      'Titolo',
      'Título',
      'Titulo',
      'Ttulo',
      'Kop',
    ].flatMap((name) => [`${name} ${level}`, `${name}${level}`]),
  })),
]

const runs: readonly StyleRow[] = [
  { to: `span.${wordClass.dateline}`, names: ['Dateline', 'Dateline Char', 'Ortsmarke'] },
  { to: 'em', names: ['Emphasis', 'Hervorhebung', 'Accentuation', 'Enfasi', 'Énfasis', 'Ênfase'] },
  { to: 'strong', names: ['Strong', 'Strong Emphasis'] },
  { to: 'code', names: ['Inline Code', 'HTML Code', 'Source Text', 'Verbatim Char'] },
]

/** As mammoth reads style maps. */
export const wordStyleMap: readonly string[] = [
  ...paragraphs.flatMap((row) => rulesOf('p', row)),
  ...runs.flatMap((row) => rulesOf('r', row)),
]

/** An id holds letters and digits only, so a name with anything else in it has no rule by id. */
function rulesOf(kind: 'p' | 'r', { to, names }: StyleRow): readonly string[] {
  return names.flatMap((name) => [
    `${kind}[style-name='${name}'] => ${to}`,
    ...(/^[A-Za-z][A-Za-z0-9]*$/u.test(name) ? [`${kind}.${name} => ${to}`] : []),
  ])
}
