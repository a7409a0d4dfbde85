// What is printed of a person at the end of the article, in each language it is given in.
import { Plus, X } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import type { Byline } from '../../article/byline.ts'
import { languageName } from '../../article/language-tag.ts'
import { useGalley } from '../galley.ts'
import { offerUndo, openArticle, useArticle, useIsLocked } from '../session/use-article.ts'
import { Button, IconButton } from '../ui/button.tsx'
import { GrowingText } from '../ui/growing-text.tsx'
import { PanelRows } from '../ui/panel.tsx'
import { LanguageChoice } from './language-choice.tsx'

type Bio = Byline['bio']

interface BiographiesProps {
  readonly byline: Byline
  readonly onChange: (bio: Bio) => void
}

export function Biographies({ byline, onChange }: BiographiesProps) {
  const galley = useGalley()
  const isLocked = useIsLocked()
  const own = useArticle((article) => article.language)
  const [newest, setNewest] = useState<string | null>(null)
  const { bio } = byline
  const languages = Object.keys(bio).sort()

  function add(language: string): void {
    if (bio[language] === undefined) onChange({ ...bio, [language]: '' })
    setNewest(language)
  }

  function remove(language: string): void {
    const text = bio[language] ?? ''
    const { [language]: _gone, ...rest } = bio
    onChange(rest)
    if (text === '') return
    offerUndo(galley, `${languageName(language)} biography removed`, () => {
      const bylines = openArticle(galley)?.bylines ?? []
      const place = bylines.findIndex(
        ({ name, bio: now }) => name === byline.name && !(language in now),
      )
      galley.session.change({
        bylines: bylines.map((other, index) =>
          index === place ? { ...other, bio: { ...other.bio, [language]: text } } : other,
        ),
      })
    })
  }

  return (
    <section className="article-bios" aria-label="Biographies">
      {languages.map((language) => (
        <Biography
          key={language}
          language={language}
          text={bio[language] ?? ''}
          isNew={newest === language}
          isLocked={isLocked}
          onChange={(text) => onChange({ ...bio, [language]: text })}
          onRemove={() => remove(language)}
        />
      ))}
      {isLocked ? null : <AddBiography own={own} taken={languages} onAdd={add} />}
    </section>
  )
}

interface BiographyProps {
  readonly language: string
  readonly text: string
  readonly isNew: boolean
  readonly isLocked: boolean
  readonly onChange: (text: string) => void
  readonly onRemove: () => void
}

function Biography(props: BiographyProps) {
  const { language, text, isNew, isLocked, onChange, onRemove } = props
  const name = languageName(language)
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (isNew) box.current?.querySelector('textarea')?.focus()
  }, [isNew])
  return (
    <div className="article-bio" ref={box}>
      <GrowingText
        label={`Biography, ${name}`}
        lang={language}
        dir="auto"
        maxLength={20_000}
        value={text}
        onChange={(event) => onChange(event.target.value)}
      />
      {isLocked ? null : (
        <IconButton label={`Remove the ${name} biography`} onClick={onRemove}>
          <X />
        </IconButton>
      )}
    </div>
  )
}

interface AddBiographyProps {
  readonly own: string
  readonly taken: readonly string[]
  readonly onAdd: (language: string) => void
}

function AddBiography({ own, taken, onAdd }: AddBiographyProps) {
  const [isOpen, setOpen] = useState(false)
  const [chosen, setChosen] = useState<string | null>(null)
  const language = chosen ?? (taken.includes(own) ? 'en' : own)

  if (!isOpen)
    return (
      <Button className="article-add-bio" look="quiet" onClick={() => setOpen(true)}>
        <Plus aria-hidden="true" />
        Add biography
      </Button>
    )
  return (
    <div className="article-new-bio">
      <PanelRows>
        <LanguageChoice value={language} onChoose={setChosen} />
      </PanelRows>
      <div className="row-actions">
        <Button
          look="main"
          disabled={taken.includes(language)}
          onClick={() => {
            onAdd(language)
            setChosen(null)
            setOpen(false)
          }}
        >
          Add biography
        </Button>
        <Button look="quiet" onClick={() => setOpen(false)}>
          Cancel
        </Button>
      </div>
    </div>
  )
}
