// One byline: as it is printed while closed, its fields and biographies while open.
import { X } from 'lucide-react'
import { type HTMLAttributes, useEffect, useRef } from 'react'
import { type Byline, BylineRole } from '../../article/byline.ts'
import { useIsLocked } from '../session/use-article.ts'
import { IconButton } from '../ui/button.tsx'
import { ExpandingRow } from '../ui/expanding-row.tsx'
import { ChoiceField, TextField } from '../ui/field.tsx'
import { PanelRows } from '../ui/panel.tsx'
import { Biographies } from './biographies.tsx'

interface BylineRowProps {
  readonly byline: Byline
  readonly isOpen: boolean
  readonly isNew: boolean
  readonly onOpen: (isOpen: boolean) => void
  readonly onChange: (patch: Partial<Byline>) => void
  readonly onRemove: () => void
  readonly row?: HTMLAttributes<HTMLLIElement>
  readonly grip?: HTMLAttributes<HTMLSpanElement>
}

const roles = BylineRole.options.map((value) => ({
  value,
  label: `${value.charAt(0).toUpperCase()}${value.slice(1)}`,
}))

export function BylineRow(props: BylineRowProps) {
  const { byline, isOpen, isNew, onOpen, onChange, onRemove, row, grip } = props
  const isLocked = useIsLocked()
  const fields = useRef<HTMLDivElement>(null)

  useEffect(() => {
    if (isNew) fields.current?.querySelector('input')?.focus()
  }, [isNew])

  const line = (key: 'name' | 'outlet' | 'place', label: string, placeholder: string) => (
    <TextField
      label={label}
      value={byline[key]}
      maxLength={500}
      placeholder={placeholder}
      onChange={(event) => onChange({ [key]: event.target.value })}
    />
  )

  return (
    <ExpandingRow
      isOpen={isOpen}
      onOpen={onOpen}
      grip={grip}
      {...row}
      summary={
        <>
          <span className={byline.name === '' ? 'row-title row-title-empty' : 'row-title'}>
            {byline.name || 'No name yet'}
          </span>
          <span className="row-line">{lineOf(byline)}</span>
        </>
      }
      aside={
        isLocked ? null : (
          <IconButton label={`Remove ${byline.name || 'this byline'}`} onClick={onRemove}>
            <X />
          </IconButton>
        )
      }
    >
      <div ref={fields}>
        <PanelRows>
          {line('name', 'Name', 'as it is printed')}
          <ChoiceField
            label="Role"
            value={byline.role}
            choices={roles}
            onChoose={(role) => onChange({ role })}
          />
          {line('outlet', 'Outlet', 'when it is not ours')}
          {line('place', 'Place', 'where it was written')}
        </PanelRows>
      </div>
      <Biographies byline={byline} onChange={(bio) => onChange({ bio })} />
    </ExpandingRow>
  )
}

function lineOf({ role, outlet, place, bio }: Byline): string {
  const languages = Object.keys(bio).filter((language) => bio[language] !== '')
  const lives = languages.length === 0 ? '' : `bio ${languages.sort().join(', ')}`
  const label = roles.find(({ value }) => value === role)?.label ?? ''
  return [label, outlet, place, lives].filter((words) => words !== '').join(' · ')
}
