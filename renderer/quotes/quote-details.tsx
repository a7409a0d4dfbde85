// All that is known of one attributed quote, to change: kind, terms, via, medium, date, translation, record, verified.
import { useState } from 'react'
import { type Attribution, QuoteKind, QuoteMedium } from '../../article/quotes/quotation.ts'
import { Terms, termsRules } from '../../article/quotes/terms.ts'
import { createSource, labelOf } from '../../article/source.ts'
import { attribute, currentTarget, unattribute } from '../editor/quote-commands.ts'
import { useGalley } from '../galley.ts'
import { useStore } from '../session/store.ts'
import { Button } from '../ui/button.tsx'
import { ChoiceField, SwitchField, TextField } from '../ui/field.tsx'
import { SettledArea, SettledField } from '../ui/settled-field.tsx'
import type { ListedQuote } from './quote-row.tsx'
import { VerbatimDiff } from './verbatim-diff.tsx'

interface QuoteDetailsProps {
  readonly quote: ListedQuote & { readonly attribution: Attribution }
  readonly isFixed: boolean
}

const kindNames = { direct: 'Direct', partial: 'Partial', indirect: 'Indirect' } as const

const mediumNames = {
  interview: 'Interview',
  phone: 'Telephone',
  email: 'E-mail',
  message: 'Message',
  statement: 'Statement',
  'press-conference': 'Press conference',
  speech: 'Speech',
  broadcast: 'Broadcast',
  post: 'Post',
  document: 'Document',
} as const

export function QuoteDetails({ quote, isFixed }: QuoteDetailsProps) {
  const { session } = useGalley()
  const { attribution } = quote
  const change = (patch: Partial<Attribution>) => {
    const editor = session.editor.get()
    const target = editor === null ? null : currentTarget(editor, quote)
    if (editor !== null && target !== null) attribute(editor, target, patch)
  }
  const takeAway = () => {
    const editor = session.editor.get()
    const target = editor === null ? null : currentTarget(editor, quote)
    if (editor !== null && target !== null) unattribute(editor, target)
  }

  return (
    <fieldset className="quote-details" disabled={isFixed}>
      <legend className="visually-hidden">About this quote</legend>
      <div className="field-row">
        <ChoiceField
          label="Kind"
          value={attribution.kind}
          choices={QuoteKind.options.map((value) => ({ value, label: kindNames[value] }))}
          onChoose={(kind) => change({ kind })}
        />
        <ChoiceField
          label="Terms"
          value={attribution.terms ?? 'of-source'}
          choices={[
            { value: 'of-source' as const, label: 'As the source' },
            ...Terms.options.map((value) => ({ value, label: termsRules[value].label })),
          ]}
          onChoose={(terms) => change({ terms: terms === 'of-source' ? null : terms })}
        />
      </div>
      <ViaField attribution={attribution} change={change} />
      <div className="field-row">
        <ChoiceField
          label="Medium"
          value={attribution.medium ?? 'unknown'}
          choices={[
            { value: 'unknown' as const, label: 'Not said' },
            ...QuoteMedium.options.map((value) => ({ value, label: mediumNames[value] })),
          ]}
          onChoose={(medium) => change({ medium: medium === 'unknown' ? null : medium })}
        />
        <TextField
          label="Said on"
          type="date"
          value={attribution.saidAt?.slice(0, 10) ?? ''}
          onChange={({ target }) => change({ saidAt: target.value === '' ? null : target.value })}
        />
      </div>
      <Translation attribution={attribution} change={change} />
      <Record attribution={attribution} change={change} />
      <VerbatimDiff quote={quote} />
      <Verified attribution={attribution} change={change} />
      <div>
        <Button look="quiet" onClick={takeAway}>
          Take attribution away
        </Button>
      </div>
    </fieldset>
  )
}

interface PartProps {
  readonly attribution: Attribution
  readonly change: (patch: Partial<Attribution>) => void
}

/** The outlet it was said to: a source itself, found by name or made. */
function ViaField({ attribution, change }: PartProps) {
  const { session } = useGalley()
  const sources = useStore(session.session, (now) =>
    now.kind === 'open' ? now.article.sources : [],
  )
  const via = sources.find(({ id }) => id === attribution.via)
  const outlets = sources.filter(({ kind }) => kind === 'outlet')
  const listId = `outlets-${attribution.sourceId ?? ''}`
  return (
    <>
      <SettledField
        label="Told to (via)"
        hint="The outlet that had it first: told AFP."
        list={listId}
        value={via === undefined ? '' : labelOf(via)}
        onSettle={(typed) => {
          const name = typed.trim()
          if (name === '') return change({ via: null })
          const known = sources.find(
            (source) => labelOf(source).toLowerCase() === name.toLowerCase(),
          )
          if (known !== undefined) return change({ via: known.id })
          const outlet = createSource({ id: crypto.randomUUID(), kind: 'outlet', name })
          session.change({ sources: [...sources, outlet] })
          change({ via: outlet.id })
        }}
      />
      <datalist id={listId}>
        {outlets.map((outlet) => (
          <option key={outlet.id} value={labelOf(outlet)} />
        ))}
      </datalist>
    </>
  )
}

function Translation({ attribution, change }: PartProps) {
  const [isAsked, setAsked] = useState(false)
  const { original } = attribution
  const isTranslated = original !== null || isAsked
  const set = (patch: Partial<NonNullable<Attribution['original']>>) => {
    const next = { language: '', text: '', translator: '', ...original, ...patch }
    change({
      original: next.language === '' && next.text === '' && next.translator === '' ? null : next,
    })
  }
  return (
    <>
      <SwitchField
        label="Translated"
        checked={isTranslated}
        onSwitch={(isOn) => {
          setAsked(isOn)
          if (!isOn) change({ original: null })
        }}
      />
      {isTranslated ? (
        <>
          <div className="field-row">
            <SettledField
              label="Original language"
              placeholder="fr"
              maxLength={35}
              value={original?.language ?? ''}
              onSettle={(language) => set({ language })}
            />
            <SettledField
              label="Translator"
              value={original?.translator ?? ''}
              onSettle={(translator) => set({ translator })}
            />
          </div>
          <SettledArea
            label="Original words"
            value={original?.text ?? ''}
            onSettle={(text) => set({ text })}
          />
        </>
      ) : null}
    </>
  )
}

function Record({ attribution, change }: PartProps) {
  const { verbatim } = attribution
  const set = (patch: Partial<NonNullable<Attribution['verbatim']>>) => {
    const next = { text: '', where: '', ...verbatim, ...patch }
    change({ verbatim: next.text === '' && next.where === '' ? null : next })
  }
  return (
    <>
      <SettledArea
        label="Verbatim record"
        hint="What was really said. Never printed."
        value={verbatim?.text ?? ''}
        onSettle={(text) => set({ text })}
      />
      <SettledField
        label="Where it is on file"
        placeholder="Recording 12:40, page, link"
        value={verbatim?.where ?? ''}
        onSettle={(where) => set({ where })}
      />
    </>
  )
}

function Verified({ attribution, change }: PartProps) {
  const { verified } = attribution
  return (
    <SettledField
      label="Verified by"
      hint={verified === null ? undefined : `On ${verified.at.slice(0, 10)}`}
      value={verified?.by ?? ''}
      onSettle={(by) =>
        change({
          verified: by.trim() === '' ? null : { by: by.trim(), at: new Date().toISOString() },
        })
      }
    />
  )
}
