// Every command and every article at hand, found by typing. What is chosen runs when the palette is gone and the caret
// is back where it was, so that it acts there.
import { Autocomplete } from '@base-ui/react/autocomplete'
import { Dialog } from '@base-ui/react/dialog'
import { Search } from 'lucide-react'
import { useEffect, useMemo, useRef, useState } from 'react'
import { type Galley, useGalley } from '../galley.ts'
import { useStore } from '../session/store.ts'
import { shownKeys } from './command.ts'
import { commands } from './commands.ts'
import { openDraft } from './file.ts'
import { type PaletteGroup, type PaletteItem, paletteGroups } from './palette-search.ts'
import { runCommand } from './use-commands.ts'
import './palette.css'

export function Palette() {
  const galley = useGalley()
  const isOpen = useStore(galley.stage, ({ dialog }) => dialog === 'palette')
  const close = () => galley.stage.set((before) => ({ ...before, dialog: null }))
  return (
    <Dialog.Root open={isOpen} onOpenChange={(open) => !open && close()}>
      <Dialog.Portal>
        <Dialog.Backdrop className="dialog-backdrop" />
        <Dialog.Popup className="palette" aria-label="Command palette">
          <PaletteList galley={galley} onClose={close} />
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}

function PaletteList({
  galley,
  onClose,
}: {
  readonly galley: Galley
  readonly onClose: () => void
}) {
  const [typed, setTyped] = useState('')
  const drafts = useStore(galley.desk.state, (state) => state.drafts)
  const groups = useMemo(() => paletteGroups(commands, drafts, typed), [drafts, typed])
  const choose = useChosen(galley, onClose)
  return (
    <Autocomplete.Root
      open
      inline
      items={groups}
      filteredItems={groups}
      itemToStringValue={(item: PaletteItem) => item.id}
      value={typed}
      onValueChange={(value, { reason }) => reason !== 'item-press' && setTyped(value)}
      autoHighlight="always"
      keepHighlight
    >
      <div className="palette-head">
        <Search aria-hidden="true" />
        <Autocomplete.Input
          className="palette-input"
          aria-label="Search commands and articles"
          placeholder="Search commands and articles, ? for shortcuts"
          spellCheck={false}
        />
      </div>
      <Autocomplete.Empty className="palette-empty">
        {groups.length === 0 ? `Nothing is called “${typed.trim()}”.` : null}
      </Autocomplete.Empty>
      <Autocomplete.List className="palette-list" aria-label="Commands and articles">
        {(group: PaletteGroup) => (
          <Autocomplete.Group key={group.label} items={group.items} className="palette-group">
            <Autocomplete.GroupLabel className="palette-label">
              {group.label}
            </Autocomplete.GroupLabel>
            <Autocomplete.Collection>
              {(item: PaletteItem) => (
                <PaletteRow
                  key={item.id}
                  galley={galley}
                  item={item}
                  onChoose={() => choose(item)}
                />
              )}
            </Autocomplete.Collection>
          </Autocomplete.Group>
        )}
      </Autocomplete.List>
    </Autocomplete.Root>
  )
}

function PaletteRow({
  galley,
  item,
  onChoose,
}: {
  readonly galley: Galley
  readonly item: PaletteItem
  readonly onChoose: () => void
}) {
  if (item.kind === 'draft') {
    const { headline, slugline } = item.draft
    return (
      <Autocomplete.Item className="palette-item" value={item} onClick={onChoose}>
        <span className="palette-name">Open: {headline || slugline || 'Untitled'}</span>
      </Autocomplete.Item>
    )
  }
  const { label, keys, isEnabled } = item.command
  return (
    <Autocomplete.Item
      className="palette-item"
      value={item}
      disabled={isEnabled?.(galley) === false}
      onClick={onChoose}
    >
      <span className="palette-name">{label}</span>
      {keys === null ? null : (
        <kbd className="palette-keys">{shownKeys(keys, galley.platform)}</kbd>
      )}
    </Autocomplete.Item>
  )
}

/** The focus goes back in a microtask after the list has left the page; what was chosen runs after that. */
function useChosen(galley: Galley, onClose: () => void): (item: PaletteItem) => void {
  const chosen = useRef<PaletteItem | null>(null)
  useEffect(
    () => () => {
      const item = chosen.current
      chosen.current = null
      if (item !== null) setTimeout(() => run(galley, item))
    },
    [galley],
  )
  return (item) => {
    chosen.current = item
    onClose()
  }
}

function run(galley: Galley, item: PaletteItem): void {
  if (item.kind === 'draft') void openDraft(galley, item.draft.id)
  else runCommand(galley, item.command)
}
