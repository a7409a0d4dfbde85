interface Named {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly resolved?: string | null
}

/** Whether a found speaker is the labelled one: the same place, or half of the words shared. */
export function isSpeaker(labelled: Named | null, found: Named | null): boolean
