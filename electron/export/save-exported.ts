// A finished export to where a person says: a file of any name, or below a folder where the format makes folders itself.
import { stat } from 'node:fs/promises'
import path from 'node:path'
import { app, type Dialog } from 'electron'
import type { ReadMedia } from '../../article/export/export-format.ts'
import type { ExportResult } from '../../article/export/formats.ts'
import type { Surroundings } from '../handlers.ts'
import type { RequestOutput } from '../ipc/contract.ts'
import { missingWords } from '../library/export-library.ts'
import { errnoOf } from '../library/failure.ts'
import { type ExportTarget, targetNamed, writeExport } from '../library/write-export.ts'

interface ToSave {
  readonly made: Extract<ExportResult, { kind: 'exported' }>
  /** Of the format. */
  readonly label: string
  readonly readMedia: ReadMedia
}

type Around = Pick<Surroundings, 'window'>

export async function saveExported(
  around: Around,
  dialog: Dialog,
  { made, label, readMedia }: ToSave,
): Promise<RequestOutput<'saveExport'>> {
  const { content, pictures, placement } = made
  const placed = { ...placement, media: pictures.length === 0 ? null : placement.media }
  const target = placement.path.includes('/')
    ? await folderTarget(around, dialog, placed)
    : await fileTarget(around, dialog, placed, label)
  if (target === null) return { kind: 'cancelled' }
  const written = await writeExport(target, { content, pictures, readMedia })
  if (written.kind !== 'written') return { kind: 'failed', problem: written.problem }
  const [missing = null] = missingWords(written.missing)
  return { kind: 'written', path: written.path, missing }
}

type Placed = Omit<ExportTarget, 'folder'>

async function fileTarget(
  { window }: Around,
  dialog: Dialog,
  placed: Placed,
  label: string,
): Promise<ExportTarget | null> {
  const options = {
    title: 'Export',
    defaultPath: path.join(app.getPath('documents'), placed.path),
    filters: [{ name: label, extensions: [path.extname(placed.path).slice(1)] }],
  }
  const parent = window()
  const chosen = await (parent === null
    ? dialog.showSaveDialog(options)
    : dialog.showSaveDialog(parent, options))
  if (chosen.canceled || chosen.filePath === undefined || chosen.filePath === '') return null
  return targetNamed(chosen.filePath, placed)
}

async function folderTarget(
  around: Around,
  dialog: Dialog,
  placed: Placed,
): Promise<ExportTarget | null> {
  const folder = await chosenFolder(around, dialog, 'Choose the folder of the site')
  if (folder === null) return null
  const target = { folder, ...placed }
  const isFree = !(await isThere(path.join(folder, placed.path)))
  return isFree || (await mayReplace(around, dialog, placed.path)) ? target : null
}

/** A folder that a person chooses, or null. */
export async function chosenFolder(
  { window }: Around,
  dialog: Dialog,
  title: string,
): Promise<string | null> {
  const options = { title, properties: ['openDirectory' as const, 'createDirectory' as const] }
  const parent = window()
  const chosen = await (parent === null
    ? dialog.showOpenDialog(options)
    : dialog.showOpenDialog(parent, options))
  return chosen.canceled ? null : (chosen.filePaths[0] ?? null)
}

async function isThere(file: string): Promise<boolean> {
  try {
    await stat(file)
    return true
  } catch (error) {
    if (errnoOf(error) === null) throw error
    return false
  }
}

/** A dialog for files asks by itself; one for folders cannot know. */
async function mayReplace({ window }: Around, dialog: Dialog, file: string): Promise<boolean> {
  const question = {
    type: 'question' as const,
    message: `Replace ${file}?`,
    detail: 'There is a file of that name in this folder.',
    buttons: ['Replace', 'Cancel'],
    defaultId: 1,
    cancelId: 1,
  }
  const parent = window()
  const { response } = await (parent === null
    ? dialog.showMessageBox(question)
    : dialog.showMessageBox(parent, question))
  return response === 0
}
