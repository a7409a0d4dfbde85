// When to save: half a second after the last edit, two seconds after the first, again and again while it fails.
// Owns the timers only; what saving is, it is told.

const idle = 500
const longest = 2_000
const retries = [1_000, 2_000, 5_000, 15_000]

export interface Autosave {
  /** An edit was made. */
  readonly edited: () => void
  /** The last save failed: try again later. */
  readonly failed: () => void
  /** Saved, or closed: nothing is due. */
  readonly rest: () => void
}

export function createAutosave(save: () => void): Autosave {
  let timer: ReturnType<typeof setTimeout> | undefined
  let firstEdit: number | null = null
  let failures = 0
  const due = (delay: number) => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      firstEdit = null
      save()
    }, delay)
  }
  return {
    edited: () => {
      if (failures > 0) return
      const now = performance.now()
      firstEdit ??= now
      due(Math.max(0, Math.min(idle, firstEdit + longest - now)))
    },
    failed: () => {
      due(retries[Math.min(failures, retries.length - 1)] ?? longest)
      failures++
    },
    rest: () => {
      clearTimeout(timer)
      firstEdit = null
      failures = 0
    },
  }
}
