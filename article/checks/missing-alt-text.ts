// A picture has no alternative text.
import { type Check, finding } from './check.ts'

export const missingAltText: Check = {
  name: 'missing-alt-text',
  ofBlock: ({ pictures, sideTexts }) =>
    pictures
      .filter(({ alt }) => alt.trim() === '')
      .map(({ from, to }) =>
        finding({
          check: 'missing-alt-text',
          about: sideTexts.find((side) => side.from === from)?.text ?? '',
          severity: 'note',
          message:
            'This picture has no alternative text. Describe it for readers who cannot see it.',
          place: { kind: 'body', from, to },
        }),
      ),
}
