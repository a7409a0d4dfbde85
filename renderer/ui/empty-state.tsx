// What a panel shows when there is nothing in it yet: what it is for and how to begin.
import type { ReactNode } from 'react'
import './empty-state.css'

interface EmptyStateProps {
  readonly title: string
  /** Where nothing else heads the page. */
  readonly isPageTitle?: boolean
  readonly children: ReactNode
  readonly actions?: ReactNode
}

export function EmptyState({ title, isPageTitle = false, children, actions }: EmptyStateProps) {
  const Title = isPageTitle ? 'h1' : 'p'
  return (
    <div className="empty-state">
      <Title className="empty-title">{title}</Title>
      <div className="empty-text">{children}</div>
      {actions === undefined ? null : <div className="empty-actions">{actions}</div>}
    </div>
  )
}
