// From a finding to where it stands: the words on the page, the field, or the panel.
import type { Place } from '../../article/checks/check.ts'
import { showPanel } from '../commands/view.ts'
import { goTo } from '../editor/quote-commands.ts'
import type { Galley } from '../galley.ts'

const onPage: Readonly<Record<string, string>> = {
  kicker: 'kicker',
  headline: 'headline',
  standfirst: 'standfirst',
  bylines: 'byline',
  dateline: 'dateline-place',
}

export function goToPlace(galley: Galley, place: Place): void {
  if (place.kind === 'body') {
    const editor = galley.session.editor.get()
    if (editor !== null) goTo(editor, place)
    return
  }
  const field = place.kind === 'field' ? onPage[place.field] : undefined
  if (field !== undefined) document.querySelector<HTMLElement>(`[data-field="${field}"]`)?.focus()
  else
    showPanel(
      galley,
      place.kind === 'source' ? 'sources' : place.kind === 'related' ? 'related' : 'article',
    )
}
