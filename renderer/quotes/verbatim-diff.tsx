// The printed words held against the record: what was left out, what was put in, and whether the house style allows it.
import type { QuoteInBody } from '../../article/quotes/quotes-in.ts'
import { judgeVerbatim } from '../../article/quotes/verbatim.ts'
import { makeIndirect } from '../check/apply-fix.ts'
import { currentTarget } from '../editor/quote-commands.ts'
import { useGalley } from '../galley.ts'
import { useStore } from '../session/store.ts'
import { useArticle } from '../session/use-article.ts'
import { Button } from '../ui/button.tsx'
import './verbatim-diff.css'

type Recorded = Pick<QuoteInBody, 'place' | 'from' | 'to' | 'text' | 'attribution'>

export function VerbatimDiff({ quote }: { readonly quote: Recorded }) {
  const { preferences, session } = useGalley()
  const style = useStore(preferences, (now) => now.houseStyle)
  const language = useArticle((article) => article.language)
  const record = quote.attribution.verbatim?.text ?? ''
  if (record === '' || quote.attribution.kind === 'indirect') return null
  const { kind, parts } = judgeVerbatim(quote.text, record, style, language)
  if (kind === 'same')
    return <p className="verbatim-verdict">The printed words are those on record.</p>
  return (
    <div className="verbatim">
      <p className={kind === 'changed' ? 'verbatim-verdict verbatim-changed' : 'verbatim-verdict'}>
        {kind === 'changed'
          ? 'The printed words are not what is on record.'
          : 'Changed only as the house style allows.'}
      </p>
      <p className="verbatim-words">
        {parts.map((part, index) => {
          const words = `${part.text} `
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one diff are their places
          if (part.kind === 'added') return <ins key={index}>{words}</ins>
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one diff are their places
          if (part.kind === 'dropped') return <del key={index}>{words}</del>
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one diff are their places
          return part.kind === 'kept' ? <span key={index}>{words}</span> : null
        })}
      </p>
      {kind === 'changed' && quote.place === 'inline' ? (
        <Button
          onClick={() => {
            const editor = session.editor.get()
            const target = editor === null ? null : currentTarget(editor, quote)
            if (editor !== null && target !== null) makeIndirect(editor, target.from, target.to)
          }}
        >
          Turn into indirect speech
        </Button>
      ) : null}
    </div>
  )
}
