// The pictures of a body in the order in which they are seen.
import type { PrintedBlock, PrintedImage } from '../print/printed-body.ts'

/** Those in quotes and lists too. */
export function picturesIn(blocks: readonly PrintedBlock[]): readonly PrintedImage[] {
  return blocks.flatMap((block) => {
    switch (block.type) {
      case 'image':
        return [block]
      case 'blockquote':
        return picturesIn(block.content)
      case 'bulletList':
      case 'orderedList':
        return block.items.flatMap(({ content }) => picturesIn(content))
      default:
        return []
    }
  })
}
