// The list of formats, asked of main when somebody first wants to export.
import { useEffect } from 'react'
import type { ExportFormatRow } from '../../electron/ipc/contract.ts'
import { request } from '../desktop.ts'
import { type DialogName, useGalley } from '../galley.ts'
import { useStore } from '../session/store.ts'

/** Null while this dialog is not open, or the list not there yet. */
export function useFormats(dialog: DialogName): readonly ExportFormatRow[] | null {
  const galley = useGalley()
  const isOpen = useStore(galley.stage, (stage) => stage.dialog === dialog)
  const formats = useStore(galley.exportFormats, (now) => now)
  useEffect(() => {
    if (isOpen && formats === null)
      void request('listExportFormats', {}).then(galley.exportFormats.set)
  }, [galley, isOpen, formats])
  return isOpen ? formats : null
}
