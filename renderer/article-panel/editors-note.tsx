// What the next person on the desk should know.
import { useGalley } from '../galley.ts'
import { useArticle } from '../session/use-article.ts'
import { GrowingText } from '../ui/growing-text.tsx'
import { Editable } from '../ui/panel.tsx'

export function EditorsNote() {
  const { session } = useGalley()
  const note = useArticle((article) => article.editorsNote)
  return (
    <Editable>
      <div className="article-note">
        <GrowingText
          label="Note to the desk"
          placeholder="What the next person should know"
          maxLength={50_000}
          value={note}
          onChange={(event) => session.change({ editorsNote: event.target.value })}
        />
      </div>
    </Editable>
  )
}
