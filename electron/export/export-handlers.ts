// Exports of the window: a preview, a file, the clipboard, the whole desk. What is printed is article/export's; here are
// the ways out. The exporters are loaded when somebody first exports: the start does not wait for them.
import type { Dialog } from 'electron'
import { type Article, parseArticle } from '../../article/article.ts'
import type { ExportFormat } from '../../article/export/export-format.ts'
import type { ExportResult } from '../../article/export/formats.ts'
import { wordCount } from '../../article/word-count.ts'
import { writeClipboard } from '../clipboard.ts'
import type { Surroundings } from '../handlers.ts'
import type { ExportFormatRow, Handlers, RequestInput } from '../ipc/contract.ts'
import { deskProfiles } from '../library/desk-profiles.ts'
import { readFrom, reasonsFor } from '../library/export-library.ts'
import { exportAllHandlers } from './export-all.ts'
import { pagesIn } from './pdf-pages.ts'
import { pagePrinter } from './print-page.ts'
import { saveExported } from './save-exported.ts'

const exporters = () => import('../../article/export/formats.ts')

type ExportRequests =
  | 'listExportFormats'
  | 'renderExport'
  | 'saveExport'
  | 'copyExport'
  | 'exportAll'
  | 'stopExport'

export function exportHandlers(
  around: Surroundings,
  dialog: Dialog,
): Pick<Handlers, ExportRequests> {
  const { desk, preferences } = around

  /** A preview shows what is still to be acknowledged; what goes out has been, and the draft says so. */
  async function render(
    { article: text, format, options }: RequestInput<'renderExport'>,
    isPreview: boolean,
  ): Promise<Rendered> {
    const parsed = parseArticle(JSON.parse(text))
    if (!parsed.ok) return { kind: 'refused', reasons: [parsed.problem] }
    const { article } = parsed
    const latest = article.latest.show
      ? await (await desk.library()).latest(article.latest.count, article.id)
      : []
    const { exportArticle } = await exporters()
    const { limits, houseStyle } = preferences.read()
    const readMedia = readFrom((name) => desk.mediaFile(article.id, name))
    const made = await exportArticle(article, {
      ...{ format, options, latest, limits, houseStyle },
      profiles: (await deskProfiles(desk.folder())).profiles,
      now: new Date().toISOString(),
      readMedia,
      printPage: pagePrinter(readMedia),
      ...(isPreview ? { acknowledged: true } : {}),
    })
    return made.kind === 'exported'
      ? { kind: 'exported', article, made }
      : { kind: 'refused', reasons: [...reasonsFor(made)] }
  }

  return {
    ...exportAllHandlers(around, dialog),
    listExportFormats: async () => {
      const { formatsWith } = await exporters()
      const { profiles, problems } = await deskProfiles(desk.folder())
      return { formats: formatsWith(profiles).map(rowOf), problems: [...problems] }
    },
    renderExport: async (request) => {
      const rendered = await render(request, true)
      if (rendered.kind === 'refused') return rendered
      const { content, placement, pictures, losses, mediaType } = rendered.made
      return {
        kind: 'exported',
        text: typeof content === 'string' ? content : null,
        fileName: placement.path,
        size: Buffer.byteLength(content),
        words: wordCount(rendered.article.body),
        pages: mediaType === 'application/pdf' ? pagesIn(content) : null,
        pictures: pictures.length,
        losses: [...losses],
      }
    },
    saveExport: async (request) => {
      const rendered = await render(request, false)
      if (rendered.kind === 'refused') return rendered
      const { article, made } = rendered
      return saveExported(around, dialog, {
        made,
        label: await labelOf(request.format),
        readMedia: readFrom((name) => desk.mediaFile(article.id, name)),
      })
    },
    copyExport: async (request) => {
      const rendered = await render(request, false)
      if (rendered.kind === 'refused') return rendered
      const { options } = request
      const rich = await render({ ...request, format: 'clipboard' }, false)
      if (rich.kind === 'refused') return rich
      const { content } = rendered.made
      const plain =
        typeof content === 'string'
          ? rendered
          : await render({ ...request, format: 'text', options }, false)
      if (plain.kind === 'refused') return plain
      await writeClipboard({ html: String(rich.made.content), text: String(plain.made.content) })
      return { kind: 'copied' }
    },
  }
}

type Rendered =
  | {
      readonly kind: 'exported'
      readonly article: Article
      readonly made: Extract<ExportResult, { kind: 'exported' }>
    }
  | { readonly kind: 'refused'; reasons: string[] }

/** What of a format can cross the bridge. */
const rowOf = ({
  name,
  label,
  description,
  extension,
  options,
}: ExportFormat): ExportFormatRow => ({
  ...{ name, label, description, extension },
  options: options.map((option) =>
    option.kind === 'switch'
      ? { ...option }
      : { ...option, choices: option.choices.map((choice) => ({ ...choice })) },
  ),
})

async function labelOf(format: string): Promise<string> {
  const { exportFormats } = await exporters()
  return exportFormats.find(({ name }) => name === format)?.label ?? format
}
