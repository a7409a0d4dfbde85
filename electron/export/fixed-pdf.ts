// What a browser writes into a PDF of itself, and what it leaves out. When and on which machine it was printed becomes when
// the article was changed; title, authors and language are added as a revision at the end, as the format provides for it
// (ISO 32000-1, 7.5.6).

export interface PdfFacts {
  readonly title: string
  readonly authors: readonly string[]
  /** BCP 47. */
  readonly language: string
  /** ISO 8601, UTC. */
  readonly modified: string
}

/** The same page and facts give the same bytes. A PDF of a form that is not known stays without the facts. */
export function fixedPdf(pdf: Uint8Array, facts: PdfFacts): Uint8Array {
  const text = withoutMachine(Buffer.from(pdf).toString('latin1'), pdfDate(facts.modified))
  return new Uint8Array(Buffer.from(withRevision(text, facts), 'latin1'))
}

/** Letter for letter, since a PDF counts its bytes. */
const withoutMachine = (text: string, date: string): string =>
  text
    .replace(/(\/(?:CreationDate|ModDate)\s*\()D:\d{14}/g, `$1${date}`)
    .replace(
      /(\/Creator\s*\()((?:[^()\\]|\\.|\([^()]*\))*)\)/,
      (_, start: string, agent: string) => `${start}${'Galley'.padEnd(agent.length)})`,
    )

const pdfDate = (iso: string): string => `D:${iso.replace(/\D/g, '').slice(0, 14).padEnd(14, '0')}`

interface Trailer {
  readonly size: string
  readonly root: number
  readonly info: number
  readonly start: string
}

function withRevision(text: string, facts: PdfFacts): string {
  const trailer = trailerOf(text)
  const catalog = trailer === null ? null : catalogOf(text, trailer.root)
  if (trailer === null || catalog === null) return text
  const { root, info, size, start } = trailer
  const date = pdfDate(facts.modified)
  const objects = [
    { id: root, body: withLanguage(catalog, facts.language) },
    {
      id: info,
      body: [
        `<</Title ${inHex(facts.title)} /Author ${inHex(facts.authors.join(', '))}`,
        `/Creator (Galley) /CreationDate (${date}+00'00') /ModDate (${date}+00'00')>>`,
      ].join(' '),
    },
  ]
  let revised = text.endsWith('\n') ? text : `${text}\n`
  const entries: string[] = []
  for (const { id, body } of objects) {
    entries.push(`${id} 1\n${String(revised.length).padStart(10, '0')} 00000 n \n`)
    revised += `${id} 0 obj\n${body}\nendobj\n`
  }
  const table = revised.length
  return `${revised}xref\n${entries.join('')}trailer\n<</Size ${size} /Root ${root} 0 R /Info ${info} 0 R /Prev ${start}>>\nstartxref\n${table}\n%%EOF\n`
}

function trailerOf(text: string): Trailer | null {
  const found = /trailer\s*<<([\s\S]*?)>>\s*startxref\s*(\d+)\s*%%EOF\s*$/.exec(text.slice(-2_000))
  const [, entries = '', start = ''] = found ?? []
  const size = /\/Size (\d+)/.exec(entries)?.[1]
  const root = /\/Root (\d+) 0 R/.exec(entries)?.[1]
  const info = /\/Info (\d+) 0 R/.exec(entries)?.[1]
  if (size === undefined || root === undefined || info === undefined) return null
  return { size, root: Number(root), info: Number(info), start }
}

function catalogOf(text: string, root: number): string | null {
  const body = new RegExp(`\\n${root} 0 obj\\s*(<<[\\s\\S]*?>>)\\s*endobj`).exec(text)?.[1]
  return body?.includes('/Catalog') ? body : null
}

const withLanguage = (catalog: string, language: string): string =>
  catalog
    .replace(/\/Lang\s*\([^)]*\)/, '')
    .replace(/\/ViewerPreferences\s*<<[^>]*>>/, '')
    .replace(
      /^<</,
      `<</Lang (${language.replace(/[^A-Za-z0-9-]/g, '')}) /ViewerPreferences <</DisplayDocTitle true>>\n`,
    )

/** UTF-16 with its mark: any script. */
const inHex = (text: string): string =>
  `<FEFF${Buffer.from(text, 'utf16le').swap16().toString('hex').toUpperCase()}>`
