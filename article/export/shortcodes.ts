// Marks that a publishing system runs wherever it finds them, also in code, where no reference can stand for a character.

/** Hugo's own way to show a shortcode is a comment inside of it; one that is not closed is set apart by a space. */
export function shownToHugo(code: string): string {
  return code
    .replace(
      /\{\{([<%])((?:(?!\{\{[<%]|[>%]\}\}|\*\/).)*)([>%])\}\}/gsu,
      (whole, open: string, inner: string, close: string) =>
        (open === '<') === (close === '>') && !inner.startsWith('/*')
          ? `{{${open}/*${inner}*/${close}}}`
          : whole,
    )
    .replace(/\{\{(?=[<%](?!\/\*.*?\*\/[>%]\}\}))/gsu, '{ {')
}

/** Whether `shownToHugo` had to set something apart, so that a space is seen that nobody wrote. */
export const isChangedForHugo = (code: string): boolean =>
  shownToHugo(code).replaceAll('/*', '').replaceAll('*/', '') !==
  code.replaceAll('/*', '').replaceAll('*/', '')

/** Names that WordPress knows without plug-ins. */
export const wordpressShortcodes = [
  'audio',
  'caption',
  'embed',
  'gallery',
  'playlist',
  'video',
  'wp_caption',
] as const
