// The only window and its options: sandboxed, without Node, without navigation, new windows or permissions.
import path from 'node:path'
import { app, BrowserWindow, nativeTheme, screen } from 'electron'
import { pageAddress } from './page-protocol.ts'
import type { PreferenceStore, WindowPlace } from './preferences.ts'
import { recoverWindow } from './window-recovery.ts'

interface WindowNeeds {
  readonly preferences: PreferenceStore
  readonly preload: string
  readonly devServer: string | null
}

export function createWindow({ preferences, preload, devServer }: WindowNeeds): BrowserWindow {
  const place = visiblePlace(preferences.windowPlace())
  nativeTheme.themeSource = preferences.read().theme
  const window = new BrowserWindow({
    ...place,
    minWidth: 480,
    minHeight: 400,
    show: false,
    title: 'Galley',
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#171614' : '#fbfaf7',
    webPreferences: {
      preload: path.resolve(preload),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      devTools: !app.isPackaged,
      // A page that was taken over could ask for whole folders in Galley's name.
      disableBlinkFeatures: 'FileSystemAccessLocal',
    },
  })
  if (preferences.windowPlace()?.maximised === true) window.maximize()
  closeEveryDoor(window)
  window.once('ready-to-show', () => window.show())
  recoverWindow(window)
  const remember = () => {
    if (!window.isDestroyed())
      preferences.rememberWindow({ ...window.getNormalBounds(), maximised: window.isMaximized() })
  }
  window.on('resized', remember)
  window.on('moved', remember)
  window.on('close', remember)
  void window.loadURL(devServer ?? pageAddress)
  return window
}

function closeEveryDoor(window: BrowserWindow): void {
  const { webContents } = window
  // Calls between pages ask no permission, and their packets are no requests that could be cancelled.
  webContents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
  webContents.setWindowOpenHandler(() => ({ action: 'deny' }))
  webContents.on('will-navigate', (event) => event.preventDefault())
  webContents.on('will-redirect', (event) => event.preventDefault())
  webContents.on('will-attach-webview', (event) => event.preventDefault())
  // Whatever leaves is written by main, to where a person said.
  webContents.session.on('will-download', (event) => event.preventDefault())
  webContents.session.setPermissionRequestHandler((_contents, _permission, decide) => decide(false))
  webContents.session.setPermissionCheckHandler(() => false)
  webContents.session.setDevicePermissionHandler(() => false)
}

/** Where the window was, unless that screen is gone. */
function visiblePlace(place: WindowPlace | null): Partial<WindowPlace> {
  if (place === null) return { width: 1440, height: 900 }
  const { x, y, width, height } = place
  if (x === undefined || y === undefined) return { width, height }
  const { workArea } = screen.getDisplayMatching({ x, y, width, height })
  const isVisible =
    x < workArea.x + workArea.width &&
    x + width > workArea.x &&
    y < workArea.y + workArea.height &&
    y >= workArea.y - 20
  return isVisible ? { x, y, width, height } : { width, height }
}
