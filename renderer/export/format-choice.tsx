// The formats as a list to choose from, and the options of the one that is chosen.
import type { ExportFormatRow, OfferedFormats } from '../../electron/ipc/contract.ts'
import { ChoiceField, SwitchField } from '../ui/field.tsx'
import { type Choice, choiceOf } from './export-choice.ts'

interface FormatChoiceProps {
  readonly offered: OfferedFormats
  readonly choice: Choice
  readonly onChoose: (choice: Choice) => void
}

export function FormatChoice({ offered, choice, onChoose }: FormatChoiceProps) {
  const { formats, problems } = offered
  const row = formats.find(({ name }) => name === choice.format)
  return (
    <>
      <fieldset className="export-group">
        <legend>Format</legend>
        {formats.map((format) => (
          <label key={format.name} className="export-format">
            <input
              type="radio"
              name="export-format"
              value={format.name}
              checked={format.name === choice.format}
              onChange={() => onChoose(choiceOf(format, choice))}
            />
            <span className="export-format-label">{format.label}</span>
            <span className="export-format-text">{format.description}</span>
          </label>
        ))}
      </fieldset>
      {row === undefined || row.options.length === 0 ? null : (
        <fieldset className="export-group export-options">
          <legend>Options</legend>
          {row.options.map((option) => (
            <OptionField
              key={option.name}
              option={option}
              setting={choice.options[option.name]}
              onSet={(setting) =>
                onChoose({ ...choice, options: { ...choice.options, [option.name]: setting } })
              }
            />
          ))}
        </fieldset>
      )}
      {row?.options.some(({ name }) => name === 'profile') && problems.length > 0 ? (
        <section className="export-left-out" aria-label="Profiles left out">
          {problems.map((problem) => (
            <p key={problem}>{problem}</p>
          ))}
        </section>
      ) : null}
    </>
  )
}

function OptionField({
  option,
  setting,
  onSet,
}: {
  readonly option: ExportFormatRow['options'][number]
  readonly setting: string | boolean | undefined
  readonly onSet: (setting: string | boolean) => void
}) {
  return option.kind === 'switch' ? (
    <SwitchField label={option.label} checked={setting === true} onSwitch={onSet} />
  ) : (
    <ChoiceField
      label={option.label}
      value={String(setting)}
      choices={option.choices}
      onChoose={onSet}
    />
  )
}
