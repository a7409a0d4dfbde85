// Exports of the window: a preview, a file, the clipboard. What is printed is article/export's; here are the ways out.
// The exporters are loaded when somebody first exports: the start does not wait for them.
import path from 'node:path'
import { app, type Dialog } from 'electron'
import { parseArticle } from '../../article/article.ts'
import type { ExportResult } from '../../article/export/formats.ts'
import { writeClipboard } from '../clipboard.ts'
import type { Surroundings } from '../handlers.ts'
import type { Handlers, RequestInput } from '../ipc/contract.ts'
import { writeAtomically } from '../library/atomic-write.ts'

const exporters = () => import('../../article/export/formats.ts')

type ExportRequests = 'listExportFormats' | 'renderExport' | 'saveExport' | 'copyExport'

export function exportHandlers(
  { window, desk, preferences }: Surroundings,
  dialog: Dialog,
): Pick<Handlers, ExportRequests> {
  /** A preview shows what is still to be acknowledged; what goes out has been, and the draft says so. */
  async function render(
    { article: text, format, options }: RequestInput<'renderExport'>,
    isPreview: boolean,
  ): Promise<ExportResult> {
    const parsed = parseArticle(JSON.parse(text))
    if (!parsed.ok) return { kind: 'refused', reasons: [parsed.problem], findings: [] }
    const { article } = parsed
    const latest = article.latest.show
      ? await (await desk.library()).latest(article.latest.count, article.id)
      : []
    const { exportArticle } = await exporters()
    const now = new Date().toISOString()
    const { limits, houseStyle } = preferences.read()
    return await exportArticle(article, {
      ...{ format, options, latest, now, limits, houseStyle },
      ...(isPreview ? { acknowledged: true } : {}),
    })
  }

  const refusal = (made: Exclude<ExportResult, { kind: 'exported' }>) => ({
    kind: 'refused' as const,
    reasons: reasonsOf(made),
  })

  return {
    listExportFormats: async () => {
      const { exportFormats } = await exporters()
      return exportFormats.map(({ name, label, description, extension, options }) => ({
        ...{ name, label, description, extension },
        options: options.map((option) =>
          option.kind === 'switch'
            ? { ...option }
            : { ...option, choices: option.choices.map((choice) => ({ ...choice })) },
        ),
      }))
    },
    renderExport: async (request) => {
      const made = await render(request, true)
      return made.kind === 'exported'
        ? { kind: 'exported', text: textOf(made.content), fileName: nameOf(made) }
        : refusal(made)
    },
    saveExport: async (request) => {
      const made = await render(request, false)
      if (made.kind !== 'exported') return refusal(made)
      const options = {
        title: 'Export',
        defaultPath: path.join(app.getPath('documents'), nameOf(made)),
        filters: [
          {
            name: await labelOf(request.format),
            extensions: [path.extname(nameOf(made)).slice(1)],
          },
        ],
      }
      const parent = window()
      const chosen = await (parent === null
        ? dialog.showSaveDialog(options)
        : dialog.showSaveDialog(parent, options))
      if (chosen.canceled || chosen.filePath === undefined || chosen.filePath === '')
        return { kind: 'cancelled' }
      const written = await writeAtomically(chosen.filePath, Buffer.from(made.content), {
        mode: 0o644,
      })
      return written.kind === 'written'
        ? { kind: 'written', path: chosen.filePath }
        : {
            kind: 'failed',
            problem: written.kind === 'failed' ? written.problem : 'The file changed meanwhile.',
          }
    },
    copyExport: async (request) => {
      const made = await render(request, false)
      if (made.kind !== 'exported') return refusal(made)
      const text = textOf(made.content)
      await writeClipboard(made.mediaType.startsWith('text/html') ? { html: text, text } : { text })
      return { kind: 'copied' }
    },
  }
}

const nameOf = ({ placement }: Extract<ExportResult, { kind: 'exported' }>): string =>
  path.posix.basename(placement.path)

/** Bytes have no text to look at or to copy. */
const textOf = (content: string | Uint8Array): string =>
  typeof content === 'string' ? content : ''

async function labelOf(format: string): Promise<string> {
  const { exportFormats } = await exporters()
  return exportFormats.find(({ name }) => name === format)?.label ?? format
}

function reasonsOf(made: Exclude<ExportResult, { kind: 'exported' }>): string[] {
  switch (made.kind) {
    case 'refused':
      return [...made.reasons]
    case 'to-acknowledge':
      return made.findings.map(({ message }) => message)
    case 'unknown-format':
      return [`There is no such format. Known: ${made.known.join(', ')}.`]
  }
}
