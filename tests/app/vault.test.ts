// A protected source through a whole session: her name is where the reporter works with it, and in no byte on the disk.
import { randomUUID } from 'node:crypto'
import { readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { Attribution } from '../../article/quotes/quotation.ts'
import { createSource } from '../../article/source.ts'
import { entryLine, firstLine } from '../../electron/library/journal/journal-lines.ts'
import { expect, test } from './app.ts'
import { chooseMenu, deskPage } from './desk-page.ts'
import { anArticle, onlyArticle, plant } from './drafts-on-disk.ts'

const passphrase = 'seven herons on a roof'
const words = 'Pier closes'

/** Every file below a folder, changed after `since`, that holds one of the words, in UTF-8 or UTF-16. */
async function filesThatTell(
  folder: string,
  told: readonly string[],
  since = 0,
): Promise<readonly string[]> {
  const found: string[] = []
  // Other programs remove folders of the temporary one meanwhile.
  for (const entry of await readdir(folder, { withFileTypes: true }).catch(() => [])) {
    const file = path.join(folder, entry.name)
    if (entry.isDirectory()) found.push(...(await filesThatTell(file, told, since)))
    if (!entry.isFile()) continue
    // What has not been touched since, this run has not written: a temporary folder may hold gigabytes of others.
    const touched = await stat(file).catch(() => null)
    if (touched === null || Math.max(touched.mtimeMs, touched.ctimeMs) < since) continue
    const bytes = await readFile(file).catch(() => Buffer.alloc(0))
    const isTold = told.some(
      (word) =>
        bytes.includes(word) ||
        bytes.includes(Buffer.from(word, 'utf16le')) ||
        bytes.includes(JSON.stringify(word).slice(1, -1)),
    )
    if (isTold) found.push(file)
  }
  return found
}

async function setUp(page: Page): Promise<void> {
  const dialog = page.getByRole('dialog', { name: 'Vault' })
  await dialog.getByLabel('Passphrase').fill(passphrase)
  await dialog.getByLabel('The same again').fill(passphrase)
  await dialog.getByRole('button', { name: 'Set up the vault' }).click()
  await expect(dialog).toHaveCount(0)
}

test('the name of a protected source is in no byte of the library, the profile or the temporary folder', async ({
  launch,
  folders,
}) => {
  // A name of its own, so that no other run can have left it in the temporary folder.
  const began = Date.now() - 1_000
  const surname = `Vexelbrock${randomUUID().slice(0, 6)}`
  const told = [surname, `+39 06 ${surname.length} 4711 0815`]
  await plant(folders.library, anArticle({ headline: words }))
  const first = await launch()
  const { page } = first
  const desk = deskPage(page)
  await desk.openDraft(words)
  await desk.addSource(`Quirina ${surname}`, 'On background')
  await desk.inspector.getByLabel('Contact').fill(told[1] ?? '')
  await desk.inspector.getByLabel('Described as').fill('a port official')

  const notice = desk.inspector.getByText('not in the vault')
  await expect(notice).toBeVisible()
  await expect(desk.saving).toContainText('Saved')
  expect(await filesThatTell(folders.library, told)).toEqual([])
  await desk.inspector.getByRole('button', { name: 'Set up the vault…' }).click()
  await setUp(page)
  await expect(notice).toHaveCount(0)
  await expect
    .poll(async () => (await onlyArticle(folders.library)).sources)
    .toMatchObject([{ name: '', contact: '', description: 'a port official', inVault: true }])
  await page.keyboard.press('Control+s')
  await expect(desk.toasts.filter({ hasText: 'ersion' }).first()).toBeVisible()
  await first.close()
  for (const folder of [folders.library, folders.userData, tmpdir()])
    expect(await filesThatTell(folder, told, began), folder).toEqual([])

  const second = await launch()
  const again = deskPage(second.page)
  await again.openDraft(words)
  await again.openPanel('Sources')
  await expect(again.inspector).toContainText('a port official')
  await expect(again.inspector).not.toContainText(surname)
  await again.inspector.getByRole('button', { name: /One name is locked/ }).click()
  const dialog = second.page.getByRole('dialog', { name: 'Vault' })
  await dialog.getByLabel('Passphrase').fill('seven herons on a root')
  await dialog.getByRole('button', { name: 'Unlock' }).click()
  await expect(dialog).toContainText('not the passphrase')
  await dialog.getByLabel('Passphrase').fill(passphrase)
  await dialog.getByRole('button', { name: 'Unlock' }).click()
  await expect(dialog).toHaveCount(0)
  await expect(again.inspector).toContainText(`Quirina ${surname}`)

  await chooseMenu(second.app, 'vault')
  await dialog.getByRole('button', { name: 'Lock' }).click()
  await expect(again.inspector).not.toContainText(surname)
  await second.close()
  expect(await filesThatTell(folders.library, told)).toEqual([])
})

test('a source that becomes protected is taken out of the kept versions', async ({
  launch,
  folders,
}) => {
  const source = createSource({
    id: randomUUID(),
    name: 'Quirina Vexelbrock',
    contact: 'vexel@hidden.example',
  })
  const file = await plant(
    folders.library,
    anArticle({
      headline: words,
      sources: [source],
      body: {
        type: 'doc',
        content: [
          {
            type: 'paragraph',
            content: [
              {
                type: 'text',
                text: '“It closes,”',
                marks: [{ type: 'quotation', attrs: Attribution.parse({ sourceId: source.id }) }],
              },
              { type: 'text', text: ' said an official.' },
            ],
          },
        ],
      },
    }),
  )
  // As another machine left it on a shared folder: words on top of a text that is not there any more.
  const { line } = entryLine({ kind: 'fields', sequence: 1, fields: { sources: [source] } })
  await writeFile(
    path.join(path.dirname(file), 'settled-journal-2026-02-01T08-00-00-000Z.jsonl'),
    firstLine((await onlyArticle(folders.library)).id, 'a'.repeat(64), 0) + line,
  )
  const { app, page } = await launch()
  const desk = deskPage(page)
  await desk.openDraft(words)
  await page.keyboard.press('Control+s')
  await expect.poll(() => filesThatTell(folders.library, ['Vexelbrock'])).toHaveLength(3)
  await chooseMenu(app, 'vault')
  await setUp(page)
  await desk.openPanel('Sources')
  await desk.inspector.getByText('Quirina Vexelbrock').click()
  await desk.inspector.getByLabel('Terms').selectOption({ label: 'On background' })
  await expect(desk.toasts.filter({ hasText: 'The name is in the vault' })).toContainText(
    'one kept version. It was taken out of words that a crash had left',
  )
  expect(await filesThatTell(folders.library, ['Vexelbrock', 'vexel@hidden'])).toEqual([])
  await expect(desk.inspector).toContainText('Quirina Vexelbrock')
})

test('a damaged vault is told in words and stops nothing', async ({ launch, folders }) => {
  await plant(folders.library, anArticle({ headline: words }))
  await writeFile(path.join(folders.library, 'vault.age'), 'not age')
  await writeFile(path.join(folders.library, 'vault-key.age'), 'not age')
  const { app, page } = await launch()
  const desk = deskPage(page)
  await desk.openDraft(words)
  await chooseMenu(app, 'vault')
  await expect(page.getByRole('dialog', { name: 'Vault' })).toContainText('left as it is')
  await page.keyboard.press('Escape')
  await desk.body.click()
  await page.keyboard.type('Goes on. ')
  await expect(desk.saving).toContainText('Saved')
  expect(await readFile(path.join(folders.library, 'vault.age'), 'utf8')).toBe('not age')
})
