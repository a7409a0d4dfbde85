// Chromium's own errands: look-ups, component updates, probes of the network. Galley has none, so none may run. What pages
// ask for is cancelled in page-protocol.ts.
import { app } from 'electron'

/** Before the app is ready. */
export function stayOffTheNetwork(): void {
  const { commandLine } = app
  commandLine.appendSwitch('disable-background-networking')
  commandLine.appendSwitch('disable-component-update')
  commandLine.appendSwitch('disable-domain-reliability')
  commandLine.appendSwitch('no-pings')
  commandLine.appendSwitch('no-proxy-server')
  commandLine.appendSwitch('dns-prefetch-disable')
  // No name has an address: what still asks is answered here, without a packet.
  commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')
}
