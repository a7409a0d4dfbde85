// A row of a list that opens in place to be edited. Escape inside closes it and leads back to the row.
import { GripVertical } from 'lucide-react'
import { type HTMLAttributes, type ReactNode, useId, useRef } from 'react'
import { Editable } from './panel.tsx'
import './expanding-row.css'

interface ExpandingRowProps extends HTMLAttributes<HTMLLIElement> {
  readonly isOpen: boolean
  readonly onOpen: (isOpen: boolean) => void
  /** For the grip with which the row is dragged; none where the order is nobody's choice. */
  readonly grip?: HTMLAttributes<HTMLSpanElement> | undefined
  /** The row as it reads while closed; it is the button that opens it. */
  readonly summary: ReactNode
  /** Buttons beside it. */
  readonly aside?: ReactNode
  readonly children: ReactNode
}

export function ExpandingRow({
  isOpen,
  onOpen,
  grip,
  summary,
  aside,
  children,
  ...rest
}: ExpandingRowProps) {
  const id = useId()
  const button = useRef<HTMLButtonElement>(null)
  return (
    <li className="row" data-open={isOpen} {...rest}>
      <div className="row-head">
        {grip === undefined ? null : (
          <span className="row-grip" aria-hidden="true" title="Drag, or Alt+↑ and Alt+↓" {...grip}>
            <GripVertical />
          </span>
        )}
        <button
          ref={button}
          type="button"
          className="row-summary"
          aria-expanded={isOpen}
          aria-controls={id}
          {...(grip === undefined ? {} : { 'aria-keyshortcuts': 'Alt+ArrowUp Alt+ArrowDown' })}
          onClick={() => onOpen(!isOpen)}
        >
          {summary}
        </button>
        {aside}
      </div>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: Escape is listened for on its way up from the fields */}
      <div
        id={id}
        className="row-body"
        hidden={!isOpen}
        onKeyDown={(event) => {
          const isInside = event.currentTarget.contains(event.target as Node)
          if (event.key !== 'Escape' || event.defaultPrevented || !isInside) return
          event.preventDefault()
          onOpen(false)
          button.current?.focus()
        }}
      >
        {isOpen ? <Editable>{children}</Editable> : null}
      </div>
    </li>
  )
}
