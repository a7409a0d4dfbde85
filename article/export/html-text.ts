// Runs of text in an HTML tree: line feeds as breaks, parts with a separator between them.
import type { ElementContent, Text } from 'hast'
import { h } from 'hastscript'

export const text = (value: string): Text => ({ type: 'text', value })

export function withBreaks(lines: string): ElementContent[] {
  return separated(lines.split('\n').map(text), null)
}

/** With the separator between the parts, or a line break for null. */
export function separated(
  parts: readonly ElementContent[],
  separator: string | null,
): ElementContent[] {
  return parts.flatMap((part, at): ElementContent[] => {
    if (at === 0) return [part]
    return [separator === null ? h('br') : text(separator), part]
  })
}
