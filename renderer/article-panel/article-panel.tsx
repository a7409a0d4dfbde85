// What the desk must know of the article besides its text: state, language, bylines, dateline, and, folded away, what
// few articles need.
import { useIsLocked } from '../session/use-article.ts'
import { Panel, PanelSection } from '../ui/panel.tsx'
import { BylinesSection } from './bylines-section.tsx'
import { CorrectionsFold } from './corrections-fold.tsx'
import { CreditFold } from './credit-fold.tsx'
import { DatelineSection } from './dateline-section.tsx'
import { EditorsNote } from './editors-note.tsx'
import { EmbargoFold } from './embargo-fold.tsx'
import { KeywordsField } from './keywords-field.tsx'
import { StorySection } from './story-section.tsx'
import { SubjectsFold } from './subjects-fold.tsx'
import './article-panel.css'

export function ArticlePanel() {
  return (
    <Panel isLocked={useIsLocked()}>
      <StorySection />
      <BylinesSection />
      <DatelineSection />
      <PanelSection title="Keywords">
        <KeywordsField />
      </PanelSection>
      <PanelSection
        title="Editor’s note"
        action={<span className="panel-note">To the desk, never printed</span>}
      >
        <EditorsNote />
      </PanelSection>
      <CreditFold />
      <EmbargoFold />
      <SubjectsFold />
      <CorrectionsFold />
    </Panel>
  )
}
