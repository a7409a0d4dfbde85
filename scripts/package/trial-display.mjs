// A screen of its own for a trial, open to every user of this machine for as long as it lasts.
import { spawn } from 'node:child_process'
import { once } from 'node:events'

const SCREEN = '1440x900x24'

/** Starts Xvfb on the first free number; `stop` ends it. */
export async function openDisplay() {
  // -ac: the app runs as another user than the one who started the screen.
  const args = ['-displayfd', '3', '-screen', '0', SCREEN, '-nolisten', 'tcp', '-ac']
  const server = spawn('Xvfb', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] })
  const [number] = await once(server.stdio[3], 'data')
  const stop = async () => {
    const ended = once(server, 'exit')
    server.kill()
    await ended
  }
  return { display: `:${String(number).trim()}`, stop }
}
