// The toolbar above the page. It renders when one of its own buttons changes, not at every keystroke.
import { Menu } from '@base-ui/react/menu'
import { Toolbar as Base } from '@base-ui/react/toolbar'
import type { Editor } from '@tiptap/core'
import { redoDepth, undoDepth } from '@tiptap/pm/history'
import { useEditorState } from '@tiptap/react'
import {
  Bold,
  Ellipsis,
  Heading2,
  Heading3,
  Image,
  Italic,
  Link,
  List,
  ListOrdered,
  MessageSquareQuote,
  Minus,
  PanelLeft,
  PanelRight,
  Quote,
  Redo2,
  Strikethrough,
  TextQuote,
  Undo2,
  Upload,
} from 'lucide-react'
import type { ReactNode } from 'react'
import { shownKeys } from '../commands/command.ts'
import { commandNamed, commands } from '../commands/commands.ts'
import { useGalley } from '../galley.ts'
import { useStore } from '../session/store.ts'
import { Button, IconButton } from '../ui/button.tsx'
import './toolbar.css'

export function Toolbar() {
  const galley = useGalley()
  const editor = useStore(galley.session.editor, (now) => now)
  return editor === null ? <div className="toolbar" /> : <Buttons editor={editor} />
}

function Buttons({ editor }: { readonly editor: Editor }) {
  const galley = useGalley()
  const active = useEditorState({
    editor,
    selector: ({ editor: now }) => ({
      bold: now.isActive('bold'),
      italic: now.isActive('italic'),
      strike: now.isActive('strike'),
      link: now.isActive('link'),
      'heading-2': now.isActive('heading', { level: 2 }),
      'heading-3': now.isActive('heading', { level: 3 }),
      'bullet-list': now.isActive('bulletList'),
      'ordered-list': now.isActive('orderedList'),
      'block-quote': now.isActive('blockquote'),
      'pull-quote': now.isActive('pullQuote'),
      // Not `can()`: it makes every command of the editor anew, at every keystroke.
      canUndo: undoDepth(now.state) > 0,
      canRedo: redoDepth(now.state) > 0,
      isEditable: now.isEditable,
    }),
  })

  const button = (id: string, icon: ReactNode, disabled = !active.isEditable) => {
    const command = commandNamed(id)
    const pressed = id in active ? active[id as keyof typeof active] : undefined
    return (
      <Base.Button
        key={id}
        render={
          <IconButton
            label={command.label.replace('…', '')}
            shortcut={command.keys === null ? undefined : shownKeys(command.keys, galley.platform)}
            {...(pressed === undefined ? {} : { pressed })}
          />
        }
        disabled={disabled}
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => void command.run(galley)}
      >
        {icon}
      </Base.Button>
    )
  }

  return (
    <Base.Root className="toolbar" aria-label="Formatting">
      <div className="toolbar-group">
        {button('fold-desk', <PanelLeft aria-hidden="true" />, false)}
      </div>
      <div className="toolbar-group toolbar-format">
        {button('undo', <Undo2 aria-hidden="true" />, !active.canUndo)}
        {button('redo', <Redo2 aria-hidden="true" />, !active.canRedo)}
        <span className="toolbar-gap" />
        {button('bold', <Bold aria-hidden="true" />)}
        {button('italic', <Italic aria-hidden="true" />)}
        {button('strike', <Strikethrough aria-hidden="true" />)}
        {button('link', <Link aria-hidden="true" />)}
        <span className="toolbar-roomy">
          <span className="toolbar-gap" />
          {button('heading-2', <Heading2 aria-hidden="true" />)}
          {button('heading-3', <Heading3 aria-hidden="true" />)}
          {button('bullet-list', <List aria-hidden="true" />)}
          {button('ordered-list', <ListOrdered aria-hidden="true" />)}
          {button('block-quote', <TextQuote aria-hidden="true" />)}
          {button('pull-quote', <Quote aria-hidden="true" />)}
          {button('rule', <Minus aria-hidden="true" />)}
          {button('image', <Image aria-hidden="true" />)}
        </span>
        <MoreFormats isEditable={active.isEditable} />
        <span className="toolbar-gap" />
        {button('attribute', <MessageSquareQuote aria-hidden="true" />)}
      </div>
      <div className="toolbar-group">
        <Base.Button
          render={<Button look="plain" />}
          onClick={() => void commandNamed('export').run(galley)}
        >
          <Upload aria-hidden="true" />
          Export
        </Base.Button>
        {button('fold-inspector', <PanelRight aria-hidden="true" />, false)}
      </div>
    </Base.Root>
  )
}

/** Every format by name: what has no button of its own, and all of them where the window is narrow. */
function MoreFormats({ isEditable }: { readonly isEditable: boolean }) {
  const galley = useGalley()
  return (
    <Menu.Root>
      <Base.Button
        disabled={!isEditable}
        render={
          <Menu.Trigger
            render={
              <IconButton label="More formatting">
                <Ellipsis aria-hidden="true" />
              </IconButton>
            }
          />
        }
      />
      <Menu.Portal>
        <Menu.Positioner className="menu-positioner" align="center" sideOffset={4}>
          <Menu.Popup className="menu" finalFocus={false}>
            {commands
              .filter(({ menu }) => menu === 'Format')
              .map((command) => (
                <Menu.Item
                  key={command.id}
                  className="menu-item"
                  onClick={() => void command.run(galley)}
                >
                  {command.label}
                  {command.keys === null ? null : (
                    <span className="menu-keys">{shownKeys(command.keys, galley.platform)}</span>
                  )}
                </Menu.Item>
              ))}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  )
}
