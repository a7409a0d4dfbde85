// A cue: the words that say that somebody speaks, and whose words they are.
import type { VerbEntry } from '../../reporting-verbs/inflect.ts'
import type { Phrase } from '../grammar/noun-phrase.ts'

export interface Cue {
  readonly kind: 'verb' | 'participle' | 'according' | 'noun' | 'passive'
  /** The item that says it, the first and the one behind the last of the group. */
  readonly at: number
  readonly from: number
  readonly to: number
  readonly entry: VerbEntry | null
  readonly subject: Phrase | null
  readonly inherited: boolean
  readonly negated: boolean
  readonly unreal: boolean
  /** The subject stands behind the verb: said Smith. */
  readonly inverted: boolean
}
