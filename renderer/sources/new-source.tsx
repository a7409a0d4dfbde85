// A new source, named before there is a quote of theirs.
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { labelOf, type Source } from '../../article/source.ts'
import { isUnnamed } from '../../article/unnamed-source.ts'
import { useGalley } from '../galley.ts'
import { Button } from '../ui/button.tsx'
import { ChoiceField, TextField } from '../ui/field.tsx'
import { PanelRows } from '../ui/panel.tsx'
import { addSource } from './source-actions.ts'
import { namesake, termsChoices } from './source-words.ts'

interface NewSourceProps {
  readonly sources: readonly Source[]
  readonly onCancel: () => void
  readonly onAdded: (source: Source, isUnnamed: boolean) => void
}

const blank = { name: '', role: '', organisation: '', terms: 'on-the-record' } as const
type Draft = Pick<Source, 'name' | 'role' | 'organisation' | 'terms'>

export function NewSource({ sources, onCancel, onAdded }: NewSourceProps) {
  const galley = useGalley()
  const [draft, setDraft] = useState<Draft>(blank)
  const form = useRef<HTMLFormElement>(null)
  const known = namesake(sources, draft.name)
  const isEmpty = [draft.name, draft.role, draft.organisation].every((words) => words.trim() === '')

  useEffect(() => form.current?.querySelector('input')?.focus(), [])

  function submit(event: FormEvent): void {
    event.preventDefault()
    if (isEmpty && draft.terms === 'on-the-record') return
    const source = addSource(galley, { ...draft, name: draft.name.trim() })
    onAdded(source, isUnnamed(source))
  }

  type LineKey = 'name' | 'role' | 'organisation'
  const line = (key: LineKey, label: string, placeholder: string, hint?: string) => (
    <TextField
      label={label}
      placeholder={placeholder}
      hint={hint}
      value={draft[key]}
      maxLength={500}
      onChange={(event) => setDraft({ ...draft, [key]: event.target.value })}
    />
  )

  return (
    <form
      ref={form}
      className="sources-new"
      aria-label="New source"
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.preventDefault()
        onCancel()
      }}
    >
      <PanelRows>
        {line('name', 'Name', 'who speaks', known === null ? undefined : hintFor(known))}
        {line('role', 'Role', 'mayor of …')}
        {line('organisation', 'Organisation', 'who they speak for')}
        <ChoiceField
          label="Terms"
          value={draft.terms}
          choices={termsChoices}
          onChoose={(terms) => setDraft({ ...draft, terms })}
        />
      </PanelRows>
      <div className="row-actions">
        <Button type="submit" look="main" disabled={isEmpty && draft.terms === 'on-the-record'}>
          Add source
        </Button>
        <Button look="quiet" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </form>
  )
}

const hintFor = (known: Source) =>
  known.retired
    ? `${labelOf(known)} is among the retired sources and can be taken back.`
    : `${labelOf(known)} is in the list already.`
