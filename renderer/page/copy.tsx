// The body on the page: the editor, its bubble menu, and the look of a very long article.
import { NodeSelection } from '@tiptap/pm/state'
import { EditorContent } from '@tiptap/react'
import { BubbleMenu } from '@tiptap/react/menus'
import { Bold, Italic, Link, MessageSquareQuote } from 'lucide-react'
import { commandNamed } from '../commands/commands.ts'
import { PictureFields } from '../editor/picture-fields.tsx'
import { useGalley } from '../galley.ts'
import { useStore } from '../session/store.ts'
import { IconButton } from '../ui/button.tsx'
import './copy.css'

/** Words from which blocks out of view are not laid out: it pays above and costs below. */
const longArticle = 20_000

export function Copy() {
  const galley = useGalley()
  const editor = useStore(galley.session.editor, (now) => now)
  const isLong = useStore(galley.session.facts, (facts) => facts.words > longArticle)
  const language = useStore(galley.session.session, (now) =>
    now.kind === 'open' ? now.article.language : 'en',
  )
  if (editor === null) return null
  const run = (id: string) => () => void commandNamed(id).run(galley)
  return (
    <>
      <EditorContent
        editor={editor}
        lang={language}
        className={isLong ? 'copy-frame copy-long' : 'copy-frame'}
      />
      <BubbleMenu
        editor={editor}
        className="bubble"
        role="toolbar"
        aria-label="Selection"
        options={{ placement: 'top', offset: 8 }}
        shouldShow={({ editor: shown, from, to }) =>
          shown.isEditable &&
          from !== to &&
          !(shown.state.selection instanceof NodeSelection) &&
          shown.state.doc.textBetween(from, to).trim() !== '' &&
          !shown.isActive('codeBlock')
        }
      >
        <IconButton label="Bold" onClick={run('bold')}>
          <Bold aria-hidden="true" />
        </IconButton>
        <IconButton label="Italic" onClick={run('italic')}>
          <Italic aria-hidden="true" />
        </IconButton>
        <IconButton label="Link" onClick={run('link')}>
          <Link aria-hidden="true" />
        </IconButton>
        <IconButton label="Attribute quote" onClick={run('attribute')}>
          <MessageSquareQuote aria-hidden="true" />
        </IconButton>
      </BubbleMenu>
      <PictureFields editor={editor} />
    </>
  )
}
