// One of a few, side by side. Arrow keys choose, as in any group of radio buttons.
import { useId } from 'react'
import './segmented-choice.css'

interface SegmentedChoiceProps<Value extends string> {
  readonly label: string
  readonly value: Value
  readonly choices: readonly { readonly value: Value; readonly label: string }[]
  readonly onChoose: (value: Value) => void
}

export function SegmentedChoice<Value extends string>({
  label,
  value,
  choices,
  onChoose,
}: SegmentedChoiceProps<Value>) {
  const name = useId()
  return (
    <div className="segments" role="radiogroup" aria-label={label}>
      {choices.map((choice) => (
        <label key={choice.value} className="segment">
          <input
            type="radio"
            name={name}
            checked={choice.value === value}
            onChange={() => onChoose(choice.value)}
          />
          <span>{choice.label}</span>
        </label>
      ))}
    </div>
  )
}
