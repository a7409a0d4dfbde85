// The text that would be exported, rendered again a moment after the choice changed.
import { useEffect, useState } from 'react'
import type { Exported } from '../../electron/ipc/contract.ts'
import { request } from '../desktop.ts'
import type { Choice } from './export-choice.ts'

const previewDelay = 60

/** Null until the first one is there; the last one stays while the next is made. */
export function usePreview(article: string, choice: Choice): Exported | null {
  const [preview, setPreview] = useState<Exported | null>(null)
  useEffect(() => {
    let isWanted = true
    const timer = setTimeout(async () => {
      const made = await request('renderExport', { article, ...choice })
      if (isWanted) setPreview(made)
    }, previewDelay)
    return () => {
      isWanted = false
      clearTimeout(timer)
    }
  }, [article, choice])
  return preview
}
