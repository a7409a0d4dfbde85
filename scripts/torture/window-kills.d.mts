// The types of window-kills.mjs, for the test that is written in TypeScript.
export interface TortureRow {
  readonly what: string
  readonly runs: number
  readonly corrupt: number
  readonly lost: number
  readonly control: string
  readonly problems: readonly string[]
}

export interface TorturePart {
  readonly name: string
  readonly run: (options: {
    readonly short?: boolean
    readonly seed: number
    readonly log: (line: string) => void
    readonly only?: number | null
  }) => Promise<readonly TortureRow[]>
}

export const windowKills: TorturePart
