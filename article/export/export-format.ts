// What an export format is: a row that menus, dialogs and the command line are built from, and one pure function.
import type { PrintedArticle } from '../print/printed-article.ts'

export interface ExportOption {
  readonly name: string
  readonly label: string
  readonly kind: 'switch'
  readonly default: boolean
}

/** By option name; what is left out takes its default, what is unknown is not looked at. */
export type ExportOptions = Readonly<Record<string, string | boolean>>

export interface ExportFormat {
  /** As it is named on the command line. */
  readonly name: string
  readonly label: string
  /** One sentence: what it is for. */
  readonly description: string
  /** Without a dot. */
  readonly extension: string
  readonly mediaType: string
  readonly options: readonly ExportOption[]
  /** Pure: the same article and options give the same text. */
  readonly render: (printed: PrintedArticle, options: ExportOptions) => string
}
