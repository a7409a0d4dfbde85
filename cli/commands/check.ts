// galley check: what stands open before an export, in the order of the page.
import type { Finding, Severity } from '../../article/checks/check.ts'
import { checkArticle } from '../../article/checks/checks.ts'
import { contextFor } from '../check-context.ts'
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

export const checkCommand: Command = {
  usage: 'ID|FILE [--library DIR] [--json]',
  help: [libraryHelp, jsonHelp, 'Ends with code 3 when something blocks the export.'],
  run: async (args) => {
    const { values, positionals } = readArguments(args, {
      library: { type: 'string' },
      json: { type: 'boolean' },
    })
    const [reference] = positionals
    if (reference === undefined || positionals.length > 1)
      throw new BadInput('check needs one id or file')
    const given = await givenArticle(reference, values.library)
    const findings = checkArticle(given.article, await contextFor(given))
    if (values.json) printJson(findings)
    else for (const finding of findings) print(lineFor(finding))
    return findings.some(({ severity }) => severity === 'blocks') ? 3 : 0
  },
}

const labels: Readonly<Record<Severity, string>> = {
  blocks: 'blocks',
  'to-acknowledge': 'to acknowledge',
  note: 'note',
}

const lineFor = ({ severity, message }: Finding): string =>
  onOneLine(`${labels[severity].padEnd(14)}  ${message}`)
