// Words put in and taken out, for the eye and for a screen reader. Long runs without a change are folded to their ends.
import type { DiffPart } from '../../article/compare-articles.ts'
import './diff-view.css'

const longest = 600
const shown = 220

export function DiffView({ parts }: { readonly parts: readonly DiffPart[] }) {
  return (
    <p className="diff">
      {parts.map(({ kind, text }, index) => {
        const key = `${index}-${kind}`
        if (kind === 'added') return <ins key={key}>{text}</ins>
        if (kind === 'removed') return <del key={key}>{text}</del>
        return <span key={key}>{folded(text, index === 0, index === parts.length - 1)}</span>
      })}
    </p>
  )
}

function folded(text: string, isFirst: boolean, isLast: boolean): string {
  if (text.length <= longest) return text
  const head = isFirst ? '' : text.slice(0, shown)
  const tail = isLast ? '' : text.slice(-shown)
  return `${head} … ${tail}`
}
