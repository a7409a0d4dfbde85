// Galley's icon: two drawings, one of them simpler for the small sizes, and the PNG files made of them.
import path from 'node:path'

export const ICON_FOLDER = path.join(import.meta.dirname, 'icon')
export const DRAWING = path.join(ICON_FOLDER, 'galley.svg')
/** What macOS and Windows icons are made from, on their own hosts. */
export const LARGEST_ICON = path.join(ICON_FOLDER, '1024.png')

export const ICON_SIZES = {
  'galley-small.svg': [16, 24, 32],
  'galley.svg': [48, 64, 128, 256, 512, 1024],
}

/** As the folders of a Linux icon theme are named: `48x48` → file. */
export function themeIcons() {
  const sizes = Object.values(ICON_SIZES)
    .flat()
    .filter((size) => size <= 512)
  const pictures = sizes.map((size) => [`${size}x${size}`, path.join(ICON_FOLDER, `${size}.png`)])
  return { ...Object.fromEntries(pictures), scalable: DRAWING }
}
