// What would be exported, as source; or why it may not be.
import type { Exported } from '../../electron/ipc/contract.ts'
import { shownSize } from './export-choice.ts'
import './export-preview.css'

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
  const { text, fileName } = preview
  const size = shownSize(new TextEncoder().encode(text).length)
  return (
    <div className="export-preview">
      <p className="export-file">
        <span className="export-file-name">{fileName}</span>
        <span>{size}</span>
      </p>
      <textarea
        className="export-text"
        aria-label={`Preview of ${fileName}`}
        readOnly
        spellCheck={false}
        value={text.slice(0, longestPreview)}
      />
      {text.length > longestPreview ? (
        <p className="export-more">The preview shows the beginning. The file holds all of it.</p>
      ) : null}
    </div>
  )
}
