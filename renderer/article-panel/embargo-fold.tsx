// The moment before which nothing of the article may leave.
import { useGalley } from '../galley.ts'
import { offerUndo, useArticle } from '../session/use-article.ts'
import { Button } from '../ui/button.tsx'
import { Fold, PanelRows } from '../ui/panel.tsx'
import { shownMoment } from './local-time.ts'
import { MomentField } from './moment-field.tsx'

export function EmbargoFold() {
  const galley = useGalley()
  const embargo = useArticle((article) => article.embargo)
  const set = (moment: string | null) => galley.session.change({ embargo: moment })
  return (
    <Fold title="Embargo" value={embargo === null ? '' : `until ${shownMoment(embargo)}`}>
      <PanelRows>
        <MomentField label="Not before" value={embargo} onTake={set} />
      </PanelRows>
      {embargo === null ? null : (
        <div className="row-actions">
          <Button
            onClick={() => {
              set(null)
              offerUndo(galley, 'Embargo cleared', () => set(embargo))
            }}
          >
            Clear embargo
          </Button>
        </div>
      )}
    </Fold>
  )
}
