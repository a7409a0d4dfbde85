// Labelled inputs of the panels: one line, several lines, a choice, a switch.
import {
  type InputHTMLAttributes,
  type SelectHTMLAttributes,
  type TextareaHTMLAttributes,
  useId,
} from 'react'
import './field.css'

interface Labelled {
  readonly label: string
  /** A quiet line below: what it is for, or what is wrong. */
  readonly hint?: string | undefined
  readonly problem?: string | undefined
}

type TextFieldProps = Labelled & InputHTMLAttributes<HTMLInputElement>

export function TextField({ label, hint, problem, ...rest }: TextFieldProps) {
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        aria-invalid={problem !== undefined}
        aria-describedby={`${id}-hint`}
        {...rest}
      />
      <Hint id={id} hint={hint} problem={problem} />
    </div>
  )
}

type TextAreaProps = Labelled & TextareaHTMLAttributes<HTMLTextAreaElement>

export function TextArea({ label, hint, problem, ...rest }: TextAreaProps) {
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        rows={3}
        aria-invalid={problem !== undefined}
        aria-describedby={`${id}-hint`}
        {...rest}
      />
      <Hint id={id} hint={hint} problem={problem} />
    </div>
  )
}

interface ChoiceProps<Value extends string>
  extends Labelled,
    Omit<SelectHTMLAttributes<HTMLSelectElement>, 'onChange' | 'value'> {
  readonly value: Value
  readonly choices: readonly { readonly value: Value; readonly label: string }[]
  readonly onChoose: (value: Value) => void
}

/** The system's own list: short, familiar, good with every keyboard and screen reader. */
export function ChoiceField<Value extends string>({
  label,
  hint,
  problem,
  value,
  choices,
  onChoose,
  ...rest
}: ChoiceProps<Value>) {
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value}
        aria-describedby={`${id}-hint`}
        onChange={(event) => {
          const chosen = choices.find((choice) => choice.value === event.target.value)
          if (chosen !== undefined) onChoose(chosen.value)
        }}
        {...rest}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
      <Hint id={id} hint={hint} problem={problem} />
    </div>
  )
}

interface SwitchProps {
  readonly label: string
  readonly checked: boolean
  readonly disabled?: boolean
  readonly onSwitch: (checked: boolean) => void
}

export function SwitchField({ label, checked, disabled, onSwitch }: SwitchProps) {
  return (
    <label className="switch-field">
      <input
        type="checkbox"
        role="switch"
        checked={checked}
        aria-checked={checked}
        disabled={disabled}
        onChange={(event) => onSwitch(event.target.checked)}
      />
      <span>{label}</span>
    </label>
  )
}

function Hint({ id, hint, problem }: { readonly id: string } & Omit<Labelled, 'label'>) {
  const words = problem ?? hint
  return words === undefined ? null : (
    <p id={`${id}-hint`} className={problem === undefined ? 'field-hint' : 'field-problem'}>
      {words}
    </p>
  )
}
