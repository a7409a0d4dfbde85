// The vault opened by the system's keychain, for those who asked for it. The keychain here is the test's: this machine may
// have none. Nothing but what it sealed is on the disk, and locking forgets it.
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { ElectronApplication } from '@playwright/test'
import { expect, test } from './app.ts'
import { chooseMenu, deskPage } from './desk-page.ts'
import { anArticle, plant } from './drafts-on-disk.ts'

/** Seals by turning every byte over; `isOther` is the keychain of somebody else. */
const giveKeychain = (app: ElectronApplication, { isOther = false } = {}) =>
  app.evaluate(({ safeStorage }, other) => {
    const turned = (bytes: Buffer) => Buffer.from(bytes.map((byte) => byte ^ 0xff))
    safeStorage.isEncryptionAvailable = () => true
    safeStorage.getSelectedStorageBackend = () => 'gnome_libsecret'
    safeStorage.encryptString = (text) => turned(Buffer.from(text))
    safeStorage.decryptString = (bytes) => {
      if (other) throw new Error('sealed by somebody else')
      return turned(bytes).toString()
    }
  }, isOther)

test('the keychain opens the vault without a question, another one does not, and locking forgets', async ({
  launch,
  folders,
}) => {
  await plant(folders.library, anArticle())
  const sealed = path.join(folders.userData, 'vault-keys.json')
  const openVault = async () => {
    const galley = await launch()
    await expect(deskPage(galley.page).rows).toHaveCount(1)
    return { ...galley, dialog: galley.page.getByRole('dialog', { name: 'Vault' }) }
  }
  const first = await openVault()
  await giveKeychain(first.app)
  await chooseMenu(first.app, 'vault')
  await first.dialog.getByLabel('Passphrase').fill('seven herons on a roof')
  await first.dialog.getByLabel('The same again').fill('seven herons on a roof')
  await first.dialog.getByLabel(/this machine/).check()
  await first.dialog.getByRole('button', { name: 'Set up the vault' }).click()
  await expect(first.dialog).toHaveCount(0)
  await first.close()
  const bytes = await readFile(sealed, 'utf8')
  expect(bytes).not.toMatch(/AGE-SECRET-KEY|herons/)
  expect(Buffer.from(bytes, 'base64').toString('latin1')).not.toContain('AGE-SECRET')

  const stranger = await openVault()
  await giveKeychain(stranger.app, { isOther: true })
  await chooseMenu(stranger.app, 'vault')
  await expect(stranger.dialog.getByRole('button', { name: 'Unlock' })).toBeVisible()
  await stranger.close()

  const again = await openVault()
  await giveKeychain(again.app)
  await chooseMenu(again.app, 'vault')
  await again.dialog.getByRole('button', { name: 'Lock', exact: true }).click()
  await expect(again.dialog).toHaveCount(0)
  await chooseMenu(again.app, 'vault')
  await expect(again.dialog.getByRole('button', { name: 'Unlock' })).toBeVisible()
  await again.close()
  expect(JSON.parse(await readFile(sealed, 'utf8'))).toEqual({})
})
