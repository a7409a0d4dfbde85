// What has to be acknowledged before an export: shown once, answered with a name and a reason, recorded in the draft.
import type { Finding } from '../../article/checks/check.ts'
import { acknowledge } from '../../article/checks/gate.ts'
import { ReasonForm } from '../check/reason-form.tsx'
import type { Galley } from '../galley.ts'
import { openArticle } from '../session/use-article.ts'
import './acknowledge.css'

interface AcknowledgeProps {
  readonly findings: readonly Finding[]
  readonly onGive: (reason: Reason) => void
  readonly onCancel: () => void
}

interface Reason {
  readonly by: string
  readonly why: string
}

export function Acknowledge({ findings, onGive, onCancel }: AcknowledgeProps) {
  return (
    <section className="acknowledge" aria-label="To acknowledge">
      <h3 className="acknowledge-title">
        {findings.length === 1 ? 'One thing stands open' : `${findings.length} things stand open`}
      </h3>
      <ul>
        {findings.map((finding, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: findings of one key are alike but for their order
          <li key={`${finding.key}-${index}`}>{finding.message}</li>
        ))}
      </ul>
      <ReasonForm action="Acknowledge and go on" onGive={onGive} onCancel={onCancel} />
    </section>
  )
}

/** As the article stands now, not as it was checked a moment ago. */
export async function toAcknowledge(galley: Galley): Promise<readonly Finding[]> {
  const { open } = await galley.checking.look()
  return open.filter(({ severity }) => severity === 'to-acknowledge')
}

export function acknowledgeAll(galley: Galley, findings: readonly Finding[], reason: Reason): void {
  const article = openArticle(galley)
  if (article === null) return
  const { acknowledgements } = acknowledge(article, findings, {
    ...reason,
    at: new Date().toISOString(),
  })
  galley.session.change({ acknowledgements })
}
