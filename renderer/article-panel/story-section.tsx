// How far the article is, what it is called on the desk, its language and its length.
import type { PublicationState, WorkflowState } from '../../article/article.ts'
import { useGalley } from '../galley.ts'
import { useStore } from '../session/store.ts'
import { useArticle } from '../session/use-article.ts'
import { CheckedField } from '../ui/checked-field.tsx'
import { TextField } from '../ui/field.tsx'
import { PanelRows, PanelSection } from '../ui/panel.tsx'
import { SegmentedChoice } from '../ui/segmented-choice.tsx'
import { LanguageChoice } from './language-choice.tsx'
import { lengthWords, problemOfTarget, targetIn } from './length-target.ts'

const states: readonly { readonly value: WorkflowState; readonly label: string }[] = [
  { value: 'draft', label: 'Draft' },
  { value: 'copy-edit', label: 'Copy edit' },
  { value: 'ready', label: 'Ready' },
]

const publications: Readonly<Record<PublicationState, string>> = {
  'not-exported': 'Not exported yet',
  exported: 'Exported',
  corrected: 'Corrected after export',
  killed: 'Killed',
}

export function StorySection() {
  const { session } = useGalley()
  const { state, publication, slugline, language } = useArticle((article) => ({
    state: article.state,
    publication: article.publication,
    slugline: article.slugline,
    language: article.language,
  }))
  return (
    <PanelSection title="Story">
      <PanelRows>
        <div className="article-state">
          <SegmentedChoice
            label="State"
            value={state}
            choices={states}
            onChoose={(chosen) => session.change({ state: chosen })}
          />
          <p className="panel-note">{publications[publication]}</p>
        </div>
        <TextField
          label="Slugline"
          value={slugline}
          maxLength={10_000}
          placeholder="for the desk only"
          onChange={(event) => session.change({ slugline: event.target.value })}
        />
        <LanguageChoice
          value={language}
          onChoose={(chosen) => session.change({ language: chosen })}
        />
        <Length />
      </PanelRows>
    </PanelSection>
  )
}

function Length() {
  const { session } = useGalley()
  const target = useArticle((article) => article.lengthTarget)
  const words = useStore(session.facts, (facts) => facts.words)
  return (
    <CheckedField
      label="Length"
      inputMode="numeric"
      placeholder="words asked for"
      hint={lengthWords(words, target)}
      value={target === null ? '' : String(target)}
      problemOf={problemOfTarget}
      onTake={(text) => session.change({ lengthTarget: targetIn(text) })}
    />
  )
}
