// A picture kept in the draft's own media/ folder. `media` is a file name there and nothing else: no address, no path.
import { z } from 'zod'

/** A file name in media/: a content hash and one of five image types. Everything else is refused. */
export const MediaName = z.string().regex(/^[0-9a-f]{16,64}\.(png|jpg|gif|webp|avif)$/)

export const Image = z.strictObject({
  type: z.literal('image'),
  attrs: z.strictObject({
    media: MediaName,
    alt: z.string().max(2_000).default(''),
    caption: z.string().max(2_000).default(''),
    credit: z.string().max(500).default(''),
  }),
})
export type Image = z.infer<typeof Image>
