// What the palette offers for what is typed: commands by menu, commands and drafts by their words, or all shortcuts.
import type { DraftSummary } from '../../electron/ipc/contract.ts'
import type { Command } from './command.ts'

export type PaletteItem =
  | { readonly kind: 'command'; readonly id: string; readonly command: Command }
  | { readonly kind: 'draft'; readonly id: string; readonly draft: DraftSummary }

// A type alias: the list component wants groups with an index signature, which an interface never has.
export type PaletteGroup = {
  readonly label: string
  readonly items: PaletteItem[]
}

/** More than this many drafts are a matter for the desk's own search. */
const mostDrafts = 8

export function paletteGroups(
  commands: readonly Command[],
  drafts: readonly DraftSummary[],
  typed: string,
): readonly PaletteGroup[] {
  const query = folded(typed).trim()
  if (query === '') return byMenu(commands)
  if (query === '?') return byMenu(commands.filter(({ keys }) => keys !== null))
  const found = commands
    .flatMap((command) => {
      const distance = distanceOf(`${command.label} ${command.menu}`, query)
      return distance === null ? [] : [{ command, distance }]
    })
    .sort((a, b) => a.distance - b.distance)
    .map(({ command }) => itemOf(command))
  const open = drafts
    .filter((draft) => draft.state !== 'spiked')
    .filter((draft) => distanceOf(`Open ${draft.headline} ${draft.slugline}`, query) !== null)
    .slice(0, mostDrafts)
    .map((draft) => ({ kind: 'draft', id: `draft-${draft.id}`, draft }) as const)
  return [
    { label: 'Commands', items: found },
    { label: 'Articles', items: open },
  ].filter(({ items }) => items.length > 0)
}

const itemOf = (command: Command): PaletteItem => ({ kind: 'command', id: command.id, command })

export function byMenu(commands: readonly Command[]): readonly PaletteGroup[] {
  const menus = [...new Set(commands.map(({ menu }) => menu))]
  return menus.map((menu) => ({
    label: menu,
    items: commands.filter((command) => command.menu === menu).map(itemOf),
  }))
}

/** How far a text is from the query: null when a word of the query begins none of its words; lower is nearer. */
function distanceOf(text: string, query: string): number | null {
  const plain = folded(text)
  const words = plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '')
  const wanted = query.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '')
  if (wanted.length === 0) return null
  let distance = plain.startsWith(query) ? 0 : 1
  for (const part of wanted) {
    const at = words.findIndex((word) => word.startsWith(part))
    if (at === -1) return null
    distance += at
  }
  return distance
}

const folded = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
