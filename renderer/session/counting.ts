// Counts the facts of the body a moment after the last edit, never within a keystroke.
import type { Node } from '@tiptap/pm/model'
import { type BodyFacts, factsOf, noFacts } from './body-facts.ts'
import { createStore, type Store } from './store.ts'

const delay = 150

export interface Counting {
  readonly facts: Store<BodyFacts>
  readonly now: (doc: Node) => void
  readonly soon: () => void
  readonly none: () => void
}

export function createCounting(doc: () => Node | null): Counting {
  const facts = createStore<BodyFacts>(noFacts)
  let timer: ReturnType<typeof setTimeout> | undefined
  return {
    facts,
    now: (shown) => facts.set(factsOf(shown)),
    soon: () => {
      clearTimeout(timer)
      timer = setTimeout(() => {
        const shown = doc()
        if (shown !== null) facts.set(factsOf(shown))
      }, delay)
    },
    none: () => {
      clearTimeout(timer)
      facts.set(noFacts)
    },
  }
}
