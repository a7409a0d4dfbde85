// The ways out of a page that are no requests, and that neither the policy nor the cancelling of requests can see: calls
// between pages, connections made ahead. No packet leaves by them.
import { createSocket } from 'node:dgram'
import { networkInterfaces } from 'node:os'
import { expect, test } from './app.ts'
import { listen } from './listening.ts'

/** Asks a server for its own address, as a call between two pages begins; over UDP and over TCP. */
const callOut = (host: string, udp: number, tcp: number) => `new Promise((end) => {
  const iceServers = [
    { urls: 'stun:${host}:${udp}' },
    { urls: 'turn:${host}:${tcp}?transport=tcp', username: 'a', credential: 'b' },
  ]
  const call = new RTCPeerConnection({ iceServers })
  call.createDataChannel('words')
  call.onicegatheringstatechange = () => call.iceGatheringState === 'complete' && end(null)
  void call.createOffer().then((offer) => call.setLocalDescription(offer))
  setTimeout(() => end(null), 6_000)
})`

test('nothing leaves by the ways around requests: calls between pages, connections made ahead', async ({
  galley,
}) => {
  const server = await listen()
  const packets: string[] = []
  const socket = createSocket('udp4', (bytes) => packets.push(bytes.toString('hex')))
  await new Promise<void>((resolve) => socket.bind(0, '0.0.0.0', resolve))
  const tcp = Number(new URL(server.address).port)
  // Calls leave loopback aside: the machine's own address, where it has one.
  const [own] = Object.values(networkInterfaces())
    .flatMap((all) => all ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
  const hosts = ['127.0.0.1', ...(own === undefined ? [] : [own.address])]
  const calls = hosts.map((host) => callOut(host, socket.address().port, tcp))
  const { app } = galley
  await app.evaluate(
    async ({ BrowserWindow }, [address, ...all]) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents
      for (const rel of ['preconnect', 'dns-prefetch', 'prefetch', 'prerender', 'modulepreload'])
        await contents?.executeJavaScript(
          `document.head.append(Object.assign(document.createElement('link'), { rel: '${rel}', href: '${address}/${rel}' })); null`,
        )
      for (const call of all) await contents?.executeJavaScript(call)
    },
    [server.address, ...calls],
  )
  expect(server.hits).toEqual([])
  expect(packets).toEqual([])
  // A window that nobody has shut does send packets.
  await app.evaluate(async ({ BrowserWindow }, all) => {
    const open = new BrowserWindow({ show: false, webPreferences: { partition: 'open' } })
    await open.loadURL('data:text/html,open')
    for (const call of all) await open.webContents.executeJavaScript(call)
    open.destroy()
  }, calls)
  expect(packets.length).toBeGreaterThan(0)
  socket.close()
  server.close()
})

test('nothing is written by the page itself: a download is refused before anybody is asked', async ({
  galley,
}) => {
  const refused = await galley.app.evaluate(async ({ BrowserWindow, session }) => {
    const seen: boolean[] = []
    // Behind Galley's own listener; what that let through ends here.
    session.defaultSession.on('will-download', (event) => {
      seen.push(event.defaultPrevented)
      event.preventDefault()
    })
    const contents = BrowserWindow.getAllWindows()[0]?.webContents
    const addresses = [`URL.createObjectURL(new Blob(['x']))`, `'app://galley/index.html'`]
    for (const address of addresses)
      await contents?.executeJavaScript(
        `Object.assign(document.createElement('a'), { href: ${address}, download: 'x.txt' }).click(); null`,
        true,
      )
    await contents?.executeJavaScript('new Promise((end) => setTimeout(end, 1_000))')
    return seen
  })
  expect(refused.length).toBeGreaterThan(0)
  expect(refused).not.toContain(false)
})

test('the page can ask for no file or folder by itself', async ({ galley }) => {
  const found = await galley.page.evaluate(() =>
    ['showOpenFilePicker', 'showSaveFilePicker', 'showDirectoryPicker'].filter(
      (name) => name in globalThis,
    ),
  )
  expect(found).toEqual([])
})
