// The three ways to a command besides the palette and the buttons: its keys, the application menu, an event of main.
import { useEffect } from 'react'
import { on, request } from '../desktop.ts'
import type { Galley } from '../galley.ts'
import { type Command, matchesKeys } from './command.ts'
import { commandNamed, commands } from './commands.ts'
import { complain } from './file.ts'
import { menuColumns } from './menu.ts'

/** Runs a command if it may run now. What goes wrong is said and, being a bug, thrown on. */
export function runCommand(galley: Galley, command: Command): void {
  if (command.isEnabled?.(galley) === false) return
  void Promise.resolve(command.run(galley)).catch((problem: unknown) => {
    complain(
      galley,
      `“${command.label.replace('…', '')}” did not work`,
      'Your text is safe and stays open. Try again; if it happens again, start Galley anew.',
    )
    throw problem
  })
}

export function useCommands(galley: Galley): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => handleKey(galley, event)
    // Before the editor and the fields see it: the editor takes Mod+Enter for a line break otherwise.
    window.addEventListener('keydown', listen, { capture: true })
    return () => window.removeEventListener('keydown', listen, { capture: true })
  }, [galley])

  useEffect(() => {
    void request('setMenu', { columns: menuColumns(commands) })
    return on('commandChosen', ({ command }) => {
      if (galley.stage.get().dialog === null) runCommand(galley, commandNamed(command))
    })
  }, [galley])
}

function handleKey(galley: Galley, event: KeyboardEvent): void {
  if (event.isComposing || event.getModifierState('AltGraph')) return
  // A plain sign is being typed: no command has such a key.
  if (event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey) return
  if (galley.stage.get().dialog !== null) return
  const command = commands.find(
    ({ keys, isEditorKey, isEnabled }) =>
      keys !== null &&
      isEditorKey !== true &&
      matchesKeys(keys, event, galley.platform) &&
      isEnabled?.(galley) !== false,
  )
  if (command === undefined) return
  event.preventDefault()
  event.stopPropagation()
  if (!event.repeat) runCommand(galley, command)
}
