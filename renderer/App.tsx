// The frame: desk, page, inspector, status bar, and whatever lies above them.
import { CSPProvider } from '@base-ui/react/csp-provider'
import { lazy, Suspense, useEffect, useState } from 'react'
import './App.css'
import { useCommands } from './commands/use-commands.ts'
import { DeskPane } from './desk/desk-pane.tsx'
import { useGalley } from './galley.ts'
import { DropZone } from './import/drop-zone.tsx'
import { ImportProgress } from './import/import-progress.tsx'
import { Page } from './page/page.tsx'
import { useStore } from './session/store.ts'
import { StatusBar } from './status/status-bar.tsx'
import { PaneEdge } from './ui/pane-edge.tsx'
import { Toasts } from './ui/toasts.tsx'
import { isDrawer } from './ui/widths.ts'

// What the first picture does not need comes right after it.
const Inspector = lazy(async () => ({
  default: (await import('./inspector/inspector.tsx')).Inspector,
}))
const Dialogs = lazy(async () => ({ default: (await import('./dialogs.tsx')).Dialogs }))

export function App() {
  const galley = useGalley()
  useCommands(galley)
  const drawer = useStore(galley.stage, (stage) => stage.drawer)
  const desk = usePane('desk')
  const inspector = usePane('inspector')
  const headline = useStore(galley.session.session, (now) =>
    now.kind === 'open' ? now.article.headline : '',
  )
  useEffect(() => {
    document.title = headline === '' ? 'Galley' : `${headline} – Galley`
  }, [headline])

  return (
    <CSPProvider disableStyleElements>
      <Toasts>
        <div className="frame">
          <div className="frame-panes">
            {desk.isShown ? (
              <nav
                aria-label="Desk"
                className={`pane pane-desk ${drawer === 'desk' ? 'pane-drawer' : ''}`}
                style={{ width: desk.width }}
              >
                <DeskPane />
                <PaneEdge pane="desk" />
              </nav>
            ) : null}
            <Page />
            {inspector.isShown ? (
              <aside
                aria-label="Inspector"
                className={`pane pane-inspector ${drawer === 'inspector' ? 'pane-drawer' : ''}`}
                style={{ width: inspector.width }}
              >
                <PaneEdge pane="inspector" />
                <Suspense>
                  <Inspector />
                </Suspense>
              </aside>
            ) : null}
            {drawer === null ? null : (
              <button
                type="button"
                className="drawer-scrim"
                aria-label="Close the drawer"
                onClick={() => galley.stage.set((before) => ({ ...before, drawer: null }))}
              />
            )}
          </div>
          <StatusBar />
        </div>
        <ImportProgress />
        <DropZone />
        <Suspense>
          <Dialogs />
        </Suspense>
      </Toasts>
    </CSPProvider>
  )
}

/** Whether a pane is out: beside the page where there is room, else only as a drawer. */
function usePane(pane: 'desk' | 'inspector') {
  const { preferences, stage } = useGalley()
  const { folded, width } = useStore(preferences, (now) => now[pane])
  const isOut = useStore(stage, (now) => now.drawer === pane)
  const [isNarrow, setNarrow] = useState(() => isDrawer(pane))
  useEffect(() => {
    const measure = () => setNarrow(isDrawer(pane))
    window.addEventListener('resize', measure)
    return () => window.removeEventListener('resize', measure)
  }, [pane])
  useEffect(() => {
    if (!isNarrow && isOut) stage.set((before) => ({ ...before, drawer: null }))
  }, [isNarrow, isOut, stage])
  return { width, isShown: isNarrow ? isOut : !folded }
}
