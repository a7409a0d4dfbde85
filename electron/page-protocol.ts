// Serves the page from app:// and the open draft's pictures from media://, and cancels every other request: Galley has
// no network.
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { protocol, type Session } from 'electron'
import { fileInside } from './file-inside.ts'

export const pageAddress = 'app://galley/index.html'

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' media:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-src 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
  "worker-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types ProseMirrorClipboard',
].join('; ')

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
}

/** Before the app is ready. */
export function declareProtocols(): void {
  const privileges = { standard: true, secure: true, supportFetchAPI: true, codeCache: true }
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges },
    { scheme: 'media', privileges: { ...privileges, supportFetchAPI: false } },
  ])
}

interface Served {
  readonly session: Session
  readonly pageFolder: string
  /** The file of a picture of a draft, or null when it is not one. */
  readonly mediaFile: (draftId: string, name: string) => Promise<string | null>
  /** Vite's address while developing; null otherwise. */
  readonly devServer: string | null
}

export function servePage({ session, pageFolder, mediaFile, devServer }: Served): void {
  session.protocol.handle('app', async (request) => {
    const url = new URL(request.url)
    if (url.host !== 'galley') return notFound()
    return serveFile(await fileInside(pageFolder, url.pathname))
  })
  session.protocol.handle('media', async (request) => {
    const url = new URL(request.url)
    return serveFile(await mediaFile(url.host, url.pathname.slice(1)))
  })
  session.webRequest.onBeforeRequest((details, answer) => {
    answer({ cancel: !isOwnRequest(details.url, devServer) })
  })
}

function isOwnRequest(address: string, devServer: string | null): boolean {
  if (/^(app|media|devtools|blob):/.test(address)) return true
  if (devServer === null) return false
  const url = new URL(address)
  return url.host === new URL(devServer).host
}

async function serveFile(file: string | null): Promise<Response> {
  const type = file === null ? undefined : contentTypes[path.extname(file)]
  if (file === null || type === undefined) return notFound()
  try {
    return new Response(new Uint8Array(await readFile(file)), {
      headers: {
        'content-type': type,
        'content-security-policy': policy,
        'x-content-type-options': 'nosniff',
      },
    })
  } catch {
    return notFound()
  }
}

const notFound = () => new Response('Not found', { status: 404 })
