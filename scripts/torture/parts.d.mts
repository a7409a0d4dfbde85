// The types of parts.mjs, for the tests that are written in TypeScript.
import type { TorturePart } from './window-kills.mjs'

export declare const parts: readonly TorturePart[]
