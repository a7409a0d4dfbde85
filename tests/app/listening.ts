// A server of this machine that hears every attempt of the page to reach the network.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** `hits` are the paths that were asked for so far; a connection that asks for nothing is a hit as well. */
export async function listen(): Promise<{
  readonly address: string
  readonly hits: readonly string[]
  readonly close: () => void
}> {
  const hits: string[] = []
  const server = createServer((request, response) => {
    hits.push(request.url ?? '')
    response.end('here')
  })
  server.on('connection', () => hits.push('a connection'))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { address: `http://127.0.0.1:${port}`, hits, close: () => server.close() }
}
