// Who spoke, for all quotes of an article together: as notes at the words, or as a list at the end.
import type { RootContent } from 'mdast'
import type { PrintedBlock } from '../print/printed-body.ts'
import type { BodyStyle } from './body-to-mdast.ts'
import { paragraph } from './body-to-mdast.ts'
import { speakerLine } from './printed-lines.ts'
import { quotesInPrint } from './quotes-in-print.ts'

/** The same speaker in the same words is one source, in the order of the copy. */
export function speakersIn(body: readonly PrintedBlock[], inlineOnly: boolean): readonly string[] {
  const lines = quotesInPrint(body)
    .filter(({ place }) => !inlineOnly || place === 'inline')
    .flatMap(({ attribution }) => (attribution === null ? [] : [speakerLine(attribution)]))
  return [...new Set(lines)]
}

/** Set-off quotes name their speaker anyway, so only words within the copy get notes. */
export function sourceNotes(body: readonly PrintedBlock[]): {
  readonly noteOf: BodyStyle['noteOf']
  readonly notes: readonly RootContent[]
} {
  const labels = new Map(speakersIn(body, true).map((line, at) => [line, `${at + 1}`]))
  return {
    noteOf: (attribution) => labels.get(speakerLine(attribution)) ?? null,
    notes: [...labels].map(([line, label]) => ({
      type: 'footnoteDefinition',
      identifier: label,
      label,
      children: [paragraph([{ type: 'text', value: line }])],
    })),
  }
}
