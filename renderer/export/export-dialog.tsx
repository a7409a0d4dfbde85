// Export: which format, how it will read, and out to a file or to the clipboard.
import { useCallback, useEffect, useState } from 'react'
import type { ExportFormatRow } from '../../electron/ipc/contract.ts'
import { shownKeys } from '../commands/command.ts'
import { request } from '../desktop.ts'
import { type Galley, useGalley } from '../galley.ts'
import { useStore } from '../session/store.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { SwitchField } from '../ui/field.tsx'
import { type Choice, choiceFrom, choiceOf, isRemembered, leftOpen } from './export-choice.ts'
import { ExportPreview } from './export-preview.tsx'
import { usePreview } from './use-preview.ts'
import { useExportKey, useWaysOut } from './ways-out.ts'
import './export-dialog.css'

export function ExportDialog() {
  const galley = useGalley()
  const isOpen = useStore(galley.stage, ({ dialog }) => dialog === 'export')
  const formats = useStore(galley.exportFormats, (now) => now)
  useEffect(() => {
    if (isOpen && formats === null)
      void request('listExportFormats', {}).then(galley.exportFormats.set)
  }, [galley, isOpen, formats])
  return isOpen && formats !== null ? <OpenExportDialog galley={galley} formats={formats} /> : null
}

interface Exporting {
  readonly galley: Galley
  readonly formats: readonly ExportFormatRow[]
}

function OpenExportDialog({ galley, formats }: Exporting) {
  // Nothing can be edited behind the dialog, so the article is read once.
  const [article] = useState(() => JSON.stringify(galley.session.snapshot()))
  const { choice, choose } = useChoice({ galley, formats })
  const preview = usePreview(article, choice)
  const row = formats.find(({ name }) => name === choice.format)
  const close = useCallback(
    () => galley.stage.set((before) => ({ ...before, dialog: null })),
    [galley],
  )
  const { problem, isBusy, save, copy } = useWaysOut(galley, { article, choice, close })
  const canExport = preview?.kind === 'exported' && !isBusy
  useExportKey(galley.platform, canExport ? save : null)

  return (
    <Dialog
      title="Export"
      size="large"
      open
      onClose={close}
      actions={
        <>
          <div className="export-state">
            <LeftOpen galley={galley} />
            {problem === null ? null : (
              <p className="export-problem" role="alert">
                {problem}
              </p>
            )}
          </div>
          <Button disabled={!canExport} onClick={copy}>
            Copy
          </Button>
          <Button
            look="main"
            disabled={!canExport}
            title={shownKeys('Mod+Enter', galley.platform)}
            onClick={save}
          >
            Export {row?.label}…
          </Button>
        </>
      }
    >
      <div className="export">
        <div className="export-choices">
          <FormatChoice formats={formats} choice={choice} onChoose={choose} />
          {row === undefined || row.options.length === 0 ? null : (
            <fieldset className="export-group">
              <legend>Options</legend>
              {row.options.map(({ name, label }) => (
                <SwitchField
                  key={name}
                  label={label}
                  checked={choice.options[name] === true}
                  onSwitch={(checked) =>
                    choose({ ...choice, options: { ...choice.options, [name]: checked } })
                  }
                />
              ))}
            </fieldset>
          )}
        </div>
        <ExportPreview preview={preview} />
      </div>
    </Dialog>
  )
}

function FormatChoice({
  formats,
  choice,
  onChoose,
}: {
  readonly formats: readonly ExportFormatRow[]
  readonly choice: Choice
  readonly onChoose: (choice: Choice) => void
}) {
  return (
    <fieldset className="export-group">
      <legend>Format</legend>
      {formats.map((format) => (
        <label key={format.name} className="export-format">
          <input
            type="radio"
            name="export-format"
            value={format.name}
            checked={format.name === choice.format}
            onChange={() => onChoose(choiceOf(format, choice))}
          />
          <span className="export-format-label">{format.label}</span>
          <span className="export-format-text">{format.description}</span>
        </label>
      ))}
    </fieldset>
  )
}

function LeftOpen({ galley }: { readonly galley: Galley }) {
  const words = useStore(galley.session.facts, ({ open, holes }) =>
    leftOpen(open.length, holes.length),
  )
  return words === null ? null : <p className="export-open">{words}</p>
}

/** What is chosen is remembered in the article, once it was chosen by hand. */
function useChoice({ galley, formats }: Exporting) {
  const [choice, setChoice] = useState(() => choiceFrom(formats, remembered(galley)))
  const choose = (next: Choice) => {
    setChoice(next)
    if (!isRemembered(next, remembered(galley)))
      galley.session.change({ exportChoice: { format: next.format, options: { ...next.options } } })
  }
  return { choice, choose }
}

function remembered(galley: Galley) {
  const session = galley.session.session.get()
  return session.kind === 'open' ? session.article.exportChoice : null
}
