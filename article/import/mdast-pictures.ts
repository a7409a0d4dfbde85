// Pictures in a line of Markdown that come along: a body has them between its paragraphs, not in them.
import type { Definition, Image, ImageReference, PhrasingContent } from 'mdast'
import type { Block } from '../body/body.ts'
import type { PictureAt } from './pictures-beside.ts'

interface Known {
  readonly definitions: ReadonlyMap<string, Definition>
  readonly pictureAt: PictureAt
}

/** `rest` is the line without them; all others stay in it. */
export function picturesOutOf(
  children: readonly PhrasingContent[],
  known: Known,
): { readonly rest: readonly PhrasingContent[]; readonly pictures: readonly Block[] } {
  const pictures: Block[] = []
  const without = (nodes: readonly PhrasingContent[]): PhrasingContent[] =>
    nodes.flatMap((node): PhrasingContent[] => {
      switch (node.type) {
        case 'image':
        case 'imageReference': {
          const picture = pictureOf(node, known)
          if (picture === null) return [node]
          pictures.push(picture)
          return []
        }
        case 'link':
        case 'linkReference':
        case 'strong':
        case 'emphasis':
        case 'delete':
          return [{ ...node, children: without(node.children) }]
        default:
          return [node]
      }
    })
  return { rest: without(children), pictures }
}

/** UTF-16 units of an alternative text or a caption; with a longer one the picture stays words. */
const longest = 2_000

function pictureOf(node: Image | ImageReference, { definitions, pictureAt }: Known): Block | null {
  const target = node.type === 'image' ? node : definitions.get(node.identifier)
  const [alt, caption] = [node.alt ?? '', target?.title ?? '']
  if (target === undefined || alt.length > longest || caption.length > longest) return null
  const media = pictureAt(target.url)
  return media === null ? null : { type: 'image', attrs: { media, alt, caption, credit: '' } }
}
