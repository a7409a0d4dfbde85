// Files dragged over the window: said calmly, imported when dropped, and never navigated to.
import { useEffect, useState } from 'react'
import { complain } from '../commands/file.ts'
import { type Galley, useGalley } from '../galley.ts'
import { sortDropped, takesPicture } from './dropped.ts'
import { importDropped } from './import-files.ts'
import './drop-zone.css'

export function DropZone() {
  const galley = useGalley()
  const [isOver, setOver] = useState(false)
  useEffect(() => listen(galley, setOver), [galley])
  return isOver ? (
    <div className="drop-zone">
      <p className="drop-zone-words">Drop to import</p>
    </div>
  ) : null
}

function listen(galley: Galley, setOver: (isOver: boolean) => void): () => void {
  // A picture dragged within the page looks like a file from outside, but for where it began.
  let isOwn = false
  const listening = new AbortController()
  const { signal } = listening

  const isForeign = (event: DragEvent) =>
    !isOwn && event.dataTransfer?.types.includes('Files') === true
  const canImport = () => {
    const { dialog, importing } = galley.stage.get()
    return dialog === null && importing === null
  }

  const over = (event: DragEvent) => {
    if (!isForeign(event) || event.dataTransfer === null) return
    if (takesPicture(event.target, [...event.dataTransfer.items])) return setOver(false)
    event.preventDefault()
    event.stopPropagation()
    event.dataTransfer.dropEffect = canImport() ? 'copy' : 'none'
    setOver(canImport())
  }

  const drop = (event: DragEvent) => {
    setOver(false)
    if (!isForeign(event) || event.dataTransfer === null) return
    const files = [...event.dataTransfer.files]
    if (takesPicture(event.target, files)) return
    event.preventDefault()
    event.stopPropagation()
    if (canImport()) take(galley, files)
  }

  const listenFor = (name: 'dragenter' | 'dragover' | 'drop', act: (event: DragEvent) => void) =>
    window.addEventListener(name, act, { capture: true, signal })
  listenFor('dragenter', over)
  listenFor('dragover', over)
  listenFor('drop', drop)
  window.addEventListener(
    'dragstart',
    () => {
      isOwn = true
    },
    { capture: true, signal },
  )
  window.addEventListener(
    'dragend',
    () => {
      isOwn = false
    },
    { capture: true, signal },
  )
  window.addEventListener(
    'dragleave',
    (event) => {
      if (event.relatedTarget === null) setOver(false)
    },
    { signal },
  )
  return () => listening.abort()
}

function take(galley: Galley, files: readonly File[]): void {
  const { documents, pictures } = sortDropped(files)
  if (pictures.length > 0)
    complain(
      galley,
      pictures.length === 1 ? 'A picture was not imported' : 'Pictures were not imported',
      'Drop a picture onto the body of the article that it belongs to.',
    )
  void importDropped(galley, documents)
}
