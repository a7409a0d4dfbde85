// Whether the newest finished articles of the desk are printed at the end, and how many.
import { useGalley } from '../galley.ts'
import { useArticle } from '../session/use-article.ts'
import { SwitchField } from '../ui/field.tsx'
import { Editable } from '../ui/panel.tsx'
import { WholeNumber } from '../ui/whole-number.tsx'

export function LatestArticles() {
  const galley = useGalley()
  const { show, count } = useArticle((article) => article.latest)
  return (
    <section className="related-latest" aria-label="Latest articles">
      <Editable>
        <SwitchField
          label="Latest articles"
          checked={show}
          onSwitch={(isShown) => galley.session.change({ latest: { show: isShown, count } })}
        />
        <p className={show ? 'related-latest-words related-latest-count' : 'related-latest-words'}>
          {show ? (
            <>
              Print the{' '}
              <WholeNumber
                label="How many of the latest articles"
                value={count}
                min={1}
                max={20}
                onTake={(chosen) => galley.session.change({ latest: { show, count: chosen } })}
              />{' '}
              newest finished articles at the end.
            </>
          ) : (
            'Print the newest finished articles of this desk at the end.'
          )}
        </p>
      </Editable>
    </section>
  )
}
