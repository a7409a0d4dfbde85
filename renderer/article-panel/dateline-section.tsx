// Where and when the copy was filed, in the words that are printed before the text.
import type { Article } from '../../article/article.ts'
import { useGalley } from '../galley.ts'
import { useArticle } from '../session/use-article.ts'
import { TextField } from '../ui/field.tsx'
import { PanelRows, PanelSection } from '../ui/panel.tsx'

const lines: readonly {
  readonly key: keyof Article['dateline']
  readonly label: string
  readonly placeholder: string
  readonly longest: number
}[] = [
  { key: 'place', label: 'Place', placeholder: 'city, in capitals', longest: 500 },
  { key: 'date', label: 'Date', placeholder: 'as it is printed', longest: 100 },
  { key: 'agency', label: 'Agency', placeholder: 'whose report it is', longest: 500 },
]

export function DatelineSection() {
  const { session } = useGalley()
  const dateline = useArticle((article) => article.dateline)
  return (
    <PanelSection title="Dateline">
      <PanelRows>
        {lines.map(({ key, label, placeholder, longest }) => (
          <TextField
            key={key}
            label={label}
            placeholder={placeholder}
            maxLength={longest}
            value={dateline[key]}
            onChange={(event) =>
              session.change({ dateline: { ...dateline, [key]: event.target.value } })
            }
          />
        ))}
      </PanelRows>
    </PanelSection>
  )
}
