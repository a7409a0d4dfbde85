// The link at the selection: its address, what carries it, and a way to take it off.
import type { Editor } from '@tiptap/core'
import { type FormEvent, useState } from 'react'
import { useGalley } from '../galley.ts'
import { useStore } from '../session/store.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { TextField } from '../ui/field.tsx'
import { addressFrom } from './link-address.ts'
import './link-dialog.css'

export function LinkDialog() {
  const galley = useGalley()
  const isOpen = useStore(galley.stage, ({ dialog }) => dialog === 'link')
  const editor = useStore(galley.session.editor, (current) => current)
  const close = () => galley.stage.set((before) => ({ ...before, dialog: null }))
  if (!isOpen || editor === null) return null
  return <OpenLinkDialog editor={editor} onClose={close} />
}

const formId = 'link-form'

function OpenLinkDialog({
  editor,
  onClose,
}: {
  readonly editor: Editor
  readonly onClose: () => void
}) {
  const [link] = useState(() => linkAtSelection(editor))
  const [address, setAddress] = useState(link.href)
  const [words, setWords] = useState('')
  const [problem, setProblem] = useState<string>()

  const submit = (event: FormEvent) => {
    event.preventDefault()
    const given = addressFrom(address)
    if (given.kind === 'refused') return setProblem(given.problem)
    setLink(editor, link, given.address, words)
    onClose()
  }
  return (
    <Dialog
      title={link.isLink ? 'Change the link' : 'Add a link'}
      open
      onClose={onClose}
      actions={
        <>
          {link.isLink ? (
            <Button
              look="danger"
              className="link-remove"
              onClick={() => {
                editor.chain().extendMarkRange('link').unsetLink().run()
                onClose()
              }}
            >
              Remove link
            </Button>
          ) : null}
          <Button look="main" type="submit" form={formId}>
            {link.isLink ? 'Change link' : 'Add link'}
          </Button>
        </>
      }
    >
      <form id={formId} className="link-form" onSubmit={submit} noValidate>
        <TextField
          label="Address"
          placeholder="example.org/story"
          value={address}
          spellCheck={false}
          autoComplete="off"
          problem={problem}
          onChange={(event) => {
            setAddress(event.target.value)
            setProblem(undefined)
          }}
        />
        {link.text === '' ? (
          <TextField
            label="Words that carry it"
            hint="Without words, the address itself is put in."
            value={words}
            onChange={(event) => setWords(event.target.value)}
          />
        ) : (
          <p className="link-words">
            <span className="link-words-label">On the words</span>
            <span className="link-words-text">{link.text}</span>
          </p>
        )}
      </form>
    </Dialog>
  )
}

interface LinkAtSelection {
  readonly href: string
  readonly text: string
  readonly isLink: boolean
}

function linkAtSelection(editor: Editor): LinkAtSelection {
  const isLink = editor.isActive('link')
  if (isLink) editor.commands.extendMarkRange('link')
  const { from, to } = editor.state.selection
  const { href } = editor.getAttributes('link')
  return {
    href: typeof href === 'string' ? href : '',
    text: editor.state.doc.textBetween(from, to, ' '),
    isLink,
  }
}

function setLink(editor: Editor, link: LinkAtSelection, address: string, words: string): void {
  if (link.text !== '') {
    editor.chain().setLink({ href: address }).run()
    return
  }
  const text = words.trim() === '' ? address : words.trim()
  const marks = [{ type: 'link', attrs: { href: address, title: null } }]
  editor.commands.insertContent({ type: 'text', text, marks })
}
