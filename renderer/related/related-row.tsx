// One related article: its title, where it leads, why it is here.
import { X } from 'lucide-react'
import { type HTMLAttributes, useEffect, useRef } from 'react'
import { isPrintableLink } from '../../article/body/link.ts'
import { refusalToRelate } from '../../article/relate.ts'
import type { RelatedArticle } from '../../article/related.ts'
import { openDraft } from '../commands/file.ts'
import { type Galley, useGalley } from '../galley.ts'
import { openArticle, useIsLocked } from '../session/use-article.ts'
import { Button, IconButton } from '../ui/button.tsx'
import { CheckedField } from '../ui/checked-field.tsx'
import { ExpandingRow } from '../ui/expanding-row.tsx'
import { ChoiceField, TextField } from '../ui/field.tsx'
import { GrowingText } from '../ui/growing-text.tsx'
import { PanelRows } from '../ui/panel.tsx'
import { changeRelated } from './related-actions.ts'
import { lineOfItem, relationChoices, type TargetState, warningOf } from './target-state.ts'

interface RelatedRowProps {
  readonly item: RelatedArticle
  readonly state: TargetState
  readonly isOpen: boolean
  /** Just added by its link: the title is still to be typed. */
  readonly isNew: boolean
  readonly onOpen: (isOpen: boolean) => void
  readonly onRemove: () => void
  readonly row?: HTMLAttributes<HTMLLIElement>
  readonly grip?: HTMLAttributes<HTMLSpanElement>
}

export function RelatedRow(props: RelatedRowProps) {
  const { item, state, isOpen, isNew, onOpen, onRemove, row, grip } = props
  const galley = useGalley()
  const isLocked = useIsLocked()
  const warning = warningOf(state)
  const { target } = item
  const newTitle = state.kind === 'draft' ? state.newTitle : null
  const fallback = state.kind === 'link' ? state.host : 'Untitled'

  return (
    <ExpandingRow
      isOpen={isOpen}
      onOpen={onOpen}
      grip={grip}
      data-related={item.id}
      {...row}
      summary={
        <>
          <span className={item.title === '' ? 'row-title row-title-empty' : 'row-title'}>
            {item.title || fallback}
          </span>
          <span className="row-line">{lineOfItem(item, state)}</span>
          {item.reason === '' ? null : <span className="row-line">{item.reason}</span>}
          {warning === '' ? null : <span className="row-line row-warning">{warning}</span>}
        </>
      }
      aside={
        isLocked ? null : (
          <IconButton label={`Remove ${item.title || fallback}`} onClick={onRemove}>
            <X />
          </IconButton>
        )
      }
    >
      <Fields item={item} isNew={isNew} />
      {target.kind === 'draft' && state.kind !== 'gone' ? (
        <div className="row-actions">
          {newTitle === null ? null : (
            <Button onClick={() => changeRelated(galley, item.id, { title: newTitle })}>
              Use the new title
            </Button>
          )}
          <Button onClick={() => void openDraft(galley, target.id)}>Open draft</Button>
        </div>
      ) : null}
    </ExpandingRow>
  )
}

function Fields({ item, isNew }: { readonly item: RelatedArticle; readonly isNew: boolean }) {
  const galley = useGalley()
  const fields = useRef<HTMLDivElement>(null)
  const change = (patch: Partial<RelatedArticle>) => changeRelated(galley, item.id, patch)

  useEffect(() => {
    if (isNew) fields.current?.querySelector('input')?.focus()
  }, [isNew])

  return (
    <div ref={fields}>
      <PanelRows>
        <CheckedField
          label="Title"
          placeholder="as it is printed"
          maxLength={2_000}
          value={item.title}
          problemOf={(title) => problemOf(galley, { ...item, title })}
          onTake={(title) => change({ title })}
        />
        {item.target.kind === 'draft' ? null : (
          <CheckedField
            label="Link"
            type="url"
            placeholder="https://"
            value={item.target.kind === 'link' ? item.target.url : ''}
            problemOf={(text) => problemOfLink(galley, item, text.trim())}
            onTake={(text) => change({ target: targetOf(text.trim()) })}
          />
        )}
        <TextField
          label="Outlet"
          placeholder="who published it"
          maxLength={500}
          value={item.outlet}
          onChange={(event) => change({ outlet: event.target.value })}
        />
        <TextField
          label="Date"
          maxLength={100}
          placeholder="year-month-day"
          value={item.date}
          onChange={(event) => change({ date: event.target.value })}
        />
        <ChoiceField
          label="Relation"
          value={item.relation}
          choices={relationChoices}
          onChoose={(relation) => change({ relation })}
        />
        <GrowingText
          label="Reason"
          maxLength={2_000}
          placeholder="why it is worth reading"
          value={item.reason}
          onChange={(event) => change({ reason: event.target.value })}
        />
      </PanelRows>
    </div>
  )
}

const targetOf = (url: string): RelatedArticle['target'] =>
  url === '' ? { kind: 'none' } : { kind: 'link', url }

function problemOf(galley: Galley, item: RelatedArticle): string | null {
  const article = openArticle(galley)
  const refusal = article === null ? null : refusalToRelate(article, item)
  if (refusal === null) return null
  return refusal === 'itself' ? 'This is the article itself.' : 'This is in the list already.'
}

function problemOfLink(galley: Galley, item: RelatedArticle, url: string): string | null {
  if (url !== '' && !isPrintableLink(url))
    return 'Not a whole address yet: it starts with https:// or http://. It is not kept until then.'
  return problemOf(galley, { ...item, target: targetOf(url) })
}
