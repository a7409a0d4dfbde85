// The edge by which a side pane is made wider or narrower: with the mouse, or with the arrow keys.
import { useRef } from 'react'
import { useGalley } from '../galley.ts'
import { useStore } from '../session/store.ts'
import './pane-edge.css'

const narrowest = 220
const widest = 560
const step = 16

export function PaneEdge({ pane }: { readonly pane: 'desk' | 'inspector' }) {
  const { preferences, changePreferences } = useGalley()
  const width = useStore(preferences, (now) => now[pane].width)
  const start = useRef<{ x: number; width: number } | null>(null)
  const direction = pane === 'desk' ? 1 : -1

  const resize = (wanted: number) =>
    preferences.set((before) => ({
      ...before,
      [pane]: { ...before[pane], width: Math.min(widest, Math.max(narrowest, wanted)) },
    }))
  const remember = () => changePreferences({ [pane]: preferences.get()[pane] })

  return (
    // biome-ignore lint/a11y/useSemanticElements: a rule cannot be moved; this separator can
    <div
      role="separator"
      tabIndex={0}
      aria-label={pane === 'desk' ? 'Width of the desk' : 'Width of the inspector'}
      aria-orientation="vertical"
      aria-valuenow={Math.round(width)}
      aria-valuemin={narrowest}
      aria-valuemax={widest}
      className={`pane-edge pane-edge-${pane}`}
      onPointerDown={(event) => {
        start.current = { x: event.clientX, width }
        event.currentTarget.setPointerCapture(event.pointerId)
      }}
      onPointerMove={(event) => {
        if (start.current !== null)
          resize(start.current.width + direction * (event.clientX - start.current.x))
      }}
      onPointerUp={() => {
        start.current = null
        remember()
      }}
      onKeyDown={(event) => {
        if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return
        event.preventDefault()
        resize(width + direction * (event.key === 'ArrowRight' ? step : -step))
        remember()
      }}
    />
  )
}
