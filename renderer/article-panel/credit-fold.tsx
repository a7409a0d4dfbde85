// Whose copy it is when it comes from elsewhere.
import { isPrintableLink } from '../../article/body/link.ts'
import { useGalley } from '../galley.ts'
import { useArticle } from '../session/use-article.ts'
import { CheckedField } from '../ui/checked-field.tsx'
import { TextField } from '../ui/field.tsx'
import { Fold, PanelRows } from '../ui/panel.tsx'

const problemOfLink = (text: string): string | null =>
  text.trim() === '' || isPrintableLink(text.trim())
    ? null
    : 'Not a whole address yet: it starts with https://, http:// or mailto:. It is not kept until then.'

export function CreditFold() {
  const { session } = useGalley()
  const credit = useArticle((article) => article.credit)
  const change = (patch: Partial<typeof credit>) =>
    session.change({ credit: { ...credit, ...patch } })
  const value = [credit.outlet, credit.licence].filter((words) => words !== '').join(', ')
  return (
    <Fold title="Credit" value={value || credit.url}>
      <PanelRows>
        <TextField
          label="Outlet"
          maxLength={500}
          placeholder="whose copy it is"
          value={credit.outlet}
          onChange={(event) => change({ outlet: event.target.value })}
        />
        <CheckedField
          label="Link"
          type="url"
          placeholder="https://"
          value={credit.url}
          problemOf={problemOfLink}
          onTake={(text) => change({ url: text.trim() })}
        />
        <TextField
          label="Licence"
          placeholder="CC BY 4.0"
          maxLength={500}
          value={credit.licence}
          onChange={(event) => change({ licence: event.target.value })}
        />
      </PanelRows>
    </Fold>
  )
}
