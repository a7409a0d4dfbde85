// What a person is told when the journal has put back what a crash kept from being saved.

export function restoredWords(done: number, all: number, isReadOnly: boolean): string {
  if (done < all)
    return `Galley ended before the last changes were saved. ${done} of ${all} were put back; the rest does not fit this text and is kept in a file beside the draft.`
  return isReadOnly
    ? 'Galley ended before the last changes were saved. They are shown here, but the draft cannot be written to: save a copy elsewhere.'
    : 'Galley ended before the last changes were saved. They were put back, and are saved now.'
}
