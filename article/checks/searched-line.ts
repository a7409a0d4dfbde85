// The words of a line made ready to be searched, remembered as long as its block is unchanged.
import { type SearchedText, searched } from '../print/find-protected.ts'
import type { TextLine } from './block-facts.ts'

const remembered = new WeakMap<TextLine, SearchedText>()

export function searchedLine(line: TextLine): SearchedText {
  const known = remembered.get(line) ?? searched(line.text)
  remembered.set(line, known)
  return known
}
