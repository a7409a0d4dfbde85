// What a command is, and what every command shares: its options, its way of refusing, its way of printing.
import { homedir } from 'node:os'
import { join } from 'node:path'
import { type ParseArgsConfig, parseArgs } from 'node:util'

export interface Command {
  /** What stands behind `galley <name>`. */
  readonly usage: string
  /** Further lines of its help: one for each option, `--json  what it does`. */
  readonly help: readonly string[]
  readonly run: (args: readonly string[]) => Promise<ExitCode>
}

/** A command as the overview lists it. Its code is loaded only when it is meant: most need neither import nor export. */
export interface ListedCommand {
  readonly name: string
  /** One sentence. */
  readonly summary: string
  readonly load: () => Promise<Command>
}

/** 0 done; 2 bad input; 3 something blocks the export. */
export type ExitCode = 0 | 2 | 3

/** Something in the input is wrong: ends the command with one line on standard error and exit code 2. */
export class BadInput extends Error {}

export const libraryHelp =
  '--library DIR  the library (default: Documents/Galley in your home folder)'
export const jsonHelp = '--json         print JSON'

export const defaultLibrary = (): string => join(homedir(), 'Documents', 'Galley')

type Options = NonNullable<ParseArgsConfig['options']>

/** As parseArgs of Node, with its complaints turned into ours. */
export function readArguments<Known extends Options>(args: readonly string[], options: Known) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true })
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    const known = Object.keys(options)
      .map((name) => `--${name}`)
      .join(', ')
    const said = error.message.split(/\. |\n/)[0] ?? error.message
    throw new BadInput(`${said}; known options are ${known} and --help`)
  }
}

/** One line without control characters: what comes from files must not steer a terminal. */
export const onOneLine = (text: string): string =>
  text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ').trim()

export function print(text: string): void {
  process.stdout.write(text.endsWith('\n') ? text : `${text}\n`)
}

export function complain(text: string): void {
  process.stderr.write(`galley: ${onOneLine(text)}\n`)
}

export const printJson = (value: unknown): void => print(JSON.stringify(value, null, 2))
