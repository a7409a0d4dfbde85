// Export: which format, how it will read, and out to a file or to the clipboard.
import { useCallback, useEffect, useState } from 'react'
import type { Finding } from '../../article/checks/check.ts'
import type { OfferedFormats } from '../../electron/ipc/contract.ts'
import { shownKeys } from '../commands/command.ts'
import { type Galley, useGalley } from '../galley.ts'
import { useStore } from '../session/store.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Acknowledge, acknowledgeAll, toAcknowledge } from './acknowledge.tsx'
import { type Choice, choiceFrom, isRemembered, leftOpen } from './export-choice.ts'
import { ExportPreview } from './export-preview.tsx'
import { FormatChoice } from './format-choice.tsx'
import { useFormats } from './use-formats.ts'
import { usePreview } from './use-preview.ts'
import { useExportKey, useWaysOut } from './ways-out.ts'
import './export-dialog.css'

export function ExportDialog() {
  const galley = useGalley()
  const offered = useFormats('export')
  return offered === null ? null : <OpenExportDialog galley={galley} offered={offered} />
}

/** What a person is asked before the article goes out, and which way it was going. */
interface Asked {
  readonly findings: readonly Finding[]
  readonly way: 'save' | 'copy'
}

interface Exporting {
  readonly galley: Galley
  readonly offered: OfferedFormats
}

function OpenExportDialog({ galley, offered }: Exporting) {
  // Nothing can be edited behind the dialog, so the article is read once, and again when something is acknowledged.
  const [article, setArticle] = useState(() => JSON.stringify(galley.session.snapshot()))
  const [asked, setAsked] = useState<Asked | null>(null)
  const { choice, choose } = useChoice({ galley, offered })
  const preview = usePreview(article, choice)
  const row = offered.formats.find(({ name }) => name === choice.format)
  const close = useCallback(
    () => galley.stage.set((before) => ({ ...before, dialog: null })),
    [galley],
  )
  const { problem, isBusy, save, copy } = useWaysOut(galley, { article, choice, close })
  const canExport = preview?.kind === 'exported' && !isBusy && asked === null
  const goOut = useCallback(
    async (way: 'save' | 'copy') => {
      const findings = await toAcknowledge(galley)
      if (findings.length > 0) setAsked({ findings, way })
      else if (way === 'save') save()
      else copy()
    },
    [galley, save, copy],
  )
  const goSave = useCallback(() => void goOut('save'), [goOut])
  useExportKey(galley.platform, canExport ? goSave : null)
  // What was acknowledged stands in the article now, and the way out goes on with that one.
  const [goingOn, setGoingOn] = useState<'save' | 'copy' | null>(null)
  useEffect(() => {
    if (goingOn === null) return
    setGoingOn(null)
    void goOut(goingOn)
  }, [goingOn, goOut])

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
          <Button disabled={!canExport} onClick={() => void goOut('copy')}>
            Copy
          </Button>
          <Button
            look="main"
            disabled={!canExport}
            title={shownKeys('Mod+Enter', galley.platform)}
            onClick={goSave}
          >
            Export {row?.label}…
          </Button>
        </>
      }
    >
      <div className="export">
        <div className="export-choices">
          <FormatChoice offered={offered} choice={choice} onChoose={choose} />
        </div>
        {asked === null ? (
          <ExportPreview preview={preview} />
        ) : (
          <Acknowledge
            findings={asked.findings}
            onGive={(reason) => {
              acknowledgeAll(galley, asked.findings, reason)
              setArticle(JSON.stringify(galley.session.snapshot()))
              setAsked(null)
              setGoingOn(asked.way)
            }}
            onCancel={() => setAsked(null)}
          />
        )}
      </div>
    </Dialog>
  )
}

function LeftOpen({ galley }: { readonly galley: Galley }) {
  const words = useStore(galley.session.facts, ({ open, holes }) =>
    leftOpen(open.length, holes.length),
  )
  return words === null ? null : <p className="export-open">{words}</p>
}

/** What is chosen is remembered in the article, once it was chosen by hand. */
function useChoice({ galley, offered }: Exporting) {
  const [choice, setChoice] = useState(() => choiceFrom(offered.formats, remembered(galley)))
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
