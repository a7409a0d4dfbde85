// A picture of the draft's own media folder. It is drawn from media://<draft>/<file>; no other address exists for it, so
// pasted HTML can never make the window fetch anything.
import { type Editor, Node } from '@tiptap/core'
import { MediaName } from '../../article/body/image.ts'

/** Cut to what parseBody takes: a longer one would keep the draft from being saved. */
const text = (name: string, longest: number) => ({
  default: '',
  parseHTML: (element: HTMLElement) =>
    (element.getAttribute(`data-${name}`) ?? '').slice(0, longest),
  renderHTML: () => ({}),
})

export const ImageNode = Node.create<{ draftId: string; describe: (media: string) => void }>({
  name: 'image',
  group: 'block',
  atom: true,
  draggable: true,
  addOptions: () => ({ draftId: '', describe: () => undefined }),
  addAttributes: () => ({
    // Read by the rule below alone: the stock reading would believe an attribute called media.
    media: { default: null, parseHTML: () => null, renderHTML: () => ({}) },
    alt: text('alt', 2_000),
    caption: text('caption', 2_000),
    credit: text('credit', 500),
  }),
  parseHTML: () => [
    {
      tag: 'figure[data-media]',
      getAttrs: (element) => {
        const media = MediaName.safeParse(element.getAttribute('data-media'))
        return media.success ? { media: media.data } : false
      },
    },
  ],
  renderHTML({ node }) {
    const { media, alt, caption, credit } = node.attrs
    return [
      'figure',
      {
        'data-media': media,
        'data-alt': alt,
        'data-caption': caption,
        'data-credit': credit,
        class: 'picture',
      },
      ['img', { src: `media://${this.options.draftId}/${media}`, alt, draggable: 'false' }],
      ['figcaption', {}, [caption, credit].filter(Boolean).join(' · ') || 'No caption yet'],
    ]
  },
})

/** Pictures whose files have come only now. */
export function drawAgain(editor: Editor, media: readonly string[]): void {
  if (editor.isDestroyed) return
  for (const name of media)
    for (const picture of editor.view.dom.querySelectorAll<HTMLImageElement>(
      `figure[data-media="${CSS.escape(name)}"] img`,
    ))
      picture.src = `${picture.src}`
}
