// What a person does to the sources of the open article. Everything that takes something away can be undone.
import { mergedSources, planMerge, unmergedSources } from '../../article/merge-sources.ts'
import { createSource, labelOf, type Source } from '../../article/source.ts'
import { goTo } from '../editor/quote-commands.ts'
import { moveQuotes } from '../editor/source-commands.ts'
import type { Galley } from '../galley.ts'
import { factsOf } from '../session/body-facts.ts'
import { offerUndo, openArticle } from '../session/use-article.ts'
import { isDrawer } from '../ui/widths.ts'
import { countQuotes, type QuoteCount } from './source-words.ts'

const sourcesNow = (galley: Galley): readonly Source[] => openArticle(galley)?.sources ?? []

const write = (galley: Galley, sources: readonly Source[]) =>
  galley.session.change({ sources: [...sources] })

export function addSource(galley: Galley, given: Partial<Source>): Source {
  const source = createSource({ ...given, id: crypto.randomUUID() })
  write(galley, [...sourcesNow(galley), source])
  return source
}

export function changeSource(galley: Galley, id: string, patch: Partial<Source>): void {
  write(
    galley,
    sourcesNow(galley).map((source) => (source.id === id ? { ...source, ...patch } : source)),
  )
}

export function retireSource(galley: Galley, source: Source): void {
  const quotes = countNow(galley, source.id)?.quotes ?? 0
  changeSource(galley, source.id, { retired: true })
  const stays =
    quotes === 1 ? 'The quote stays attributed.' : `All ${quotes} quotes stay attributed.`
  offerUndo(galley, `${labelOf(source)} is retired.${quotes > 0 ? ` ${stays}` : ''}`, () =>
    changeSource(galley, source.id, { retired: false }),
  )
}

/** Everything that hangs on `goneId` passes to `keepId`. Undo brings back both the sources and their quotes. */
export function mergeIntoSource(galley: Galley, keepId: string, goneId: string): void {
  const merge = planMerge(sourcesNow(galley), keepId, goneId)
  const editor = galley.session.editor.get()
  if (merge === null || editor === null) return
  const quotes = moveQuotes(editor, merge)
  write(galley, mergedSources(sourcesNow(galley), merge))
  const words = quotes.count === 0 ? '' : ', with its quotes'
  const title = `${labelOf(merge.gone)} is merged into ${labelOf(merge.merged)}${words}`
  const undo = () => {
    if (quotes.takeBack()) return write(galley, unmergedSources(sourcesNow(galley), merge))
    galley.toasts.add({
      title: 'The merge stays',
      description:
        'The article was closed since, so its quotes cannot be given back by themselves.',
    })
  }
  offerUndo(galley, title, undo, quotes.forget)
}

export function goToFirstQuote(galley: Galley, id: string): void {
  const editor = galley.session.editor.get()
  const first = countNow(galley, id)?.first ?? null
  if (editor === null || first === null) return
  if (isDrawer('inspector')) galley.stage.set((before) => ({ ...before, drawer: null }))
  goTo(editor, first)
}

/** Read afresh: what the panel counted may be a moment behind the page. */
function countNow(galley: Galley, id: string): QuoteCount | undefined {
  const editor = galley.session.editor.get()
  return editor === null ? undefined : countQuotes(factsOf(editor.state.doc).quotes).get(id)
}
