// All keyboard shortcuts, by menu.
import { useGalley } from '../galley.ts'
import { useStore } from '../session/store.ts'
import { Dialog } from '../ui/dialog.tsx'
import { shownKeys } from './command.ts'
import { commands } from './commands.ts'
import './shortcuts-dialog.css'

const withKeys = commands.flatMap((command) =>
  command.keys === null ? [] : [{ ...command, keys: command.keys }],
)
const menus = [...new Set(withKeys.map(({ menu }) => menu))]

export function ShortcutsDialog() {
  const { stage, platform } = useGalley()
  const isOpen = useStore(stage, ({ dialog }) => dialog === 'shortcuts')
  const close = () => stage.set((before) => ({ ...before, dialog: null }))
  return (
    <Dialog title="Keyboard shortcuts" size="medium" open={isOpen} onClose={close}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long list has to be scrolled by keyboard */}
      <section className="shortcuts" tabIndex={0} aria-label="All shortcuts">
        {menus.map((menu) => (
          <section key={menu} className="shortcuts-menu" aria-label={menu}>
            <h3 className="shortcuts-title">{menu}</h3>
            <dl className="shortcuts-list">
              {withKeys
                .filter((command) => command.menu === menu)
                .map(({ id, label, keys }) => (
                  <div key={id} className="shortcuts-line">
                    <dt>{label.replace('…', '')}</dt>
                    <dd>
                      <kbd className="shortcuts-keys">{shownKeys(keys, platform)}</kbd>
                    </dd>
                  </div>
                ))}
            </dl>
          </section>
        ))}
      </section>
    </Dialog>
  )
}
