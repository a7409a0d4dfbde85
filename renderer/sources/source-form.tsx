// Everything the desk knows of one source. What an unnamed source owes stands out; what is never printed says so.

import type { Source } from '../../article/source.ts'
import { isUnnamed, type OwedField, owedBy } from '../../article/unnamed-source.ts'
import { useGalley } from '../galley.ts'
import { ChoiceField, TextField } from '../ui/field.tsx'
import { GrowingText } from '../ui/growing-text.tsx'
import { PanelRows } from '../ui/panel.tsx'
import { changeSource } from './source-actions.ts'
import { kindChoices, termsChoices } from './source-words.ts'

const limits = {
  name: 500,
  role: 500,
  organisation: 500,
  description: 500,
  reason: 2_000,
  editor: 500,
  contact: 2_000,
  notes: 20_000,
} as const
type TextKey = keyof typeof limits

export function SourceForm({ source }: { readonly source: Source }) {
  const galley = useGalley()
  const owed = owedBy(source)
  const change = (patch: Partial<Source>) => changeSource(galley, source.id, patch)
  const line = (key: TextKey, label: string, placeholder: string) => (
    <TextField
      label={label}
      placeholder={placeholder}
      value={source[key]}
      maxLength={limits[key]}
      onChange={(event) => change({ [key]: event.target.value })}
    />
  )
  const lines = (key: TextKey, label: string, placeholder: string) => (
    <GrowingText
      label={label}
      placeholder={placeholder}
      value={source[key]}
      maxLength={limits[key]}
      onChange={(event) => change({ [key]: event.target.value })}
    />
  )
  const owedLines = (key: OwedField, label: string, placeholder: string) => (
    <div className={owed.includes(key) ? 'sources-owed' : undefined}>
      {lines(key, label, placeholder)}
    </div>
  )

  return (
    <div className="sources-form">
      <PanelRows>
        {line('name', 'Name', 'not known')}
        {line('role', 'Role', 'mayor of …')}
        {line('organisation', 'Organisation', 'who they speak for')}
        <ChoiceField
          label="Kind"
          value={source.kind}
          choices={kindChoices}
          onChoose={(kind) => change({ kind })}
        />
        <ChoiceField
          label="Terms"
          value={source.terms}
          choices={termsChoices}
          onChoose={(terms) => change({ terms })}
        />
      </PanelRows>
      {isUnnamed(source) ? (
        <section className="sources-group" aria-label="Unnamed source">
          <p className="panel-note">
            Not named in print, so it needs the agreed description, the reason, and the editor who
            knows who it is.
          </p>
          <PanelRows>
            {owedLines('description', 'Described as', 'a senior official')}
            {owedLines('reason', 'Reason', 'why there is no name')}
            {owedLines('editor', 'Editor', 'who knows who it is')}
          </PanelRows>
        </section>
      ) : null}
      <section className="sources-group" aria-label="Never printed">
        <p className="panel-note">Never printed</p>
        <PanelRows>
          {lines('contact', 'Contact', 'telephone, mail')}
          {lines('notes', 'Notes', 'for the desk')}
        </PanelRows>
      </section>
    </div>
  )
}
