// What would put a finding right, as data: the window applies it as one undo step.

export interface TextEdit {
  /** Editor positions. */
  readonly from: number
  readonly to: number
  /** Takes the marks of the words it replaces; empty to delete. */
  readonly text: string
}

export type Fix =
  /** In reading order, not overlapping; all of them or none. Each lies in one text block. */
  | { readonly kind: 'replace-text'; readonly edits: readonly TextEdit[] }
  | {
      readonly kind: 'set-field'
      readonly field: 'kicker' | 'headline' | 'standfirst'
      readonly value: string
    }
  /** The quote from–to loses its outer quotation marks and becomes indirect; the words stay, to be put into our own. */
  | { readonly kind: 'make-indirect'; readonly from: number; readonly to: number }
  /** The words from–to are nobody's: marked as not a quote. */
  | { readonly kind: 'not-a-quote'; readonly from: number; readonly to: number }
  | { readonly kind: 'remove-related'; readonly id: string }

/** The same fix for words that stand `by` positions further on. */
export function movedFix(fix: Fix | null, by: number): Fix | null {
  switch (fix?.kind) {
    case 'replace-text':
      return {
        kind: fix.kind,
        edits: fix.edits.map(({ from, to, text }) => ({ from: from + by, to: to + by, text })),
      }
    case 'make-indirect':
    case 'not-a-quote':
      return { kind: fix.kind, from: fix.from + by, to: fix.to + by }
    default:
      return fix
  }
}
