// The smallest Electron app: one window, as wide as Galley's, with the page named in BENCH_PAGE or none.
const { app, BrowserWindow, Menu } = require('electron')

app.setPath('userData', process.env.BENCH_USER_DATA)
Menu.setApplicationMenu(null)
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()

app.whenReady().then(() => {
  const window = new BrowserWindow({
    width: 1440,
    height: 900,
    show: false,
    webPreferences: { sandbox: true, contextIsolation: true, spellcheck: false },
  })
  window.once('ready-to-show', () => window.show())
  const page = process.env.BENCH_PAGE
  if (page) window.loadFile(page)
  else window.loadURL('data:text/html,<!doctype html><title>Empty</title><body>')
})
app.on('window-all-closed', () => app.quit())
