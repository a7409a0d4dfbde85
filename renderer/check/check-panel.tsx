// What stands open before the article may leave: what blocks first, then what has to be acknowledged, then notes. A
// click goes to the place; what has a fix has a button; what was dismissed can be brought back.
import { CircleAlert, Info, OctagonX } from 'lucide-react'
import { useState } from 'react'
import type { Finding, Severity } from '../../article/checks/check.ts'
import { acknowledge, bringBack, dismiss, overrideEmbargo } from '../../article/checks/gate.ts'
import { type Galley, useGalley } from '../galley.ts'
import { useStore } from '../session/store.ts'
import { openArticle, useIsLocked } from '../session/use-article.ts'
import { Button } from '../ui/button.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { applyFix } from './apply-fix.ts'
import { goToPlace } from './go-to-place.ts'
import { ReasonForm } from './reason-form.tsx'
import './check-panel.css'

const groups: readonly {
  readonly severity: Severity
  readonly title: string
  readonly Icon: typeof Info
}[] = [
  { severity: 'blocks', title: 'Blocks the export', Icon: OctagonX },
  { severity: 'to-acknowledge', title: 'To acknowledge', Icon: CircleAlert },
  { severity: 'note', title: 'Notes', Icon: Info },
]

export function CheckPanel() {
  const { checking } = useGalley()
  const { open, answered } = useStore(checking.findings, (now) => now)
  return (
    <section className="check" aria-label="Check">
      {open.length === 0 ? (
        <EmptyState title="Nothing stands open">
          Galley reads along: words off the record, quotes without a source, protected names, holes
          and limits are listed here before an article leaves.
        </EmptyState>
      ) : null}
      {groups.map(({ severity, title, Icon }) => {
        const found = open.filter((finding) => finding.severity === severity)
        return found.length === 0 ? null : (
          <section key={severity} aria-label={title}>
            <h2 className={`check-title check-${severity}`}>
              <Icon aria-hidden="true" />
              {title}
              <span className="check-count">{found.length}</span>
            </h2>
            <ul className="check-list">
              {found.map((finding, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: findings of one key are alike but for their order
                <FindingRow key={`${finding.key}-${index}`} finding={finding} />
              ))}
            </ul>
          </section>
        )
      })}
      {answered.length === 0 ? null : <Answered findings={answered} />}
    </section>
  )
}

function FindingRow({ finding }: { readonly finding: Finding }) {
  const galley = useGalley()
  const isLocked = useIsLocked()
  const [isAsking, setAsking] = useState(false)
  const { fix, answer } = finding
  return (
    <li className="check-row">
      <button
        type="button"
        className="check-words"
        onClick={() => goToPlace(galley, finding.place)}
      >
        {finding.message}
      </button>
      {isAsking ? (
        <ReasonForm
          action={answer === 'override-embargo' ? 'Override the embargo' : 'Acknowledge'}
          onGive={(reason) => {
            giveReason(galley, finding, reason)
            setAsking(false)
          }}
          onCancel={() => setAsking(false)}
        />
      ) : (
        <div className="check-actions">
          {fix === null ? null : (
            <Button disabled={isLocked} onClick={() => applyFix(galley, fix)}>
              {fixNames[fix.kind]}
            </Button>
          )}
          {answer === 'dismiss' ? (
            <Button
              look="quiet"
              disabled={isLocked}
              onClick={() => changeArticle(galley, (article) => dismiss(article, finding))}
            >
              Dismiss
            </Button>
          ) : null}
          {answer === 'acknowledge' || answer === 'override-embargo' ? (
            <Button look="quiet" disabled={isLocked} onClick={() => setAsking(true)}>
              {answer === 'acknowledge' ? 'Acknowledge…' : 'Override…'}
            </Button>
          ) : null}
        </div>
      )}
    </li>
  )
}

const fixNames = {
  'replace-text': 'Put right',
  'set-field': 'Put right',
  'make-indirect': 'Make it indirect',
  'not-a-quote': 'Not a quote',
  'remove-related': 'Remove',
} as const

function Answered({ findings }: { readonly findings: readonly Finding[] }) {
  const galley = useGalley()
  const isLocked = useIsLocked()
  return (
    <details className="check-answered">
      <summary>Acknowledged and dismissed ({findings.length})</summary>
      <ul className="check-list">
        {findings.map((finding, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: findings of one key are alike but for their order
          <li key={`${finding.key}-${index}`} className="check-row">
            <button
              type="button"
              className="check-words"
              onClick={() => goToPlace(galley, finding.place)}
            >
              {finding.message}
            </button>
            {finding.answer === 'dismiss' ? (
              <Button
                look="quiet"
                disabled={isLocked}
                onClick={() => changeArticle(galley, (article) => bringBack(article, finding))}
              >
                Bring back
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
    </details>
  )
}

interface Reason {
  readonly by: string
  readonly why: string
}

function giveReason(galley: Galley, finding: Finding, reason: Reason): void {
  const given = { ...reason, at: new Date().toISOString() }
  changeArticle(galley, (article) =>
    finding.answer === 'override-embargo'
      ? overrideEmbargo(article, given)
      : acknowledge(article, [finding], given),
  )
}

type Answerable = NonNullable<ReturnType<typeof openArticle>>

function changeArticle(galley: Galley, change: (article: Answerable) => Answerable): void {
  const article = openArticle(galley)
  if (article === null) return
  const { acknowledgements, dismissed, embargoOverride } = change(article)
  galley.session.change({ acknowledgements, dismissed, embargoOverride })
}
