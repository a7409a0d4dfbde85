// A modal dialog with a title, a body and a row of actions. Focus goes in and comes back; Escape closes.
import { Dialog as Base } from '@base-ui/react/dialog'
import { X } from 'lucide-react'
import { type ReactNode, useRef } from 'react'
import { IconButton } from './button.tsx'
import './dialog.css'

interface DialogProps {
  readonly title: string
  readonly open: boolean
  readonly onClose: () => void
  readonly size?: 'small' | 'medium' | 'large'
  readonly children: ReactNode
  readonly actions?: ReactNode
}

/** Where the work begins: the first control of the body, of radio buttons the chosen one. */
const firstControl = 'input:checked, input:not([type="radio"]), textarea, select, button'

export function Dialog({ title, open, onClose, size = 'small', children, actions }: DialogProps) {
  const popup = useRef<HTMLDivElement>(null)
  const body = useRef<HTMLDivElement>(null)
  return (
    <Base.Root open={open} onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Base.Portal>
        <Base.Backdrop className="dialog-backdrop" />
        <Base.Popup
          ref={popup}
          className={`dialog dialog-${size}`}
          initialFocus={() =>
            body.current?.querySelector<HTMLElement>(firstControl) ?? popup.current
          }
        >
          <header className="dialog-head">
            <Base.Title className="dialog-title">{title}</Base.Title>
            <IconButton label="Close" onClick={onClose}>
              <X />
            </IconButton>
          </header>
          <div ref={body} className="dialog-body">
            {children}
          </div>
          {actions === undefined ? null : <footer className="dialog-actions">{actions}</footer>}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  )
}
