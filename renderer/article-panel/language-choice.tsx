// A language from the list, or any other by its code.
import { useState } from 'react'
import { isLanguageTag, languageName } from '../../article/language-tag.ts'
import { CheckedField } from '../ui/checked-field.tsx'
import { ChoiceField } from '../ui/field.tsx'
import { languageRows } from './languages.ts'

interface LanguageChoiceProps {
  readonly value: string
  readonly onChoose: (language: string) => void
}

const other = { value: 'other', label: 'Other…' }

const problemOfLanguage = (text: string): string | null =>
  isLanguageTag(text.trim()) ? null : 'Not a language code. Codes look like en, pt-BR or zh-Hant.'

export function LanguageChoice({ value, onChoose }: LanguageChoiceProps) {
  const [isOther, setOther] = useState(false)
  return (
    <>
      <ChoiceField
        label="Language"
        value={isOther ? other.value : value}
        choices={[...languageRows([value]), other]}
        onChoose={(chosen) => {
          setOther(chosen === other.value)
          if (chosen !== other.value) onChoose(chosen)
        }}
      />
      {isOther ? (
        <CheckedField
          label="Code"
          value={value}
          hint={languageName(value)}
          problemOf={problemOfLanguage}
          onTake={(text) => onChoose(text.trim())}
        />
      ) : null}
    </>
  )
}
