// Keys for rows whose values have no ids: an edited value keeps the key of the one it took the place of, a moved one
// takes its key along.
import { useRef } from 'react'

export interface KeyedRows {
  readonly items: readonly object[]
  readonly keys: readonly number[]
  readonly next: number
}

export const noRows: KeyedRows = { items: [], keys: [], next: 0 }

export function keyedRows(before: KeyedRows, items: readonly object[]): KeyedRows {
  if (items === before.items) return before
  const known = new Map(before.items.map((item, index) => [item, before.keys[index]]))
  const kept = new Set(items)
  let { next } = before
  const keys = items.map((item, index) => {
    const own = known.get(item)
    if (own !== undefined) return own
    const former = before.items[index]
    const isEdited =
      items.length === before.items.length && former !== undefined && !kept.has(former)
    return (isEdited ? before.keys[index] : undefined) ?? next++
  })
  return { items, keys, next }
}

export function useRowKeys(items: readonly object[]): readonly number[] {
  const rows = useRef(noRows)
  rows.current = keyedRows(rows.current, items)
  return rows.current.keys
}
