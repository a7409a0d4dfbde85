// Loaded into the main process before the app: says on standard output when the window is ready to
// show, and when what BENCH_WAITS_FOR selects is painted with the caret in it.
const { app } = require('electron')

const say = (name, at) => process.stdout.write(`bench ${name} ${at}\n`)

/** Sent into the page as text. Resolves with the moment, in milliseconds since 1970. */
function usable(selector) {
  const painted = () =>
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => resolve(performance.timeOrigin + performance.now())
      requestAnimationFrame(() => port2.postMessage(null))
    })
  if (selector === '') return painted()
  return new Promise((resolve) => {
    const look = () => {
      const found = document.querySelector(selector)
      if (found === null) return false
      found.closest('[contenteditable]').focus()
      resolve(painted())
      return true
    }
    if (look()) return
    const watch = new MutationObserver(() => {
      if (look()) watch.disconnect()
    })
    watch.observe(document, { childList: true, subtree: true })
  })
}

app.on('browser-window-created', (_event, window) => {
  window.once('ready-to-show', () => say('ready', Date.now()))
  window.webContents.once('dom-ready', async () => {
    const selector = JSON.stringify(process.env.BENCH_WAITS_FOR ?? '')
    say('usable', await window.webContents.executeJavaScript(`(${usable})(${selector})`))
  })
})
