// A list that a person puts in order: by dragging a grip, or with Alt and the arrow keys. Focus stays on what it was on,
// and each move is said aloud.
import {
  type HTMLAttributes,
  type KeyboardEvent,
  type PointerEvent,
  type RefObject,
  useRef,
  useState,
} from 'react'
import { flushSync } from 'react-dom'

/** The list with one item taken out at `from` and put in again at `to`. */
export function moved<Item>(items: readonly Item[], from: number, to: number): readonly Item[] {
  const rest = items.filter((_, index) => index !== from)
  return [...rest.slice(0, to), ...items.slice(from, from + 1), ...rest.slice(to)]
}

/** The gap between rows that lies nearest to `y`: 0 above the first. `rows` are their tops and bottoms. */
export function gapAt(
  rows: readonly { readonly top: number; readonly bottom: number }[],
  y: number,
): number {
  return rows.filter(({ top, bottom }) => (top + bottom) / 2 < y).length
}

/** Where an item ends up that is dropped into a gap; the gaps on both of its sides leave it in its place. */
export const placeOfGap = (from: number, gap: number): number => (gap > from ? gap - 1 : gap)

interface RowAttributes extends HTMLAttributes<HTMLLIElement> {
  readonly 'data-dragged': boolean
  readonly 'data-drop': 'before' | 'after' | undefined
}

export interface Order {
  readonly list: RefObject<HTMLOListElement | null>
  readonly row: (index: number) => RowAttributes
  readonly grip: (index: number) => HTMLAttributes<HTMLSpanElement>
  /** For a live region. */
  readonly said: string
}

const edge = 40
const scrollStep = 12

export function useOrder(count: number, onMove: (from: number, to: number) => void): Order {
  const list = useRef<HTMLOListElement>(null)
  const [drag, setDrag] = useState<{ readonly from: number; readonly gap: number } | null>(null)
  const [said, setSaid] = useState('')

  function move(from: number, to: number): void {
    if (to < 0 || to >= count || to === from) return
    const focused = document.activeElement
    // Rows that change places lose the focus, so it is put back at once.
    flushSync(() => {
      onMove(from, to)
      setSaid(`Moved to ${to + 1} of ${count}`)
    })
    if (focused instanceof HTMLElement) focused.focus()
  }

  function over(event: PointerEvent): void {
    const rows = [...(list.current?.children ?? [])].map((row) => row.getBoundingClientRect())
    const gap = gapAt(rows, event.clientY)
    setDrag((before) => (before === null ? null : { ...before, gap }))
    scrollNear(list.current, event.clientY)
  }

  const byKey = (index: number) => (event: KeyboardEvent) => {
    if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return
    if (event.target instanceof HTMLSelectElement) return
    event.preventDefault()
    move(index, event.key === 'ArrowUp' ? index - 1 : index + 1)
  }

  return {
    list,
    said,
    row: (index) => ({
      onKeyDown: byKey(index),
      'data-dragged': drag?.from === index,
      'data-drop': dropSide(drag, index, count),
    }),
    grip: (index) => ({
      onPointerDown: (event) => {
        if (event.button !== 0) return
        event.preventDefault()
        event.currentTarget.setPointerCapture(event.pointerId)
        setDrag({ from: index, gap: index })
      },
      onPointerMove: (event) => {
        if (drag !== null) over(event)
      },
      onPointerUp: () => {
        setDrag(null)
        if (drag !== null) move(drag.from, placeOfGap(drag.from, drag.gap))
      },
      onPointerCancel: () => setDrag(null),
    }),
  }
}

function dropSide(
  drag: { readonly from: number; readonly gap: number } | null,
  index: number,
  count: number,
): 'before' | 'after' | undefined {
  if (drag === null || placeOfGap(drag.from, drag.gap) === drag.from) return undefined
  if (drag.gap === index) return 'before'
  return drag.gap === count && index === count - 1 ? 'after' : undefined
}

function scrollNear(list: Element | null, y: number): void {
  const pane = list?.closest('[role="tabpanel"]')
  if (pane == null) return
  const { top, bottom } = pane.getBoundingClientRect()
  if (y < top + edge) pane.scrollBy(0, -scrollStep)
  if (y > bottom - edge) pane.scrollBy(0, scrollStep)
}
