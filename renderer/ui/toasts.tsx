// Short notes above the status bar: what was done, with a way back; what went wrong, until it is read.
import { Toast } from '@base-ui/react/toast'
import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { useGalley } from '../galley.ts'
import { IconButton } from './button.tsx'
import './toasts.css'

/** Milliseconds; long enough to read a line and reach for Undo. */
const shown = 8_000

export function Toasts({ children }: { readonly children: ReactNode }) {
  const { toasts } = useGalley()
  return (
    <Toast.Provider toastManager={toasts} limit={3} timeout={shown}>
      {children}
      <Toast.Portal>
        <Toast.Viewport className="toasts">
          <ToastList />
        </Toast.Viewport>
      </Toast.Portal>
    </Toast.Provider>
  )
}

function ToastList() {
  const { toasts, close } = Toast.useToastManager()
  return toasts.map((toast) => (
    // Without swiping, so that the words of a problem can be selected and copied.
    <Toast.Root key={toast.id} toast={toast} swipeDirection={[]} className="toast">
      <Toast.Content className="toast-content">
        <div className="toast-words">
          <Toast.Title className="toast-title" />
          <Toast.Description className="toast-text" />
        </div>
        <Toast.Action
          className="button button-plain toast-action"
          onClick={() => close(toast.id)}
        />
        <IconButton label="Dismiss" onClick={() => close(toast.id)}>
          <X />
        </IconButton>
      </Toast.Content>
    </Toast.Root>
  ))
}
