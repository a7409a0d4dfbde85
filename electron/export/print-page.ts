// A page → PDF in a window that nobody sees: no script, no preload, no network; it gets the page and its pictures and
// nothing else, and is gone after.
import { randomUUID } from 'node:crypto'
import path from 'node:path'
import { BrowserWindow, type Session, session } from 'electron'
import type { PrintPage, ReadMedia } from '../../article/export/export-format.ts'
import { fixedPdf } from './fixed-pdf.ts'

interface Job {
  readonly page: string
  readonly readMedia: ReadMedia
}

/** By the host of their address. */
const jobs = new Map<string, Job>()
let printing: Session | null = null

const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'"

const types: Readonly<Record<string, string>> = {
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
}

export const pagePrinter =
  (readMedia: ReadMedia): PrintPage =>
  async (page, { size, ...facts }) => {
    const host = `print-${randomUUID()}`
    jobs.set(host, { page, readMedia })
    const window = new BrowserWindow({
      show: false,
      webPreferences: {
        session: printingSession(),
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        javascript: false,
        webviewTag: false,
      },
    })
    const { webContents } = window
    webContents.setWindowOpenHandler(() => ({ action: 'deny' }))
    webContents.on('will-navigate', (event) => event.preventDefault())
    try {
      await window.loadURL(`app://${host}/page.html`)
      const bytes = await webContents.printToPDF({
        pageSize: size,
        printBackground: false,
        // Inches.
        margins: { top: 0.8, bottom: 0.8, left: 0.9, right: 0.9 },
        // Passed over by runtimes that cannot.
        generateTaggedPDF: true,
        generateDocumentOutline: true,
      })
      return fixedPdf(bytes, facts)
    } finally {
      window.destroy()
      jobs.delete(host)
    }
  }

/** In memory, and able to ask for nothing but the pages being printed. */
function printingSession(): Session {
  if (printing !== null) return printing
  const made = session.fromPartition('galley-print')
  made.protocol.handle('app', async ({ url }) => answer(new URL(url)))
  made.webRequest.onBeforeRequest(({ url }, decide) => decide({ cancel: !url.startsWith('app:') }))
  made.setPermissionRequestHandler((_contents, _permission, decide) => decide(false))
  made.setPermissionCheckHandler(() => false)
  printing = made
  return made
}

async function answer({ host, pathname }: URL): Promise<Response> {
  const job = jobs.get(host)
  if (job === undefined) return notFound()
  if (pathname === '/page.html') return served(job.page, 'text/html; charset=utf-8')
  const bytes = await job.readMedia(path.posix.basename(pathname))
  const type = types[path.posix.extname(pathname)]
  return bytes === null || type === undefined ? notFound() : served(new Uint8Array(bytes), type)
}

const served = (body: string | Uint8Array<ArrayBuffer>, type: string) =>
  new Response(body, {
    headers: {
      'content-type': type,
      'content-security-policy': policy,
      'x-content-type-options': 'nosniff',
    },
  })

const notFound = () => new Response('Not found', { status: 404 })
