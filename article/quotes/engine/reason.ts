// Why somebody is suggested, in the words of the pattern that was found.
import type { Item } from './grammar/items.ts'
import { itemAt } from './grammar/items.ts'
import type { Linked } from './speakers/link.ts'

/** A line such as “…,” Jane Doe said. `who` is the mention, or null. */
export function reasonFor(
  { report, by }: Linked,
  items: readonly Item[],
  who: string | null,
): string {
  if (who === null) return 'Nobody near it speaks'
  if (by !== 'named') return behindReason[by].replace('X', who)
  const verb = report.cue === null ? 'said' : itemAt(items, report.cue.at).text
  const inverted = report.cue?.inverted ?? false
  switch (report.pattern) {
    case 'adjacent':
      return inverted ? `“…,” ${verb} ${who}` : `“…,” ${who} ${verb}`
    case 'interrupted':
      return inverted ? `“…,” ${verb} ${who}, “…”` : `“…,” ${who} ${verb}, “…”`
    case 'leading':
      return report.kind === 'indirect' ? `${who} ${verb} …` : `${who} ${verb} “…”`
    case 'trailing':
      return inverted ? `…, ${verb} ${who}` : `…, ${who} ${verb}`
    case 'according':
      return `according to ${who}`
    case 'object':
      return `${who} ${verb} … “…”`
    case 'noun':
      return report.kind === 'direct' ? `${who}, ${verb} “…”` : `${who} ${verb} that …`
    case 'participle':
      return `${who} …, ${verb} “…”`
    case 'passive':
      return `${verb} “…” by ${who}`
    case 'sign':
      return `${who}: “…”`
    case 'whole':
    case 'running':
    case 'loose':
      return `“…” — ${who}`
  }
}

const behindReason: Readonly<Record<Exclude<Linked['by'], 'named'>, string>> = {
  continued: 'X speaks on in this paragraph',
  reaction: 'X is who the sentence is about',
  previous: 'X spoke last',
  colon: 'X, before a colon in the paragraph before',
  introduced: 'X is who the paragraph before is about',
  none: 'Nobody near it speaks',
}
