// A picture of the draft's own media folder. It is drawn from media://<draft>/<file>; no other address exists for it, so
// pasted HTML can never make the window fetch anything.
import { Node } from '@tiptap/core'
import { MediaName } from '../../article/body/image.ts'

const text = (name: string) => ({
  default: '',
  parseHTML: (element: HTMLElement) => element.getAttribute(`data-${name}`) ?? '',
  renderHTML: () => ({}),
})

export const ImageNode = Node.create<{ draftId: string; describe: (media: string) => void }>({
  name: 'image',
  group: 'block',
  atom: true,
  draggable: true,
  addOptions: () => ({ draftId: '', describe: () => undefined }),
  addAttributes: () => ({
    media: { default: null, renderHTML: () => ({}) },
    alt: text('alt'),
    caption: text('caption'),
    credit: text('credit'),
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
