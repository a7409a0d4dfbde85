// What the article is about, in the words of the IPTC Media Topics or in one's own.
import { Plus, X } from 'lucide-react'
import type { Article } from '../../article/article.ts'
import { useGalley } from '../galley.ts'
import { offerUndo, openArticle, useArticle, useIsLocked } from '../session/use-article.ts'
import { Button, IconButton } from '../ui/button.tsx'
import { CheckedField } from '../ui/checked-field.tsx'
import { TextField } from '../ui/field.tsx'
import { Fold, PanelRows } from '../ui/panel.tsx'
import { useRowKeys } from '../ui/row-keys.ts'

type Subject = Article['subjects'][number]

const problemOfCode = (text: string): string | null =>
  text.trim() === '' || /^medtop:\d{8}$/u.test(text.trim())
    ? null
    : 'A code looks like medtop:20000065. It is not kept until it does.'

export function SubjectsFold() {
  const galley = useGalley()
  const subjects = useArticle((article) => article.subjects)
  const isLocked = useIsLocked()
  const keys = useRowKeys(subjects)
  const now = (): readonly Subject[] => openArticle(galley)?.subjects ?? []
  const write = (after: readonly Subject[]) => galley.session.change({ subjects: [...after] })
  const change = (index: number, patch: Partial<Subject>) =>
    write(now().map((subject, place) => (place === index ? { ...subject, ...patch } : subject)))

  function remove(subject: Subject, index: number): void {
    write(now().filter((_, place) => place !== index))
    if (subject.name + subject.code === '') return
    offerUndo(galley, `Subject ${subject.name} removed`, () =>
      write([...now().slice(0, index), subject, ...now().slice(index)]),
    )
  }

  return (
    <Fold title="Subjects" value={subjects.map(({ name }) => name).join(', ')}>
      {subjects.map((subject, index) => (
        <div key={keys[index]} className="article-item">
          <PanelRows>
            <TextField
              label="Topic"
              placeholder="in words"
              maxLength={500}
              value={subject.name}
              onChange={(event) => change(index, { name: event.target.value })}
            />
            <CheckedField
              label="Code"
              placeholder="medtop:"
              value={subject.code}
              problemOf={problemOfCode}
              onTake={(text) => change(index, { code: text.trim() })}
            />
          </PanelRows>
          {isLocked ? null : (
            <IconButton
              label={`Remove ${subject.name || 'this subject'}`}
              onClick={() => remove(subject, index)}
            >
              <X />
            </IconButton>
          )}
        </div>
      ))}
      {isLocked ? null : (
        <Button look="quiet" onClick={() => write([...now(), { name: '', code: '' }])}>
          <Plus aria-hidden="true" />
          Add subject
        </Button>
      )}
    </Fold>
  )
}
