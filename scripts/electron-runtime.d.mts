// The types of electron-runtime.mjs, for the tests that are written in TypeScript.
export interface ElectronRuntime {
  readonly executable: string
  readonly args: readonly string[]
  readonly dist: string
  readonly version: string | null
  readonly isOld: boolean
}

export function findElectron(options?: {
  readonly root?: string
  readonly needDisplay?: boolean
  readonly quiet?: boolean
}): Promise<ElectronRuntime>

export function electronEnvironment(): Record<string, string>
