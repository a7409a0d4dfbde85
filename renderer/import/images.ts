// Pictures into the open draft: chosen, dropped or pasted. The file goes to media/, the body holds its name.
import { complain } from '../commands/file.ts'
import { request } from '../desktop.ts'
import type { Galley } from '../galley.ts'

export async function chooseImage(galley: Galley): Promise<void> {
  const session = galley.session.session.get()
  if (session.kind !== 'open') return
  const added = await request('chooseImage', { id: session.id })
  if (added.kind === 'refused') return complain(galley, 'Picture not added', added.problem)
  if (added.kind === 'added') insert(galley, added.media, null)
}

export async function addImages(
  galley: Galley,
  files: readonly File[],
  position: number,
): Promise<void> {
  const session = galley.session.session.get()
  if (session.kind !== 'open' || session.readOnly !== null) return
  for (const file of files) {
    const bytes = new Uint8Array(await file.arrayBuffer())
    const added = await request('addImage', { id: session.id, bytes }).catch(() => ({
      kind: 'refused' as const,
      problem: 'A picture may have at most 20 MB.',
    }))
    if (added.kind === 'refused') complain(galley, `${file.name} was not added`, added.problem)
    else insert(galley, added.media, position)
  }
}

function insert(galley: Galley, media: string, position: number | null): void {
  const editor = galley.session.editor.get()
  if (editor === null) return
  const image = { type: 'image', attrs: { media, alt: '', caption: '', credit: '' } }
  if (position === null) editor.chain().focus().insertContent(image).run()
  else editor.chain().focus().insertContentAt(position, image).run()
}
