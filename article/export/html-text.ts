// Runs of text in an HTML tree: line feeds as breaks, parts with a separator between them.
import type { ElementContent, Text } from 'hast'
import { h } from 'hastscript'

export const text = (value: string): Text => ({ type: 'text', value })

/** A break, and a line feed for readers that know no breaks and would run two words together. */
export function withBreaks(lines: string): ElementContent[] {
  return lines
    .split('\n')
    .flatMap((line, at) => (at === 0 ? [text(line)] : [h('br'), text(`\n${line}`)]))
}

export function separated(parts: readonly ElementContent[], separator: string): ElementContent[] {
  return parts.flatMap((part, at) => (at === 0 ? [part] : [text(separator), part]))
}
