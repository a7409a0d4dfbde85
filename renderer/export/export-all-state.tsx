// What the dialog for the whole desk says: what it will do, how far it is, what came of it.
import type { ExportedAll } from '../../electron/ipc/contract.ts'
import type { AllState } from './export-all-dialog.tsx'
import './export-preview.css'

export function ExportAllState({ state }: { readonly state: AllState }) {
  switch (state.kind) {
    case 'asking':
      return (
        <div className="export-preview export-all">
          <p className="export-all-title">Every article on the desk, below one folder</p>
          <p>
            Pictures come along. An article that lies there unchanged is left alone, so the same
            folder can be brought up to date at any time.
          </p>
          <p className="export-all-quiet">
            What something blocks, or what is still to be acknowledged, stays here and is listed.
            Spiked articles stay as well.
          </p>
        </div>
      )
    case 'running':
      return <Running progress={state.progress} />
    case 'done':
      return state.result.kind === 'failed' ? (
        <div className="export-preview export-all" role="alert">
          <p className="export-refused-title">Not everything was exported</p>
          <p>{state.result.problem}</p>
        </div>
      ) : (
        <Outcome result={state.result} />
      )
  }
}

function Running({ progress }: Pick<Extract<AllState, { kind: 'running' }>, 'progress'>) {
  const { done, of, name } = progress ?? { done: 0, of: 1, name: '' }
  return (
    <div className="export-preview export-all">
      <p className="export-all-title">
        {progress === null ? 'Choosing a folder…' : `${done} of ${of} articles`}
      </p>
      <progress className="export-all-bar" aria-label="Articles exported" value={done} max={of} />
      <p className="export-all-quiet export-all-name">{name}</p>
    </div>
  )
}

type Finished = Extract<ExportedAll, { readonly kind: 'exported' }>

function Outcome({ result }: { readonly result: Finished }) {
  const { exported, unchanged, folder, wasStopped, blocked, failed } = result
  const words = [
    exported === 1 ? '1 article exported' : `${exported} articles exported`,
    ...(unchanged === 0 ? [] : [`${unchanged} unchanged`]),
  ].join(', ')
  return (
    <div className="export-preview export-all" role="status">
      <p className="export-all-title">{wasStopped ? `Stopped: ${words}` : words}</p>
      <p className="export-all-quiet export-all-folder">To {folder}</p>
      <Stayed title="Stayed here" those={blocked} />
      <Stayed title="Could not be read or written" those={failed} />
    </div>
  )
}

function Stayed({ title, those }: { readonly title: string; readonly those: Finished['blocked'] }) {
  if (those.length === 0) return null
  return (
    <section className="export-stayed" aria-label={title}>
      <h3 className="export-stayed-title">
        {title}: {those.length}
      </h3>
      <ul>
        {those.map(({ name, reasons }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two articles may have one headline
          <li key={`${name}-${index}`}>
            <strong>{name}</strong>
            <span>{reasons.join(' ')}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
