// The system gets in the way: it ends the session, sends the machine to sleep, or left a lock of a start that is long dead.

import { symlink } from 'node:fs/promises'
import { hostname } from 'node:os'
import path from 'node:path'
import { expect, type Galley, test } from './app.ts'
import { deskPage } from './desk-page.ts'
import { anArticle, bodyOf, plant, textIn } from './drafts-on-disk.ts'

const HEADLINE = 'Council keeps the tram'

async function typeAtTheEnd({ page }: Galley, text: string): Promise<void> {
  await deskPage(page).body.click()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(text)
}

for (const signal of ['SIGTERM', 'SIGHUP', 'SIGINT'] as const)
  test(`${signal} while somebody types: Galley goes, and every letter is there again`, async ({
    launch,
    folders,
  }) => {
    const file = await plant(folders.library, anArticle({ body: bodyOf('It begins.') }))
    const galley = await launch()
    await deskPage(galley.page).openDraft(HEADLINE)
    await typeAtTheEnd(galley, ' And goes on.')
    const process = galley.app.process()
    const gone = new Promise((resolve) => process.once('exit', resolve))
    process.kill(signal)
    await gone
    const { page } = await launch()
    await expect(deskPage(page).body).toHaveText('It begins. And goes on.')
    await expect.poll(() => textIn(file)).toBe('It begins. And goes on.')
  })

test('a machine that slept goes on where it was: no conflict, no letter lost, still the writer', async ({
  launch,
  folders,
}) => {
  const file = await plant(folders.library, anArticle({ body: bodyOf('It begins.') }))
  // Asleep for more beats than it takes another machine to call it silent.
  const beat = 300
  const galley = await launch({ env: { GALLEY_LOCK_BEAT: String(beat) } })
  const desk = deskPage(galley.page)
  await desk.openDraft(HEADLINE)
  await typeAtTheEnd(galley, ' Typed before.')
  const group = -(galley.app.process().pid ?? 0)
  process.kill(group, 'SIGSTOP')
  try {
    const wake = Date.now() + 10 * beat
    await expect.poll(() => Date.now()).toBeGreaterThan(wake)
  } finally {
    process.kill(group, 'SIGCONT')
  }
  await galley.page.keyboard.type(' Typed after.')
  await expect(desk.saving).toHaveText(/^Saved/)
  expect(await textIn(file)).toBe('It begins. Typed before. Typed after.')
  await expect(desk.article.getByRole('note')).toHaveCount(0)
  await expect(desk.body).toHaveAttribute('contenteditable', 'true')
})

for (const [what, owner] of [
  ['a process that is dead', `${hostname()}-999999`],
  ['a machine of another name', 'renamed-since-4711'],
  ['nobody that can be told', 'garbage'],
] as const)
  test(`the profile’s lock that ${what} left stops no start`, async ({ launch, folders }) => {
    await plant(folders.library, anArticle())
    await symlink(owner, path.join(folders.userData, 'SingletonLock'))
    await symlink('4711', path.join(folders.userData, 'SingletonCookie'))
    await symlink('/tmp/gone/SingletonSocket', path.join(folders.userData, 'SingletonSocket'))
    const { page } = await launch()
    await expect(deskPage(page).rows).toHaveCount(1)
  })
