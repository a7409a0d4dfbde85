// A whole number in a sentence: what is typed is taken over while it lies within the limits, and put right on leaving.
import { useState } from 'react'
import './whole-number.css'

interface WholeNumberProps {
  readonly label: string
  readonly value: number
  readonly min: number
  readonly max: number
  readonly onTake: (value: number) => void
}

export function WholeNumber({ label, value, min, max, onTake }: WholeNumberProps) {
  const [typed, setTyped] = useState<string | null>(null)
  return (
    <input
      type="number"
      className="whole-number"
      aria-label={label}
      min={min}
      max={max}
      step={1}
      value={typed ?? String(value)}
      onChange={(event) => {
        setTyped(event.target.value)
        const number = Number(event.target.value)
        if (Number.isInteger(number) && number >= min && number <= max) onTake(number)
      }}
      onBlur={() => setTyped(null)}
    />
  )
}
