// What the check may know on the command line: the time, the usual limits, the strict house style, and the library where
// there is one.
import type { CheckContext } from '../article/checks/check.ts'
import type { GivenArticle } from './input.ts'

export async function contextFor({ article, library }: GivenArticle): Promise<CheckContext> {
  const context: CheckContext = {
    now: new Date().toISOString(),
    limits: {},
    houseStyle: 'strict',
  }
  if (library === null || article.related.every(({ target }) => target.kind !== 'draft'))
    return context
  const states = new Map((await library.list()).map(({ id, state }) => [id, state]))
  return {
    ...context,
    library: {
      stateOf: (id) => {
        const state = states.get(id)
        if (state === undefined) return 'gone'
        return state === 'spiked' ? 'spiked' : 'here'
      },
    },
  }
}
