// What is said of the selected picture: alternative text, caption, credit. Shown beside it while it is selected.
import type { Editor } from '@tiptap/core'
import { NodeSelection } from '@tiptap/pm/state'
import { useEditorState } from '@tiptap/react'
import { BubbleMenu } from '@tiptap/react/menus'
import { SettledField } from '../ui/settled-field.tsx'
import './picture-fields.css'

const parts = [
  { name: 'alt', label: 'Alternative text', hint: 'What is to be seen, for those who cannot.' },
  { name: 'caption', label: 'Caption', hint: undefined },
  { name: 'credit', label: 'Credit', hint: undefined },
] as const

export function PictureFields({ editor }: { readonly editor: Editor }) {
  const picture = useEditorState({
    editor,
    selector: ({ editor: now }) => {
      const { selection } = now.state
      return selection instanceof NodeSelection && selection.node.type.name === 'image'
        ? { at: selection.from, attrs: selection.node.attrs }
        : null
    },
  })
  return (
    <BubbleMenu
      editor={editor}
      pluginKey="pictureFields"
      className="picture-fields"
      options={{ placement: 'bottom', offset: 8 }}
      shouldShow={({ editor: now, state }) =>
        now.isEditable &&
        state.selection instanceof NodeSelection &&
        state.selection.node.type.name === 'image'
      }
    >
      {picture === null
        ? null
        : parts.map(({ name, label, hint }) => (
            <SettledField
              key={`${picture.at}-${name}`}
              label={label}
              hint={hint}
              value={String(picture.attrs[name] ?? '')}
              onSettle={(value) =>
                editor
                  .chain()
                  .command(({ tr }) => {
                    const node = tr.doc.nodeAt(picture.at)
                    if (node?.type.name !== 'image') return false
                    tr.setNodeMarkup(picture.at, undefined, { ...node.attrs, [name]: value })
                    tr.setSelection(NodeSelection.create(tr.doc, picture.at))
                    return true
                  })
                  .run()
              }
            />
          ))}
    </BubbleMenu>
  )
}
