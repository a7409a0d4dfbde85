// The types of table.mjs, for the test that is written in TypeScript.
import type { TortureRow } from './window-kills.mjs'

export declare function tableOf(rows: readonly TortureRow[]): string
export declare function areWell(rows: readonly TortureRow[]): boolean
