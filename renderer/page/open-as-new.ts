// Words that were left, as a draft of their own that is opened at once.
import type { Article } from '../../article/article.ts'
import { complain, openDraft } from '../commands/file.ts'
import { request } from '../desktop.ts'
import type { Galley } from '../galley.ts'

/** `settle` is done when they are in the new draft, so that they are not offered again. */
export async function openAsNew(
  galley: Galley,
  article: Article,
  settle: () => Promise<void>,
): Promise<void> {
  const made = await request('keepAsNew', { article: JSON.stringify(article), insteadOf: null })
  if (made.kind === 'failed') return complain(galley, 'Not kept as a new draft', made.problem)
  await settle()
  await galley.desk.refresh()
  await openDraft(galley, made.id)
}
