// Makes the editor of one open draft. The body was parsed before; if the editor still cannot take it, the session is
// locked, since the editor would show an empty page and autosave would keep that.
import { Editor } from '@tiptap/core'
import { Placeholder } from '@tiptap/extensions'
import type { Step } from '@tiptap/pm/transform'
import type { Body } from '../../article/body/body.ts'
import type { Source } from '../../article/source.ts'
import type { Suggestion } from '../quotes/suggestions.ts'
import { CarriedQuotes } from './carried-quotes.ts'
import { grammarKit } from './grammar-kit.ts'
import { ImageNode } from './image.ts'
import { NoNativePaste } from './no-native-paste.ts'
import { NotAQuoteMark } from './not-a-quote.ts'
import { PullQuoteNode } from './pull-quote.ts'
import { QuotationMark } from './quotation.ts'
import { QuoteDecorations } from './quote-decorations.ts'
import type { TakeSaid } from './said-html.ts'
import { SmartQuotes } from './smart-quotes.ts'
import { SuggestionMarks } from './suggestion-marks.ts'

export interface Edit {
  readonly steps: readonly Step[]
  readonly removesText: boolean
}

export interface ArticleEditorNeeds {
  readonly draftId: string
  readonly body: Body
  readonly editable: boolean
  /** The language of typed quotation marks; null leaves them straight. */
  readonly quoteLanguage: () => string | null
  readonly onEdit: (edit: Edit) => void
  readonly onUnfit: (problem: string) => void
  /** A suggested speaker was accepted, by its place among the candidates, or turned down. */
  readonly onAccept: (suggestion: Suggestion, candidate: number) => void
  readonly onDismiss: (suggestion: Suggestion) => void
  readonly sources: () => readonly Source[]
  /** A quote was pasted that says who spoke: the ids that its source has here. */
  readonly onSaid: TakeSaid
  /** Words with pictures of another draft were pasted. */
  readonly onPictures: (from: string, media: readonly string[]) => void
  /** A link was clicked with Ctrl or Cmd. */
  readonly onLink: (address: string) => void
  readonly onFiles: (files: readonly File[], position: number) => void
}

/** The whole grammar as Tiptap extensions, for the editor and for the tests of its schema. */
export const grammarExtensions = (draftId: string) => [
  grammarKit,
  QuotationMark,
  NotAQuoteMark,
  PullQuoteNode,
  ImageNode.configure({ draftId }),
]

export function createArticleEditor(needs: ArticleEditorNeeds): Editor {
  const editor = new Editor({
    injectCSS: false,
    editable: needs.editable,
    content: needs.body,
    enableContentCheck: true,
    // Nobody listens to deletions, and looking for them replays every keystroke.
    enableCoreExtensions: { delete: false },
    extensions: [
      ...grammarExtensions(needs.draftId),
      NoNativePaste,
      QuoteDecorations,
      CarriedQuotes.configure({
        draftId: needs.draftId,
        sources: needs.sources,
        take: needs.onSaid,
        bring: needs.onPictures,
      }),
      SuggestionMarks.configure({ accept: needs.onAccept, dismiss: needs.onDismiss }),
      SmartQuotes.configure({ language: needs.quoteLanguage }),
      Placeholder.configure({ placeholder: 'Start writing, or paste the copy here.' }),
    ],
    editorProps: {
      attributes: {
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': 'Body',
        class: 'copy',
      },
      handleClick: (view, position, event) => {
        if (!event.ctrlKey && !event.metaKey) return false
        const link = view.state.doc
          .resolve(position)
          .marks()
          .find(({ type }) => type.name === 'link')
        if (link === undefined) return false
        needs.onLink(String(link.attrs.href))
        return true
      },
      handleDrop: (view, event) => {
        const files = [...(event.dataTransfer?.files ?? [])].filter(isPicture)
        if (files.length === 0) return false
        const at = view.posAtCoords({ left: event.clientX, top: event.clientY })
        needs.onFiles(files, at?.pos ?? view.state.selection.to)
        return true
      },
      handlePaste: (view, event) => {
        const files = [...(event.clipboardData?.files ?? [])].filter(isPicture)
        if (files.length === 0) return false
        needs.onFiles(files, view.state.selection.to)
        return true
      },
    },
    onContentError: ({ error }) => needs.onUnfit(error.message),
    onUpdate: ({ transaction, appendedTransactions }) => {
      needs.onEdit({
        steps: [transaction, ...appendedTransactions].flatMap(({ steps }) => steps),
        removesText: transaction.doc.content.size < transaction.before.content.size,
      })
    },
  })
  return editor
}

const isPicture = (file: File) => /^image\/(png|jpeg|gif|webp|avif)$/.test(file.type)
