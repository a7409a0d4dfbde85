// The two ways out of the export dialog, to a file and to the clipboard, and what is said when one is closed.
import { useCallback, useEffect, useState } from 'react'
import type { Exported, RequestOutput } from '../../electron/ipc/contract.ts'
import { request } from '../desktop.ts'
import type { Galley } from '../galley.ts'
import type { Choice } from './export-choice.ts'

interface WayOut {
  readonly article: string
  readonly choice: Choice
  readonly close: () => void
}

export function useWaysOut(galley: Galley, { article, choice, close }: WayOut) {
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  const attempt = useCallback(async (act: () => Promise<string | null>) => {
    setBusy(true)
    setProblem(null)
    try {
      setProblem(await act())
    } catch (bug) {
      setProblem('Nothing was exported. The article is safe; try again.')
      throw bug
    } finally {
      setBusy(false)
    }
  }, [])
  const save = useCallback(
    () =>
      void attempt(async () => {
        const result = await request('saveExport', { article, ...choice })
        if (result.kind !== 'written') return whyNot(result)
        notePublication(galley)
        galley.toasts.add({
          title: 'Exported',
          description: [`To ${result.path}`, result.missing].filter(Boolean).join('. '),
        })
        close()
        return null
      }),
    [attempt, article, choice, close, galley],
  )
  const copy = useCallback(
    () =>
      void attempt(async () => {
        const result = await request('copyExport', { article, ...choice })
        if (result.kind !== 'copied') return whyNot(result)
        galley.toasts.add({
          title: 'Copied',
          timeout: 4_000,
          description: 'Pastes as rich text, or as plain text where that is asked for.',
        })
        return null
      }),
    [attempt, article, choice, galley],
  )
  return { problem, isBusy, save, copy }
}

/** An exported article is published as far as the desk knows; with corrections it is a corrected one. */
function notePublication(galley: Galley): void {
  const session = galley.session.session.get()
  if (session.kind !== 'open' || session.article.publication === 'killed') return
  const publication = session.article.corrections.length > 0 ? 'corrected' : 'exported'
  if (session.article.publication !== publication) galley.session.change({ publication })
}

type NotOut =
  | Exclude<RequestOutput<'saveExport'>, { readonly kind: 'written' }>
  | Extract<Exported, { readonly kind: 'refused' }>

function whyNot(result: NotOut): string | null {
  switch (result.kind) {
    case 'cancelled':
      return null
    case 'refused':
      return result.reasons.join(' ')
    case 'failed':
      return `Nothing was exported. ${result.problem}`
  }
}

/** Mod+Enter exports; null while it may not. */
export function useExportKey(platform: string, save: (() => void) | null): void {
  useEffect(() => {
    if (save === null) return undefined
    const listen = (event: KeyboardEvent) => {
      const isMod = platform === 'darwin' ? event.metaKey : event.ctrlKey
      if (event.key !== 'Enter' || !isMod || event.repeat) return
      event.preventDefault()
      save()
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [platform, save])
}
