// Who works on a draft when: one at a time per draft, and of the saves that wait only the newest.

export interface SaveQueue {
  /** Runs alone among all work on this draft. */
  readonly alone: <Result>(id: string, work: () => Promise<Result>) => Promise<Result>
  /** The same for a save; while it waits, a newer one takes its place, and it ends with null. */
  readonly newest: <Result>(id: string, work: () => Promise<Result>) => Promise<Result | null>
  /** When all that was asked for is done. */
  readonly idle: () => Promise<void>
}

export function createSaveQueue(): SaveQueue {
  const lines = new Map<string, Promise<unknown>>()
  const waiting = new Map<string, () => void>()

  const alone = <Result>(id: string, work: () => Promise<Result>): Promise<Result> => {
    const before = lines.get(id)
    const mine = before ? before.then(work, work) : work()
    lines.set(id, mine)
    const leave = () => {
      if (lines.get(id) === mine) lines.delete(id)
    }
    mine.then(leave, leave)
    return mine
  }

  const newest = <Result>(id: string, work: () => Promise<Result>): Promise<Result | null> => {
    waiting.get(id)?.()
    return new Promise((resolve, reject) => {
      let isReplaced = false
      waiting.set(id, () => {
        isReplaced = true
        resolve(null)
      })
      alone(id, async () => {
        if (isReplaced) return
        waiting.delete(id)
        resolve(await work())
      }).catch(reject)
    })
  }

  const idle = async () => {
    while (lines.size > 0) await Promise.allSettled(lines.values())
  }

  return { alone, newest, idle }
}
