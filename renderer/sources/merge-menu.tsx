// Chooses the source that another one turns out to be.
import { Menu } from '@base-ui/react/menu'
import { Merge } from 'lucide-react'
import { labelOf, type Source } from '../../article/source.ts'
import { Button } from '../ui/button.tsx'
import { lineOf } from './source-words.ts'

interface MergeMenuProps {
  readonly label: string
  readonly others: readonly Source[]
  readonly onChoose: (keepId: string) => void
}

export function MergeMenu({ label, others, onChoose }: MergeMenuProps) {
  return (
    <Menu.Root>
      <Menu.Trigger
        disabled={others.length === 0}
        render={<Button title={others.length === 0 ? 'There is no other source' : undefined} />}
      >
        <Merge aria-hidden="true" />
        Merge into…
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner className="sources-menu-place" sideOffset={4} align="start">
          <Menu.Popup className="sources-menu" aria-label={`Merge ${label} into`}>
            <Menu.Group>
              <Menu.GroupLabel className="sources-menu-label">Its quotes move to</Menu.GroupLabel>
              {others.map((other) => (
                <Menu.Item
                  key={other.id}
                  className="sources-menu-item"
                  label={labelOf(other)}
                  onClick={() => onChoose(other.id)}
                >
                  <span className="row-title">{labelOf(other)}</span>
                  <span className="row-line">{lineOf(other)}</span>
                </Menu.Item>
              ))}
            </Menu.Group>
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  )
}
