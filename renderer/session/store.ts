// A value that components can watch through a selector: React's own external-store protocol and nothing more.
import { useRef, useSyncExternalStore } from 'react'

export interface Store<State> {
  readonly get: () => State
  readonly set: (next: State | ((before: State) => State)) => void
  readonly subscribe: (listener: () => void) => () => void
}

export function createStore<State>(initial: State): Store<State> {
  let state = initial
  const listeners = new Set<() => void>()
  return {
    get: () => state,
    set: (next) => {
      const after = typeof next === 'function' ? (next as (before: State) => State)(state) : next
      if (Object.is(after, state)) return
      state = after
      for (const listener of listeners) listener()
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** Renders again only when what the selector picks has changed (by identity, or by shallow equality for objects). */
export function useStore<State, Picked>(
  store: Store<State>,
  select: (state: State) => Picked,
): Picked {
  const last = useRef<{ picked: Picked } | null>(null)
  return useSyncExternalStore(store.subscribe, () => {
    const picked = select(store.get())
    if (last.current !== null && isSame(last.current.picked, picked)) return last.current.picked
    last.current = { picked }
    return picked
  })
}

/** Equal by identity, or plain objects or lists whose values are. Sets, maps and the like are equal to themselves only. */
export function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true
  if (!isPlain(a) || !isPlain(b) || Array.isArray(a) !== Array.isArray(b)) return false
  const before = Object.entries(a)
  return (
    before.length === Object.keys(b).length &&
    before.every(([key, value]) => Object.hasOwn(b, key) && Object.is(value, b[key]))
  )
}

const isPlain = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' &&
  value !== null &&
  (Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype)
