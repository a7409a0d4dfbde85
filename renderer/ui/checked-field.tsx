// A line of text that is only taken over once it is valid. What is typed stays in the field meanwhile, with the reason
// below it as soon as the field is left.
import { type ComponentProps, useState } from 'react'
import { TextField } from './field.tsx'

interface CheckedFieldProps
  extends Omit<ComponentProps<typeof TextField>, 'value' | 'onChange' | 'onBlur' | 'problem'> {
  readonly value: string
  /** Why the text cannot be taken over; null when it can. */
  readonly problemOf: (text: string) => string | null
  readonly onTake: (text: string) => void
}

export function CheckedField({ value, problemOf, onTake, ...rest }: CheckedFieldProps) {
  const [typed, setTyped] = useState<string | null>(null)
  const [isShown, setShown] = useState(false)
  const problem = typed === null ? null : problemOf(typed)
  return (
    <TextField
      {...rest}
      value={typed ?? value}
      problem={isShown && problem !== null ? problem : undefined}
      onChange={(event) => {
        const text = event.target.value
        setTyped(text)
        if (problemOf(text) !== null) return
        setShown(false)
        onTake(text)
      }}
      onBlur={() => {
        setShown(problem !== null)
        if (problem === null) setTyped(null)
      }}
    />
  )
}
