// The parts an inspector panel is made of: the panel, its sections, a fold for what is rare.
import { ChevronRight } from 'lucide-react'
import { createContext, type ReactNode, useContext, useId, useState } from 'react'
import './panel.css'

const Locked = createContext(false)

interface PanelProps {
  /** A locked article is shown and cannot be changed. */
  readonly isLocked: boolean
  readonly children: ReactNode
}

export function Panel({ isLocked, children }: PanelProps) {
  return (
    <Locked value={isLocked}>
      <div className="panel">{children}</div>
    </Locked>
  )
}

/** Controls that a locked article disables. What only shows something stands outside. */
export function Editable({ children }: { readonly children: ReactNode }) {
  return (
    <fieldset className="editable" disabled={useContext(Locked)}>
      {children}
    </fieldset>
  )
}

interface SectionProps {
  readonly title: string
  readonly action?: ReactNode
  readonly children: ReactNode
}

export function PanelSection({ title, action, children }: SectionProps) {
  const id = useId()
  return (
    <section className="panel-section" aria-labelledby={id}>
      <header className="panel-head">
        <h2 id={id} className="panel-title">
          {title}
        </h2>
        {action}
      </header>
      {children}
    </section>
  )
}

/** Labels on the left, values on the right; a value looks like text until it is touched. */
export function PanelRows({ children }: { readonly children: ReactNode }) {
  return (
    <Editable>
      <div className="panel-rows">{children}</div>
    </Editable>
  )
}

interface FoldProps {
  readonly title: string
  /** What is in it, in a few words, while it is closed. */
  readonly value?: string
  /** Holds rows of its own, which bring their own edges and can be opened in a locked article. */
  readonly isBare?: boolean
  readonly children: ReactNode
}

export function Fold({ title, value = '', isBare = false, children }: FoldProps) {
  const [isOpen, setOpen] = useState(false)
  return (
    <details className="fold" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="fold-summary">
        <ChevronRight aria-hidden="true" />
        <span className="fold-title">{title}</span>
        {isOpen ? null : <span className="fold-value">{value}</span>}
      </summary>
      {isBare ? (
        children
      ) : (
        <div className="fold-body">
          <Editable>{children}</Editable>
        </div>
      )}
    </details>
  )
}
