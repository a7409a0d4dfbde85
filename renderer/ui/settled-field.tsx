// Text inputs that report once, when a person has finished: on leaving the field or on Enter. For values whose every
// change is a step of undo.
import {
  type InputHTMLAttributes,
  type TextareaHTMLAttributes,
  useEffect,
  useRef,
  useState,
} from 'react'
import { TextArea, TextField } from './field.tsx'

interface Settled {
  readonly label: string
  readonly hint?: string | undefined
  readonly value: string
  readonly onSettle: (value: string) => void
}

type SettledFieldProps = Settled & Omit<InputHTMLAttributes<HTMLInputElement>, 'value' | 'onChange'>
type SettledAreaProps = Settled &
  Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'value' | 'onChange'>

export function SettledField({ value, onSettle, ...rest }: SettledFieldProps) {
  const typing = useTyping(value, onSettle)
  return (
    <TextField
      {...rest}
      value={typing.text}
      onChange={(event) => typing.type(event.target.value)}
      onBlur={typing.settle}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !event.nativeEvent.isComposing) typing.settle()
        if (event.key === 'Escape') typing.forget()
      }}
    />
  )
}

export function SettledArea({ value, onSettle, ...rest }: SettledAreaProps) {
  const typing = useTyping(value, onSettle)
  return (
    <TextArea
      {...rest}
      value={typing.text}
      onChange={(event) => typing.type(event.target.value)}
      onBlur={typing.settle}
    />
  )
}

/** What stands in the field while a person types; what was typed is reported when the field goes away, too. */
function useTyping(value: string, onSettle: (value: string) => void) {
  const [typed, setTyped] = useState<string | null>(null)
  const pending = useRef<{ typed: string | null; onSettle: (value: string) => void }>({
    typed: null,
    onSettle,
  })
  pending.current = { typed, onSettle }
  useEffect(
    () => () => {
      const { typed: left, onSettle: report } = pending.current
      if (left !== null) report(left)
    },
    [],
  )
  const settle = () => {
    if (typed !== null && typed !== value) onSettle(typed)
    setTyped(null)
  }
  return { text: typed ?? value, type: setTyped, settle, forget: () => setTyped(null) }
}
