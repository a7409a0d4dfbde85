// PDF: the HTML page as it prints. Only the window can print it; what stands in it is the page's.

import type { BytesFormat } from './export-format.ts'
import { html } from './html.ts'

export const pdf: BytesFormat = {
  kind: 'bytes',
  name: 'pdf',
  label: 'PDF',
  description: 'The page on paper: to print, to archive, to send for approval.',
  extension: 'pdf',
  mediaType: 'application/pdf',
  needsWindow: true,
  options: [
    {
      kind: 'choice',
      name: 'paper',
      label: 'Paper',
      default: 'a4',
      choices: [
        { value: 'a4', label: 'A4' },
        { value: 'letter', label: 'Letter' },
      ],
    },
    { kind: 'switch', name: 'related', label: 'Related and latest articles', default: true },
  ],
  render: async (printed, options, { printPage }) => {
    if (printPage === null) throw new Error('pdf: asked for outside of the window')
    return printPage(html.render(printed, options), {
      size: options.paper === 'letter' ? 'Letter' : 'A4',
      title: printed.headline,
      authors: printed.bylines.map(({ name, outlet }) => name || outlet),
      language: printed.language,
      modified: printed.dateModified,
    })
  },
  // The bytes are compressed and spell in glyphs: what is printed into them is searched instead.
  words: (printed, options) => [html.render(printed, options)],
}
