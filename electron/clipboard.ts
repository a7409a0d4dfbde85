// The system clipboard with several flavours at once. Electron 45 takes clipboard items; the old runtime for trials still
// has the call with named flavours.
import { ClipboardItem, clipboard } from 'electron'

export interface Flavours {
  readonly text: string
  readonly html?: string
}

interface OlderClipboard {
  readonly write: (flavours: Flavours) => void
}

export async function writeClipboard({ text, html }: Flavours): Promise<void> {
  if (typeof ClipboardItem === 'function') {
    const flavours = { 'text/plain': text, ...(html === undefined ? {} : { 'text/html': html }) }
    return clipboard.write([new ClipboardItem(flavours)])
  }
  // Before Electron 45: checked by the line above.
  const older = clipboard as unknown as OlderClipboard
  older.write(html === undefined ? { text } : { text, html })
}
