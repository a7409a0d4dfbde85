// galley quotes: who said what, in the order of the copy.
import type { Article } from '../../article/article.ts'
import { quotesIn } from '../../article/quotes/quotes-in.ts'
import { termsRules } from '../../article/quotes/terms.ts'
import { labelOf } from '../../article/source.ts'
import {
  BadInput,
  type Command,
  jsonHelp,
  libraryHelp,
  onOneLine,
  print,
  printJson,
  readArguments,
} from '../command.ts'
import { givenArticle } from '../input.ts'
import { findInLines } from './quotes-in-lines.ts'

export const quotesCommand: Command = {
  usage: 'ID|FILE [--library DIR] [--json], or --jsonl [FILE]',
  help: [
    libraryHelp,
    jsonHelp,
    '--jsonl        find quotations and their speakers: a line {"id", "text"} in, a line {"id", "quotes"} out,',
    '               from FILE or standard input; "language" in a line names its language',
  ],
  run: async (args) => {
    const { values, positionals } = readArguments(args, {
      library: { type: 'string' },
      json: { type: 'boolean' },
      jsonl: { type: 'boolean' },
    })
    if (values.jsonl) {
      if (values.json || values.library !== undefined)
        throw new BadInput('--jsonl reads lines of text; --json and --library do not go with it')
      if (positionals.length > 1) throw new BadInput('--jsonl reads one file or standard input')
      await findInLines(positionals[0])
      return 0
    }
    const [reference] = positionals
    if (reference === undefined || positionals.length > 1)
      throw new BadInput('quotes needs one id or file')
    const rows = rowsOf((await givenArticle(reference, values.library)).article)
    if (values.json) printJson(rows)
    else for (const row of rows) print(lineFor(row))
    return 0
  },
}

type QuoteRow = ReturnType<typeof rowsOf>[number]

function rowsOf(article: Article) {
  const sources = new Map(article.sources.map((source) => [source.id, source]))
  const named = (id: string | null) => {
    const source = id === null ? undefined : sources.get(id)
    return source ? labelOf(source) : null
  }
  return quotesIn(article.body).map(({ text, place, from, to, attribution }) => ({
    text,
    kind: attribution.kind,
    place,
    from,
    to,
    source: named(attribution.sourceId),
    // The quote's own terms, else those of its source; null while nobody is named.
    terms: attribution.terms ?? sources.get(attribution.sourceId ?? '')?.terms ?? null,
    via: named(attribution.via),
  }))
}

function lineFor(row: QuoteRow): string {
  const told = row.via === null ? '' : `, told ${row.via}`
  const terms = row.terms === null ? '' : `, ${termsRules[row.terms].label.toLowerCase()}`
  return onOneLine(`${row.text} — ${row.source ?? 'no source yet'}${told} (${row.kind}${terms})`)
}
