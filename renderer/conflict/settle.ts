// The three ways out of a conflict, as a person chooses them.
import { complain } from '../commands/file.ts'
import type { Galley } from '../galley.ts'

export type Choice = 'mine' | 'theirs' | 'both'

export const choices: readonly { readonly choice: Choice; readonly label: string }[] = [
  { choice: 'mine', label: 'Keep mine' },
  { choice: 'theirs', label: 'Take theirs' },
  { choice: 'both', label: 'Keep both' },
]

const done: Readonly<Record<Choice, string>> = {
  mine: 'Yours is saved. Theirs is kept as a version.',
  theirs: 'Theirs is shown. Yours is kept as a version.',
  both: 'Yours is a draft of its own now. Theirs stands where it was.',
}

export async function settle(galley: Galley, choice: Choice): Promise<void> {
  const problem =
    choice === 'both'
      ? await galley.session.keepAsNew()
      : await galley.session.settleConflict(choice)
  if (problem !== null) return complain(galley, 'Not settled', problem)
  galley.stage.set((before) => ({ ...before, dialog: null }))
  galley.toasts.add({ title: done[choice] })
  const now = galley.session.session.get()
  if (choice !== 'both' || now.kind !== 'open') return
  galley.changePreferences({ lastOpen: now.id })
  await galley.desk.refresh()
}
