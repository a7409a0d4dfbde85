// What a person is told of the journal: that it has put back what a crash kept from being saved, and where words lie that
// cannot be saved.
import type { JournalPlace } from './journal-writer.ts'

/** Where what is typed lies while the draft cannot be saved. */
export function keptWords(place: JournalPlace): string {
  switch (place) {
    case 'beside':
      return 'What you type is kept in the journal beside the draft, and is there when it is opened again.'
    case 'aside':
      return 'What you type is kept on this machine, and is there when the draft is opened again.'
    case 'nowhere':
      return 'What you type is in this window only: save a copy elsewhere before you leave.'
  }
}

export function restoredWords(done: number, all: number, isReadOnly: boolean): string {
  if (done < all)
    return `Galley ended before the last changes were saved. ${done} of ${all} were put back; the rest does not fit this text and is kept in a file beside the draft.`
  return isReadOnly
    ? 'Galley ended before the last changes were saved. They are shown here, but the draft cannot be written to: save a copy elsewhere.'
    : 'Galley ended before the last changes were saved. They were put back, and are saved now.'
}
