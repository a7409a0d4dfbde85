// The open article for panels: one narrow selector, and the ways to change it that need no thought.
import { type Article, createArticle } from '../../article/article.ts'
import { type Galley, useGalley } from '../galley.ts'
import { useStore } from './store.ts'

// Stands in while a panel of a just closed article is still on its way out.
const blank = createArticle({
  id: '00000000-0000-4000-8000-000000000000',
  now: '1970-01-01T00:00:00Z',
})

/** Renders again only when what the selector picks has changed. */
export function useArticle<Picked>(select: (article: Article) => Picked): Picked {
  const { session } = useGalley().session
  return useStore(session, (now) => select(now.kind === 'open' ? now.article : blank))
}

export function useIsLocked(): boolean {
  const { session } = useGalley().session
  return useStore(session, (now) => now.kind !== 'open' || now.readOnly !== null)
}

/** The fields as they stand now; the body is the one last opened. Null while none is open. */
export function openArticle(galley: Galley): Article | null {
  const now = galley.session.session.get()
  return now.kind === 'open' ? now.article : null
}

/** Says what was done and offers to take it back while the same article is open. `onGone`: the offer is over. */
export function offerUndo(
  galley: Galley,
  title: string,
  undo: () => void,
  onGone: () => void = () => undefined,
): void {
  const id = openArticle(galley)?.id
  const toast = galley.toasts.add({
    title,
    onRemove: onGone,
    actionProps: {
      children: 'Undo',
      onClick: () => {
        galley.toasts.close(toast)
        if (openArticle(galley)?.id === id) undo()
      },
    },
  })
}
