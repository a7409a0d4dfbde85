// The switches in Electron's binary that a packaged Galley is shipped with, and what stands in one.
import {
  FuseState,
  FuseV1Options,
  FuseVersion,
  flipFuses,
  getCurrentFuseWire,
} from '@electron/fuses'

/** True is on. Every fuse this package knows stands here; one that it does not know stops the packaging. */
export const FUSES = {
  RunAsNode: false,
  EnableCookieEncryption: true,
  EnableNodeOptionsEnvironmentVariable: false,
  EnableNodeCliInspectArguments: false,
  // Electron checks it on macOS and Windows only.
  EnableEmbeddedAsarIntegrityValidation: true,
  OnlyLoadAppFromAsar: true,
  LoadBrowserProcessSpecificV8Snapshot: false,
  // The page is served from app://, nothing from file://.
  GrantFileProtocolExtraPrivileges: false,
  WasmTrapHandlers: true,
}

/** The fuses of a binary by name, true for on; those that its Electron does not have are left out. */
export async function readFuses(binary) {
  const { version: _, ...wire } = await getCurrentFuseWire(binary)
  return Object.fromEntries(
    Object.entries(wire).map(([index, state]) => [
      FuseV1Options[index] ?? `fuse ${index}`,
      state === FuseState.ENABLE,
    ]),
  )
}

/** Sets what this binary has of the list; gives the names of those that it does not have. */
export async function setFuses(binary) {
  const there = await readFuses(binary)
  const wanted = Object.entries(FUSES).filter(([name]) => name in there)
  await flipFuses(binary, {
    version: FuseVersion.V1,
    strictlyRequireAllFuses: true,
    resetAdHocDarwinSignature: process.platform === 'darwin' && process.arch === 'arm64',
    ...Object.fromEntries(wanted.map(([name, isOn]) => [FuseV1Options[name], isOn])),
  })
  return Object.keys(FUSES).filter((name) => !(name in there))
}
