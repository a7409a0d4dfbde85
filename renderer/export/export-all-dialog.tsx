// Export all: every article of the desk below one folder, with a count, a way to stop, and what did not go.
import { useCallback, useEffect, useState } from 'react'
import type { EventPayload, ExportedAll, OfferedFormats } from '../../electron/ipc/contract.ts'
import { on, request } from '../desktop.ts'
import { useGalley } from '../galley.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { ExportAllState } from './export-all-state.tsx'
import { type Choice, choiceFrom } from './export-choice.ts'
import { FormatChoice } from './format-choice.tsx'
import { useFormats } from './use-formats.ts'
import './export-dialog.css'

export function ExportAllDialog() {
  const offered = useFormats('export-all')
  return offered === null ? null : <OpenExportAllDialog offered={offered} />
}

export type AllState =
  | { readonly kind: 'asking' }
  /** Null until the first article is out. */
  | {
      readonly kind: 'running'
      readonly progress: EventPayload<'exportProgressed'> | null
      readonly isStopping: boolean
    }
  | { readonly kind: 'done'; readonly result: Exclude<ExportedAll, { kind: 'cancelled' }> }

function OpenExportAllDialog({ offered }: { readonly offered: OfferedFormats }) {
  const galley = useGalley()
  const [choice, choose] = useState<Choice>(() => choiceFrom(offered.formats, null))
  const { state, run, stop } = useExportAll(choice)
  const isRunning = state.kind === 'running'
  const close = useCallback(() => {
    if (isRunning) stop()
    else galley.stage.set((before) => ({ ...before, dialog: null }))
  }, [galley, isRunning, stop])
  return (
    <Dialog
      title="Export all"
      size="large"
      open
      onClose={close}
      actions={
        isRunning ? (
          <Button disabled={state.isStopping} onClick={stop}>
            {state.isStopping ? 'Stopping…' : 'Cancel'}
          </Button>
        ) : (
          <>
            {state.kind === 'done' ? <Button onClick={close}>Done</Button> : null}
            <Button look="main" onClick={run}>
              Choose a folder and export…
            </Button>
          </>
        )
      }
    >
      <div className="export">
        <fieldset className="export-choices export-plain" disabled={isRunning}>
          <FormatChoice offered={offered} choice={choice} onChoose={choose} />
        </fieldset>
        <ExportAllState state={state} />
      </div>
    </Dialog>
  )
}

function useExportAll(choice: Choice) {
  const [state, setState] = useState<AllState>({ kind: 'asking' })
  useEffect(
    () =>
      on('exportProgressed', (progress) =>
        setState((before) => (before.kind === 'running' ? { ...before, progress } : before)),
      ),
    [],
  )
  const run = useCallback(async () => {
    setState({ kind: 'running', progress: null, isStopping: false })
    const result = await request('exportAll', { ...choice }).catch(
      (): ExportedAll => ({
        kind: 'failed',
        problem: 'The export ended early. What was written by then is whole; export again.',
      }),
    )
    setState(result.kind === 'cancelled' ? { kind: 'asking' } : { kind: 'done', result })
  }, [choice])
  const stop = useCallback(() => {
    setState((before) => (before.kind === 'running' ? { ...before, isStopping: true } : before))
    void request('stopExport', {})
  }, [])
  return { state, run: () => void run(), stop }
}
