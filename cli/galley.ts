#!/usr/bin/env node
// The main job without a window. Reads which command is meant and turns what went wrong into one line and a code.
import {
  BadInput,
  type Command,
  complain,
  type ExitCode,
  type ListedCommand,
  print,
} from './command.ts'

const commands: readonly ListedCommand[] = [
  {
    name: 'import',
    summary: 'Makes a draft of each file.',
    load: () => import('./commands/import.ts').then((module) => module.importCommand),
  },
  {
    name: 'list',
    summary: 'Lists the drafts of the library, newest first, spiked and damaged ones included.',
    load: () => import('./commands/list.ts').then((module) => module.listCommand),
  },
  {
    name: 'show',
    summary: 'Prints an article as JSON.',
    load: () => import('./commands/show.ts').then((module) => module.showCommand),
  },
  {
    name: 'quotes',
    summary: 'Lists the quotes of an article with their sources.',
    load: () => import('./commands/quotes.ts').then((module) => module.quotesCommand),
  },
  {
    name: 'check',
    summary: 'Lists what blocks the export of an article, what must be acknowledged, and notes.',
    load: () => import('./commands/check.ts').then((module) => module.checkCommand),
  },
  {
    name: 'export',
    summary: 'Prints an article in a format for publishing, or writes it to a file.',
    load: () => import('./commands/export.ts').then((module) => module.exportCommand),
  },
  {
    name: 'package',
    summary: 'Writes a draft with its pictures and kept states into one .galley file.',
    load: () => import('./commands/package.ts').then((module) => module.packageCommand),
  },
  {
    name: 'convert',
    summary: 'Reads a file and prints it in a format for publishing, without a library.',
    load: () => import('./commands/convert.ts').then((module) => module.convertCommand),
  },
]

const names = commands.map(({ name }) => name).join(', ')
const isHelp = (argument: string | undefined) => argument === '--help' || argument === '-h'

function helpOn({ name, summary }: ListedCommand, command: Command): string {
  return [
    `Usage: galley ${name} ${command.usage}`,
    '',
    summary,
    '',
    ...command.help.map((line) => `  ${line}`),
  ].join('\n')
}

function help(): string {
  return [
    'Usage: galley COMMAND …',
    '',
    ...commands.map(({ name, summary }) => `  ${name.padEnd(8)}${summary}`),
    '',
    'galley COMMAND --help says more. An ID is the id of a draft, its first eight characters, or the',
    'name of its folder. Exit codes: 0 done, 2 bad input, 3 something blocks the export.',
  ].join('\n')
}

async function run(args: readonly string[]): Promise<ExitCode> {
  const [name, ...rest] = args
  if (name === undefined) throw new BadInput(`no command given; known commands are ${names}`)
  if (isHelp(name) || name === 'help') {
    print(help())
    return 0
  }
  const listed = commands.find((candidate) => candidate.name === name)
  if (listed === undefined)
    throw new BadInput(`unknown command ${name}; known commands are ${names}`)
  const command = await listed.load()
  const end = rest.indexOf('--')
  if (rest.slice(0, end === -1 ? rest.length : end).some(isHelp)) {
    print(helpOn(listed, command))
    return 0
  }
  return command.run(rest)
}

// A reader that has seen enough (`galley list | head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  complain(`cannot write to standard output (${error.code ?? error.message})`)
  process.exit(2)
})

// No top-level await: the built command is CommonJS.
run(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code
  },
  (error: unknown) => {
    complain(
      error instanceof BadInput
        ? error.message
        : `a fault in Galley: ${error instanceof Error ? error.message : String(error)}`,
    )
    process.exitCode = error instanceof BadInput ? 2 : 1
  },
)
