// What a panel shows when there is nothing in it yet: what it is for and how to begin.
import type { ReactNode } from 'react'
import './empty-state.css'

interface EmptyStateProps {
  readonly title: string
  readonly children: ReactNode
  readonly actions?: ReactNode
}

export function EmptyState({ title, children, actions }: EmptyStateProps) {
  return (
    <div className="empty-state">
      <p className="empty-title">{title}</p>
      <div className="empty-text">{children}</div>
      {actions === undefined ? null : <div className="empty-actions">{actions}</div>}
    </div>
  )
}
