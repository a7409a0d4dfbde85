// The list of formats, asked of main each time a dialog opens: the desk's profiles are files that change meanwhile.
import { useEffect, useState } from 'react'
import type { OfferedFormats } from '../../electron/ipc/contract.ts'
import { request } from '../desktop.ts'
import { type DialogName, useGalley } from '../galley.ts'
import { useStore } from '../session/store.ts'

/** Null while this dialog is not open, or the list not there yet. */
export function useFormats(dialog: DialogName): OfferedFormats | null {
  const galley = useGalley()
  const isOpen = useStore(galley.stage, (stage) => stage.dialog === dialog)
  const [offered, setOffered] = useState<OfferedFormats | null>(null)
  useEffect(() => {
    if (!isOpen) return
    let isWanted = true
    void request('listExportFormats', {}).then((now) => {
      if (isWanted) setOffered(now)
    })
    return () => {
      isWanted = false
      setOffered(null)
    }
  }, [isOpen])
  return isOpen ? offered : null
}
