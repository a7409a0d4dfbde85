// How words and paragraphs look. Every line also stands in the toolbar.
import type { ChainedCommands } from '@tiptap/core'
import { noAttribution } from '../../article/quotes/quotation.ts'
import type { Galley } from '../galley.ts'
import { chooseImage } from '../import/images.ts'
import type { Command } from './command.ts'

const canEdit = (galley: Galley) => galley.session.editor.get()?.isEditable === true

const format = (
  id: string,
  label: string,
  keys: string | null,
  change: (chain: ChainedCommands) => ChainedCommands,
): Command => ({
  id,
  label,
  menu: 'Format',
  keys,
  isEditorKey: true,
  isEnabled: canEdit,
  run: (galley) => {
    const editor = galley.session.editor.get()
    if (editor !== null) change(editor.chain().focus()).run()
  },
})

export const formatCommands: readonly Command[] = [
  format('bold', 'Bold', 'Mod+B', (chain) => chain.toggleBold()),
  format('italic', 'Italic', 'Mod+I', (chain) => chain.toggleItalic()),
  format('strike', 'Strike through', 'Mod+Shift+S', (chain) => chain.toggleStrike()),
  format('code', 'Code', 'Mod+E', (chain) => chain.toggleCode()),
  {
    id: 'link',
    label: 'Link…',
    menu: 'Format',
    keys: 'Mod+Shift+K',
    isEnabled: canEdit,
    run: (galley) => galley.stage.set((before) => ({ ...before, dialog: 'link' })),
  },
  format('paragraph', 'Paragraph', 'Mod+Alt+0', (chain) => chain.setParagraph()),
  format('heading-2', 'Crosshead', 'Mod+Alt+2', (chain) => chain.toggleHeading({ level: 2 })),
  format('heading-3', 'Smaller crosshead', 'Mod+Alt+3', (chain) =>
    chain.toggleHeading({ level: 3 }),
  ),
  format('heading-4', 'Smallest crosshead', 'Mod+Alt+4', (chain) =>
    chain.toggleHeading({ level: 4 }),
  ),
  format('bullet-list', 'Bulleted list', 'Mod+Shift+8', (chain) => chain.toggleBulletList()),
  format('ordered-list', 'Numbered list', 'Mod+Shift+7', (chain) => chain.toggleOrderedList()),
  format('block-quote', 'Block quote', 'Mod+Shift+B', (chain) => chain.toggleBlockquote()),
  format('pull-quote', 'Pull quote', null, (chain) =>
    chain.toggleNode('pullQuote', 'paragraph', noAttribution),
  ),
  format('code-block', 'Code block', 'Mod+Alt+C', (chain) => chain.toggleCodeBlock()),
  format('rule', 'Rule', null, (chain) => chain.setHorizontalRule()),
  {
    id: 'image',
    label: 'Picture…',
    menu: 'Format',
    keys: null,
    isEnabled: canEdit,
    run: chooseImage,
  },
  format('clear-format', 'Clear formatting', null, (chain) =>
    chain.unsetBold().unsetItalic().unsetStrike().unsetCode().unsetLink().setParagraph(),
  ),
]
