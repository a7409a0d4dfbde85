// A line of copy made sayable in Markdown: what nobody sees (bold white space, a break at the end) gives way, what is
// seen stays character by character.
import type { PrintedInline } from '../print/printed-body.ts'
import { blanksOutOfStyles, symbolsApart } from './inline-edges.ts'
import {
  type InlineTree,
  mergeRuns,
  type Run,
  runsOf,
  treeOf,
  treeWithStrikesOutside,
} from './inline-runs.ts'
import { lettersBetweenStyles } from './neighbour-styles.ts'

/** `breaks` says what a hard break becomes where the line can or cannot hold one; at the end it is dropped. `strikes` says where they may stand. */
export function normaliseInline(
  content: readonly PrintedInline[],
  breaks: 'kept' | 'spaces',
  strikes: 'anywhere' | 'outside' = 'anywhere',
): readonly InlineTree[] {
  const runs = withoutTrailingBreaks(runsOf(content)).map((run): Run => {
    if (run.kind === 'code') return { ...run, text: run.text.replace(/\n/g, ' ') }
    return run.kind === 'break' && breaks === 'spaces' ? { ...run, kind: 'text', text: ' ' } : run
  })
  const tree = strikes === 'outside' ? treeWithStrikesOutside : treeOf
  return symbolsApart(lettersBetweenStyles(blanksOutOfStyles(tree(mergeRuns(runs)))))
}

function withoutTrailingBreaks(runs: readonly Run[]): readonly Run[] {
  let end = runs.length
  while (end > 0 && runs[end - 1]?.kind === 'break') end--
  return runs.slice(0, end)
}
