// What stands above the body, typed in place: kicker, headline, standfirst, bylines, dateline.
import { Plus } from 'lucide-react'
import { createByline } from '../../article/byline.ts'
import { showPanel } from '../commands/view.ts'
import { useGalley } from '../galley.ts'
import { useStore } from '../session/store.ts'
import { PageField } from './page-field.tsx'
import './head.css'

const moveTo = (field: string) => {
  document.querySelector<HTMLElement>(`[data-field="${field}"]`)?.focus()
}

export function Head() {
  const { session } = useGalley()
  return (
    <header className="head">
      <PageField field="kicker" label="Kicker" onDone={() => moveTo('headline')} />
      <h1 className="head-headline">
        <PageField field="headline" label="Headline" onDone={() => moveTo('standfirst')} />
      </h1>
      <PageField field="standfirst" label="Standfirst" onDone={() => moveTo('byline')} />
      <Bylines />
      <Dateline onDone={() => session.editor.get()?.commands.focus('start')} />
    </header>
  )
}

const roleNames = {
  reporter: '',
  photographer: 'photographer',
  translator: 'translator',
  curator: 'curator',
  editor: 'editor',
  contributor: 'contributor',
} as const

function Bylines() {
  const galley = useGalley()
  const { session } = galley
  const bylines = useStore(session.session, (now) =>
    now.kind === 'open' ? now.article.bylines : [],
  )
  const isFixed = useStore(session.session, (now) => now.kind !== 'open' || now.readOnly !== null)
  const set = (index: number, patch: Partial<(typeof bylines)[number]>) => {
    const next = bylines.length === 0 ? [createByline({})] : bylines
    session.change({
      bylines: next.map((byline, at) => (at === index ? { ...byline, ...patch } : byline)),
    })
  }
  const shown = bylines.length === 0 ? [createByline({})] : bylines

  return (
    <div className="head-bylines">
      {shown.map((byline, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a byline is its place in the order
        <div className="head-byline" key={index}>
          <span aria-hidden="true" className="head-by">
            {index === 0 ? 'By' : 'and'}
          </span>
          <LineInput
            label={index === 0 ? 'Byline: name' : `Byline ${index + 1}: name`}
            field={index === 0 ? 'byline' : `byline-${index}`}
            look="head-name"
            placeholder="Name"
            value={byline.name}
            isFixed={isFixed}
            onChange={(name) => set(index, { name })}
            onDone={() => moveTo(`outlet-${index}`)}
          />
          {byline.outlet === '' ? null : (
            <span aria-hidden="true" className="head-comma">
              ,
            </span>
          )}
          <LineInput
            label={index === 0 ? 'Byline: outlet' : `Byline ${index + 1}: outlet`}
            field={`outlet-${index}`}
            placeholder="Outlet"
            value={byline.outlet}
            isFixed={isFixed}
            onChange={(outlet) => set(index, { outlet })}
            onDone={() =>
              moveTo(index + 1 < shown.length ? `byline-${index + 1}` : 'dateline-place')
            }
          />
          {roleNames[byline.role] === '' ? null : (
            <span className="head-role">{roleNames[byline.role]}</span>
          )}
        </div>
      ))}
      {isFixed || bylines.length === 0 ? null : (
        <button
          type="button"
          className="head-add"
          title="Add a byline"
          aria-label="Add a byline"
          onClick={() => {
            session.change({ bylines: [...bylines, createByline({})] })
            showPanel(galley, 'article')
            requestAnimationFrame(() => moveTo(`byline-${bylines.length}`))
          }}
        >
          <Plus aria-hidden="true" />
        </button>
      )}
    </div>
  )
}

function Dateline({ onDone }: { readonly onDone: () => void }) {
  const { session } = useGalley()
  const dateline = useStore(session.session, (now) =>
    now.kind === 'open' ? now.article.dateline : { place: '', date: '', agency: '' },
  )
  const isFixed = useStore(session.session, (now) => now.kind !== 'open' || now.readOnly !== null)
  const set = (patch: Partial<typeof dateline>) =>
    session.change({ dateline: { ...dateline, ...patch } })
  return (
    <div className="head-dateline">
      <LineInput
        label="Dateline: place"
        field="dateline-place"
        placeholder="Place"
        value={dateline.place}
        isFixed={isFixed}
        onChange={(place) => set({ place })}
        onDone={() => moveTo('dateline-date')}
      />
      <LineInput
        label="Dateline: date"
        field="dateline-date"
        placeholder="Date"
        value={dateline.date}
        isFixed={isFixed}
        onChange={(date) => set({ date })}
        onDone={() => moveTo('dateline-agency')}
      />
      <LineInput
        label="Dateline: agency"
        field="dateline-agency"
        placeholder="Agency"
        value={dateline.agency}
        isFixed={isFixed}
        onChange={(agency) => set({ agency })}
        onDone={onDone}
      />
    </div>
  )
}

interface LineInputProps {
  readonly label: string
  readonly field: string
  readonly placeholder: string
  readonly look?: string
  readonly value: string
  readonly isFixed: boolean
  readonly onChange: (value: string) => void
  readonly onDone: () => void
}

/** As wide as its words. The copy behind it gives the width; inputs cannot size themselves in Chrome 114. */
function LineInput({
  label,
  field,
  placeholder,
  look = '',
  value,
  isFixed,
  onChange,
  onDone,
}: LineInputProps) {
  return (
    <span className={`line-input ${look}`} data-value={value || placeholder}>
      <input
        type="text"
        size={1}
        aria-label={label}
        data-field={field}
        placeholder={placeholder}
        value={value}
        readOnly={isFixed}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => {
          if (
            event.key !== 'Enter' ||
            event.nativeEvent.isComposing ||
            event.ctrlKey ||
            event.metaKey
          )
            return
          event.preventDefault()
          onDone()
        }}
      />
    </span>
  )
}
