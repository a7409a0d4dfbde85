// The key of a vault in this machine's own keychain, for those who chose not to be asked each time. Only where the system
// keeps it: without a keyring Electron would hide it behind a password that everybody knows.
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { app, safeStorage } from 'electron'
import { z } from 'zod'
import { writeAtomically } from './library/atomic-write.ts'

/** By library, each sealed by the system. */
const Keys = z.record(z.string(), z.string())

const file = () => path.join(app.getPath('userData'), 'vault-keys.json')

export function canRemember(): boolean {
  if (!safeStorage.isEncryptionAvailable()) return false
  return process.platform !== 'linux' || safeStorage.getSelectedStorageBackend() !== 'basic_text'
}

export async function remember(library: string, key: string): Promise<void> {
  if (!canRemember()) return
  const sealed = safeStorage.encryptString(key).toString('base64')
  await write({ ...(await read()), [library]: sealed })
}

export async function forget(library: string): Promise<void> {
  const { [library]: known, ...others } = await read()
  if (known !== undefined) await write(others)
}

/** Null where nothing is kept, or the keychain no longer opens it. */
export async function remembered(library: string): Promise<string | null> {
  const sealed = (await read())[library]
  if (sealed === undefined || !canRemember()) return null
  try {
    return safeStorage.decryptString(Buffer.from(sealed, 'base64'))
  } catch {
    // Another user's keychain, or a new one: the passphrase still opens the vault.
    return null
  }
}

async function read(): Promise<z.infer<typeof Keys>> {
  try {
    const parsed = Keys.safeParse(JSON.parse(await readFile(file(), 'utf8')))
    return parsed.success ? parsed.data : {}
  } catch {
    // Not there yet, or not ours: then nothing is remembered.
    return {}
  }
}

const write = (keys: z.infer<typeof Keys>) =>
  writeAtomically(file(), Buffer.from(`${JSON.stringify(keys)}\n`))
