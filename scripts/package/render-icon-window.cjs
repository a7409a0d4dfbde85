// Runs in Electron: draws SVG files at the sizes asked for and writes a PNG of each.
// Arguments after `--`: the folder, then `drawing.svg=size,size` for each drawing.
const { app, BrowserWindow } = require('electron')
const { readFileSync, writeFileSync } = require('node:fs')
const path = require('node:path')

const [folder, ...drawings] = process.argv.slice(process.argv.indexOf('--') + 1)

/** Becomes text and runs in the page. */
async function draw(address, size) {
  const image = new Image()
  image.src = address
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = size
  canvas.height = size
  canvas.getContext('2d').drawImage(image, 0, 0, size, size)
  return canvas.toDataURL('image/png').split(',')[1]
}

async function render() {
  await app.whenReady()
  const window = new BrowserWindow({ show: false })
  await window.loadURL('about:blank')
  for (const drawing of drawings) {
    const [name, sizes] = drawing.split('=')
    const svg = readFileSync(path.join(folder, name)).toString('base64')
    for (const size of sizes.split(',')) {
      const call = `(${draw})('data:image/svg+xml;base64,${svg}', ${Number(size)})`
      const png = Buffer.from(await window.webContents.executeJavaScript(call), 'base64')
      writeFileSync(path.join(folder, `${size}.png`), png)
    }
  }
}

render().then(
  () => app.exit(0),
  (problem) => {
    process.stderr.write(`${problem.stack}\n`)
    app.exit(1)
  },
)
