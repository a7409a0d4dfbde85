// Which rows of a long list are in view: ten thousand drafts cost what thirty cost.
import { type RefObject, useEffect, useState } from 'react'

const spare = 6

interface WindowedRows {
  readonly first: number
  readonly last: number
  /** Pixels above the first drawn row, and of the whole list. */
  readonly before: number
  readonly total: number
}

export function useWindowedRows(
  list: RefObject<HTMLElement | null>,
  count: number,
  rowHeight: number,
): WindowedRows {
  const [view, setView] = useState({ top: 0, height: 900 })
  useEffect(() => {
    const element = list.current
    if (element === null) return
    const measure = () => setView({ top: element.scrollTop, height: element.clientHeight })
    measure()
    element.addEventListener('scroll', measure, { passive: true })
    const resized = new ResizeObserver(measure)
    resized.observe(element)
    return () => {
      element.removeEventListener('scroll', measure)
      resized.disconnect()
    }
  }, [list])
  const first = Math.max(0, Math.min(count, Math.floor(view.top / rowHeight) - spare))
  const last = Math.min(count, Math.ceil((view.top + view.height) / rowHeight) + spare)
  return { first, last, before: first * rowHeight, total: count * rowHeight }
}
