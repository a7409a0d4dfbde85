// The choice in the export dialog: which format with which options, from what the article remembers.
import type { Article } from '../../article/article.ts'
import type { ExportFormatRow } from '../../electron/ipc/contract.ts'

export interface Choice {
  readonly format: string
  readonly options: Readonly<Record<string, string | boolean>>
}

/** The remembered choice where it still fits, else the format's own defaults; the first format where none is known. */
export function choiceFrom(
  formats: readonly ExportFormatRow[],
  remembered: Article['exportChoice'],
): Choice {
  const known = formats.find(({ name }) => name === remembered?.format) ?? formats[0]
  if (known === undefined) return { format: '', options: {} }
  return { format: known.name, options: optionsOf(known, remembered?.options ?? {}) }
}

/** Another format: options of the same name keep their setting. */
export function choiceOf(row: ExportFormatRow, before: Choice): Choice {
  return { format: row.name, options: optionsOf(row, before.options) }
}

export function isRemembered(choice: Choice, remembered: Article['exportChoice']): boolean {
  if (remembered === null || remembered.format !== choice.format) return false
  const names = Object.keys(choice.options)
  return (
    names.length === Object.keys(remembered.options).length &&
    names.every((name) => remembered.options[name] === choice.options[name])
  )
}

function optionsOf(
  row: ExportFormatRow,
  known: Readonly<Record<string, string | boolean>>,
): Choice['options'] {
  return Object.fromEntries(
    row.options.map((option) => {
      const setting = known[option.name]
      const fits =
        option.kind === 'switch'
          ? typeof setting === 'boolean'
          : option.choices.some(({ value }) => value === setting)
      return [option.name, fits && setting !== undefined ? setting : option.default]
    }),
  )
}

/** `2 quotes have no source, 1 TK is left`; null when nothing is open. */
export function leftOpen(quotes: number, holes: number): string | null {
  const parts = [
    ...(quotes === 0
      ? []
      : [quotes === 1 ? '1 quote has no source' : `${quotes} quotes have no source`]),
    ...(holes === 0 ? [] : [holes === 1 ? '1 TK is left' : `${holes} TK are left`]),
  ]
  return parts.length === 0 ? null : parts.join(', ')
}

/** `840 bytes`, `12.4 KB`, `1.3 MB`. */
export function shownSize(bytes: number): string {
  if (bytes < 1_000) return `${bytes} bytes`
  const [size, unit] = bytes < 1_000_000 ? [bytes / 1_000, 'KB'] : [bytes / 1_000_000, 'MB']
  return `${size.toFixed(size < 100 ? 1 : 0)} ${unit}`
}

/** `412 words · 3 pages · 2 pictures beside it`. */
export function shownMeasure({
  words,
  pages,
  pictures,
}: {
  readonly words: number
  readonly pages: number | null
  readonly pictures: number
}): string {
  const counted = (count: number, one: string) =>
    `${count.toLocaleString('en')} ${count === 1 ? one : `${one}s`}`
  return [
    counted(words, 'word'),
    ...(pages === null ? [] : [counted(pages, 'page')]),
    ...(pictures === 0 ? [] : [`${counted(pictures, 'picture')} beside it`]),
  ].join(' · ')
}
