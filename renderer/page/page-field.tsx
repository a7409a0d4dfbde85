// One field of the page, typed in place, with a live counter against its soft limit.
import { useLayoutEffect, useRef } from 'react'
import { fields } from '../../article/fields.ts'
import { useGalley } from '../galley.ts'
import { useStore } from '../session/store.ts'

type PageFieldName = 'kicker' | 'headline' | 'standfirst'

interface PageFieldProps {
  readonly field: PageFieldName
  readonly label: string
  /** Enter was pressed: the person goes on to the next field. */
  readonly onDone: () => void
}

export function PageField({ field, label, onDone }: PageFieldProps) {
  const { session, preferences } = useGalley()
  const value = useStore(session.session, (now) => (now.kind === 'open' ? now.article[field] : ''))
  const isFixed = useStore(session.session, (now) => now.kind !== 'open' || now.readOnly !== null)
  const limit = useStore(preferences, (now) => now.limits[field])
  const isOneLine = fields.find(({ key }) => key === field)?.lines === 'one'
  const area = useRef<HTMLTextAreaElement>(null)

  // A text area cannot size itself in Chrome 114: measured after every change of its words.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words decide the height
  useLayoutEffect(() => {
    const { current } = area
    if (current === null) return
    const fitHeight = () => {
      current.style.height = '0'
      current.style.height = `${current.scrollHeight}px`
    }
    fitHeight()
    const widened = new ResizeObserver(([entry]) => {
      if (entry !== undefined && current.dataset.width !== String(entry.contentRect.width)) {
        current.dataset.width = String(entry.contentRect.width)
        fitHeight()
      }
    })
    widened.observe(current)
    return () => widened.disconnect()
  }, [value])

  const isOver = value.length > limit
  return (
    <span className={`page-field page-field-${field}`}>
      <textarea
        ref={area}
        rows={1}
        data-field={field}
        aria-label={label}
        aria-describedby={`count-${field}`}
        placeholder={label}
        value={value}
        readOnly={isFixed}
        spellCheck={false}
        onChange={(event) => session.change({ [field]: plain(event.target.value, isOneLine) })}
        onKeyDown={(event) => {
          if (
            event.key !== 'Enter' ||
            event.nativeEvent.isComposing ||
            event.shiftKey ||
            event.ctrlKey ||
            event.metaKey
          )
            return
          event.preventDefault()
          onDone()
        }}
      />
      <span
        id={`count-${field}`}
        className={isOver ? 'page-count page-count-over' : 'page-count'}
        aria-live={isOver ? 'polite' : 'off'}
      >
        {value.length}/{limit}
        {isOver ? <span className="visually-hidden"> over the limit</span> : null}
      </span>
    </span>
  )
}

/** A field of one line takes no line break, typed or pasted: words stay apart. */
const plain = (value: string, isOneLine: boolean): string =>
  isOneLine ? value.replace(/\s*[\r\n\u2028\u2029]+\s*/gu, ' ') : value
