// What stands open before the article may leave: checked a moment after the last edit, only changed blocks read anew.
import type { Node } from '@tiptap/pm/model'
import type { Body } from '../../article/body/body.ts'
import type { CheckContext } from '../../article/checks/check.ts'
import type { Findings } from '../../article/checks/checks.ts'
import type { CopyBlock } from '../../article/checks/copy.ts'
import type { Preferences } from '../../electron/ipc/contract.ts'
import type { Desk } from '../desk/desk.ts'
import type { ArticleSession } from '../session/article-session.ts'
import { createStore, isSame, type Store } from '../session/store.ts'

export interface Checking {
  readonly findings: Store<Findings>
  /** What holds now, not what held a moment ago: for the gate before an export. */
  readonly look: () => Promise<Findings>
}

const nothing: Findings = { open: [], answered: [] }
const delay = 250

interface Around {
  readonly session: ArticleSession
  readonly desk: Desk
  readonly preferences: Store<Preferences>
}

export function createChecking({ session, desk, preferences }: Around): Checking {
  const findings = createStore<Findings>(nothing)
  let timer: ReturnType<typeof setTimeout> | undefined

  const context = (): CheckContext => ({
    now: new Date().toISOString(),
    limits: preferences.get().limits,
    houseStyle: preferences.get().houseStyle,
    library: {
      stateOf: (id) => {
        const { drafts, isLoaded } = desk.state.get()
        if (!isLoaded) return 'unknown'
        const draft = drafts.find((known) => known.id === id)
        return draft === undefined ? 'gone' : draft.state === 'spiked' ? 'spiked' : 'here'
      },
    },
  })

  async function look(): Promise<Findings> {
    // The checks and their word lists are loaded after the first picture.
    const { lookThrough } = await import('../../article/checks/checks.ts')
    const now = session.session.get()
    const editor = session.editor.get()
    if (now.kind !== 'open' || editor === null) return nothing
    return lookThrough(now.article, context(), blocksOfDoc(editor.state.doc))
  }

  const lookLater = () => {
    clearTimeout(timer)
    timer = setTimeout(async () => findings.set(await look()), delay)
  }
  session.facts.subscribe(lookLater)
  let seen: unknown = null
  session.session.subscribe(() => {
    const now = session.session.get()
    const fields = now.kind === 'open' ? { ...now.article, updatedAt: '' } : null
    // A save changes the session, but nothing that is checked.
    if (isSame(fields, seen)) return
    seen = fields
    lookLater()
  })
  desk.state.subscribe(() => {
    const now = session.session.get()
    const hasDrafts =
      now.kind === 'open' && now.article.related.some(({ target }) => target.kind === 'draft')
    if (hasDrafts) lookLater()
  })
  preferences.subscribe(lookLater)
  return { findings, look }
}

/** The editor's own nodes are the keys: one that did not change is not read again. */
function blocksOfDoc(doc: Node): readonly CopyBlock[] {
  const blocks: CopyBlock[] = []
  doc.forEach((node) => {
    // The editor's schema is the grammar (a test compares them), so its JSON is a block.
    blocks.push({ key: node, read: () => node.toJSON() as Body['content'][number] })
  })
  return blocks
}
