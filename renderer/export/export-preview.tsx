// What would be exported, as source; or why it may not be.
import { FileText } from 'lucide-react'
import type { Exported } from '../../electron/ipc/contract.ts'
import { shownMeasure, shownSize } from './export-choice.ts'
import './export-preview.css'

type Rendered = Extract<Exported, { readonly kind: 'exported' }>

/** Characters; more is slow to lay out and nobody reads it here. */
const longestPreview = 200_000

export function ExportPreview({ preview }: { readonly preview: Exported | null }) {
  if (preview === null) return <div className="export-preview" aria-busy="true" />
  if (preview.kind === 'refused')
    return (
      <div className="export-preview export-refused" role="status">
        <p className="export-refused-title">This article cannot be exported as it stands</p>
        <ul>
          {preview.reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
        <p className="export-refused-next">Put it right in the article, then export again.</p>
      </div>
    )
  const { text, fileName, size, losses } = preview
  return (
    <div className="export-preview">
      <p className="export-file">
        <span className="export-file-name">{fileName}</span>
        <span>
          {shownMeasure(preview)} · {shownSize(size)}
        </span>
      </p>
      <Losses losses={losses} />
      {text === null ? (
        <Bytes preview={preview} />
      ) : (
        <textarea
          className="export-text"
          aria-label={`Preview of ${fileName}`}
          readOnly
          spellCheck={false}
          value={text.slice(0, longestPreview)}
        />
      )}
      {text !== null && text.length > longestPreview ? (
        <p className="export-more">The preview shows the beginning. The file holds all of it.</p>
      ) : null}
    </div>
  )
}

/** What the format cannot carry, before anybody relies on it. */
function Losses({ losses }: { readonly losses: readonly string[] }) {
  if (losses.length === 0) return null
  return (
    <section className="export-losses" aria-label="What this format cannot carry">
      <h3 className="export-losses-title">What this format cannot carry</h3>
      <ul>
        {losses.map((loss) => (
          <li key={loss}>{loss}</li>
        ))}
      </ul>
    </section>
  )
}

/** Nothing to read here: what it will be, in figures. */
function Bytes({ preview }: { readonly preview: Rendered }) {
  const { fileName, words, pages, size } = preview
  const figures = [
    { name: 'Words', figure: words.toLocaleString('en') },
    ...(pages === null ? [] : [{ name: 'Pages', figure: pages.toLocaleString('en') }]),
    { name: 'Size', figure: shownSize(size) },
  ]
  return (
    <section className="export-bytes" aria-label={`Preview of ${fileName}`}>
      <FileText className="export-bytes-icon" aria-hidden="true" />
      <dl className="export-figures">
        {figures.map(({ name, figure }) => (
          <div key={name} className="export-figure">
            <dt>{name}</dt>
            <dd>{figure}</dd>
          </div>
        ))}
      </dl>
      <p className="export-bytes-more">The finished file opens in the programs made for it.</p>
    </section>
  )
}
