// Above the page: words that this machine keeps because they could not be kept beside their draft, one text at a time. Each
// stays until a person has said what becomes of it.
import { useEffect, useMemo, useState } from 'react'
import { createArticle } from '../../article/article.ts'
import { textOf } from '../../article/quotes/quotes-in.ts'
import type { SetAside } from '../../electron/ipc/contract.ts'
import { complain, openDraft } from '../commands/file.ts'
import { request } from '../desktop.ts'
import { useGalley } from '../galley.ts'
import { articleOfLeft, shownTime } from '../session/left-words.ts'
import { useStore } from '../session/store.ts'
import { Button } from '../ui/button.tsx'
import { openAsNew } from './open-as-new.ts'
import './recovery-notes.css'
import './set-aside-bar.css'

export function SetAsideBar() {
  const galley = useGalley()
  const openId = useStore(galley.session.session, (now) => (now.kind === 'none' ? null : now.id))
  const folder = useStore(galley.libraryFolder, (now) => now)
  const { isLoaded, problem } = useStore(galley.desk.state, (now) => ({
    isLoaded: now.isLoaded,
    problem: now.problem,
  }))
  const [found, setFound] = useState<readonly SetAside[]>([])
  const [later, setLater] = useState<ReadonlySet<string>>(new Set())
  // biome-ignore lint/correctness/useExhaustiveDependencies: each of them may change what there is to offer
  useEffect(() => {
    let isCurrent = true
    // After the desk: what a person sees first shall not wait for it.
    if (isLoaded)
      void request('listSetAside', {}).then((listed) => {
        if (isCurrent) setFound(listed)
      })
    return () => {
      isCurrent = false
    }
  }, [isLoaded, openId, folder, problem])

  const waiting = found.filter(({ id, file }) => id !== openId && !later.has(file))
  const [first] = waiting
  if (first === undefined) return null
  const putOff = () => setLater((before) => new Set([...before, first.file]))
  return (
    <section className="set-aside-bar" aria-label="Words kept on this machine">
      <OneText
        key={first.file}
        words={first}
        more={waiting.length - 1}
        onOver={() => setFound((before) => before.filter(({ file }) => file !== first.file))}
        onLater={putOff}
      />
    </section>
  )
}

interface OneTextProps {
  readonly words: SetAside
  /** How many wait after it. */
  readonly more: number
  readonly onOver: () => void
  readonly onLater: () => void
}

function OneText({ words, more, onOver, onLater }: OneTextProps) {
  const galley = useGalley()
  const [isDeleting, setDeleting] = useState(false)
  const article = useMemo(() => {
    const { language } = galley.preferences.get()
    const now = new Date().toISOString()
    return articleOfLeft(words, createArticle({ id: crypto.randomUUID(), now, language }))
  }, [galley, words])
  const text = [article.headline, textOf(article.body)].join('\n').trim()
  const settle = async () => {
    if (await request('settleSetAside', { file: words.file })) onOver()
  }
  const remove = async () => {
    if (await request('deleteSetAside', { file: words.file })) return onOver()
    complain(
      galley,
      'Not deleted',
      'The disk of this machine refused it. The words are still there.',
    )
  }
  return (
    <>
      <p>
        {`Words typed until ${shownTime(words.keptAt)} could not be saved in their draft and are kept on this machine only. `}
        {fate[words.draft]}
        {more === 0 ? '' : more === 1 ? ' One more text waits.' : ` ${more} more texts wait.`}
      </p>
      <blockquote className="recovery-words">
        {text.length > 300 ? `${text.slice(0, 300)}…` : text}
      </blockquote>
      {isDeleting ? (
        <fieldset className="recovery-actions">
          <legend>They are nowhere else. Delete them for good?</legend>
          <Button look="danger" onClick={() => void remove()}>
            Delete for good
          </Button>
          <Button autoFocus onClick={() => setDeleting(false)}>
            Keep them
          </Button>
        </fieldset>
      ) : (
        <div className="recovery-actions">
          {words.draft === 'here' ? (
            <Button look="main" onClick={() => void openDraft(galley, words.id)}>
              Open the draft
            </Button>
          ) : null}
          {words.draft === 'gone' ? (
            <Button look="main" onClick={() => void openAsNew(galley, article, settle)}>
              Open as a new draft
            </Button>
          ) : null}
          <Button onClick={onLater}>Keep for later</Button>
          {words.draft === 'here' ? null : (
            <Button look="quiet" onClick={() => setDeleting(true)}>
              Delete…
            </Button>
          )}
        </div>
      )}
    </>
  )
}

const fate: { readonly [Draft in SetAside['draft']]: string } = {
  here: 'They are put back when you open it.',
  gone: 'That draft is not in this library; if it comes back, opening it puts them back.',
  unknown: 'They are put back when the library is there again and you open it.',
}
