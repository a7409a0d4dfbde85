// Packages that the system asks Galley to open: named on its command line, at the start or while it runs. What else stands
// there is not looked at.
import path from 'node:path'
import { isBundle } from './library/bundle.ts'

export interface OfferedFiles {
  /** Names of files that are not full are below `folder`. */
  readonly offer: (args: readonly string[], folder: string) => void
  /** Full paths; each is given once. */
  readonly take: () => readonly string[]
}

export function createOfferedFiles(onOffer: () => void): OfferedFiles {
  let waiting: readonly string[] = []
  return {
    offer: (args, folder) => {
      const packages = args.filter(isBundle)
      if (packages.length === 0) return
      waiting = [...waiting, ...packages.map((one) => path.resolve(folder, one))]
      onOffer()
    },
    take: () => {
      const taken = waiting
      waiting = []
      return taken
    },
  }
}
