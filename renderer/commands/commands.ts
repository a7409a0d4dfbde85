// All commands, in the order of the menus.
import type { Command } from './command.ts'
import { editCommands } from './edit.ts'
import { fileCommands } from './file.ts'
import { formatCommands } from './format.ts'
import { quoteCommands } from './quote.ts'
import { viewCommands } from './view.ts'

export const commands: readonly Command[] = [
  ...fileCommands,
  ...editCommands,
  ...formatCommands,
  ...quoteCommands,
  ...viewCommands,
]

export function commandNamed(id: string): Command {
  const found = commands.find((command) => command.id === id)
  if (found === undefined) throw new Error(`no command ${id}`)
  return found
}
