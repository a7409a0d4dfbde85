// A transcript that is quoted whole: “REED: Who pays for it? The name in capitals tells who speaks and is not part of the words.
import type { Stretch } from './marks.ts'

const name = /^\p{Lu}[\p{Lu}.’' -]{1,30}:\s*(?=\S)/u

/** The stretches, those that open with a name in capitals and a colon cut down to the words behind it. */
export function behindNames(text: string, stretches: readonly Stretch[]): readonly Stretch[] {
  if (!stretches.some(({ innerStart }) => text.slice(innerStart, innerStart + 32).includes(':')))
    return stretches
  return stretches.map((stretch) => {
    const led = name.exec(text.slice(stretch.innerStart, stretch.innerStart + 40))
    if (led === null) return stretch
    const innerStart = stretch.innerStart + led[0].length
    return innerStart < stretch.innerEnd ? { ...stretch, start: innerStart, innerStart } : stretch
  })
}
