// What holds for every article: look, limits, language, marks, and where the drafts lie. Each change holds at once.
import { LanguageChoice } from '../article-panel/language-choice.tsx'
import { chooseLibrary } from '../commands/file.ts'
import { useGalley } from '../galley.ts'
import { useStore } from '../session/store.ts'
import { Button } from '../ui/button.tsx'
import { CheckedField } from '../ui/checked-field.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { ChoiceField, SwitchField } from '../ui/field.tsx'
import { limitFrom, limitProblem } from './limits.ts'
import './preferences-dialog.css'

export function PreferencesDialog() {
  const { stage } = useGalley()
  const isOpen = useStore(stage, ({ dialog }) => dialog === 'preferences')
  const close = () => stage.set((before) => ({ ...before, dialog: null }))
  return (
    <Dialog title="Preferences" open={isOpen} onClose={close}>
      <div className="preferences">
        <ThemeChoice />
        <Writing />
        <Limits />
        <Library />
      </div>
    </Dialog>
  )
}

const themes = [
  { value: 'system', label: 'As the system' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
] as const

function ThemeChoice() {
  const { preferences, changePreferences } = useGalley()
  const theme = useStore(preferences, (now) => now.theme)
  return (
    <ChoiceField
      label="Theme"
      value={theme}
      choices={themes}
      onChoose={(chosen) => changePreferences({ theme: chosen })}
    />
  )
}

function Writing() {
  const { preferences, changePreferences } = useGalley()
  const { language, smartQuotes, houseStyle, suggestions } = useStore(preferences, (now) => now)
  return (
    <>
      <fieldset className="preferences-group">
        <legend>New articles</legend>
        <LanguageChoice
          value={language}
          onChoose={(chosen) => changePreferences({ language: chosen })}
        />
      </fieldset>
      <SwitchField
        label="Turn straight quotation marks into those of the language"
        checked={smartQuotes}
        onSwitch={(checked) => changePreferences({ smartQuotes: checked })}
      />
      <ChoiceField
        label="Suggest who spoke"
        value={suggestions}
        choices={[
          { value: 'quotations', label: 'For words in quotation marks' },
          { value: 'reported-too', label: 'For reported speech too' },
          { value: 'off', label: 'Never' },
        ]}
        onChoose={(chosen) => changePreferences({ suggestions: chosen })}
      />
      <ChoiceField
        label="What may be done to recorded words"
        value={houseStyle}
        choices={[
          { value: 'strict', label: 'Strict: only an ellipsis and square brackets' },
          { value: 'tidy', label: 'Tidy: grammar too' },
        ]}
        onChoose={(chosen) => changePreferences({ houseStyle: chosen })}
      />
    </>
  )
}

const limitRows = [
  { field: 'kicker', label: 'Kicker' },
  { field: 'headline', label: 'Headline' },
  { field: 'standfirst', label: 'Standfirst' },
] as const

function Limits() {
  const { preferences, changePreferences } = useGalley()
  const limits = useStore(preferences, (now) => now.limits)
  return (
    <fieldset className="preferences-group preferences-limits">
      <legend>Characters before a counter turns red</legend>
      {limitRows.map(({ field, label }) => (
        <CheckedField
          key={field}
          label={label}
          inputMode="numeric"
          value={String(limits[field])}
          problemOf={limitProblem}
          onTake={(typed) => {
            const limit = limitFrom(typed)
            if (limit !== null) changePreferences({ limits: { ...limits, [field]: limit } })
          }}
        />
      ))}
    </fieldset>
  )
}

function Library() {
  const galley = useGalley()
  const folder = useStore(galley.libraryFolder, (now) => now)
  return (
    <div className="preferences-library">
      <div className="preferences-folder">
        <p className="preferences-label">Folder of your drafts</p>
        <p className="preferences-path">{folder}</p>
      </div>
      <Button onClick={() => void chooseLibrary(galley)}>Choose folder…</Button>
    </div>
  )
}
