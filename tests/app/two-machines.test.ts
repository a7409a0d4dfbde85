// One draft in a shared folder, opened by two Galleys that know nothing of each other, as on two machines.
import { mkdir, readdir } from 'node:fs/promises'
import path from 'node:path'
import { expect, type Galley, test } from './app.ts'
import { type DeskPage, deskPage } from './desk-page.ts'
import { anArticle, bodyOf, plant, textIn } from './drafts-on-disk.ts'

const HEADLINE = 'Council keeps the tram'
/** A beat so short that a silent writer is stale after two seconds. */
const env = { GALLEY_LOCK_BEAT: '350' }

type Launch = (options?: {
  readonly userData?: string
  readonly env?: Readonly<Record<string, string>>
}) => Promise<Galley>

async function openOnTwo(launch: Launch, folders: { library: string; userData: string }) {
  const file = await plant(folders.library, anArticle({ body: bodyOf('Start.') }))
  const userData = `${folders.userData}-there`
  await mkdir(userData)
  const here = await launch({ env })
  const first = deskPage(here.page)
  await first.openDraft(HEADLINE)
  const there = await launch({ userData, env })
  const second = deskPage(there.page)
  await second.openDraft(HEADLINE)
  return { file, here, first, there, second }
}

const noteIn = (desk: DeskPage) => desk.article.getByRole('note')

async function type({ page }: Galley, desk: DeskPage, text: string): Promise<void> {
  await desk.body.click()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(text)
}

test('the second can read, follows what the first writes, and may write when the first has closed', async ({
  launch,
  folders,
}) => {
  const { file, here, first, there, second } = await openOnTwo(launch, folders)
  await expect(noteIn(second)).toContainText('This draft is being written on')
  await expect(second.body).toHaveAttribute('contenteditable', 'false')
  await expect(noteIn(first)).toHaveCount(0)
  await type(here, first, ' Written here.')
  await expect(second.body).toHaveText('Start. Written here.')
  await expect(second.body).toHaveAttribute('contenteditable', 'false')
  await here.close()

  await expect(noteIn(second)).toHaveCount(0)
  await type(there, second, ' And there.')
  await expect.poll(() => textIn(file)).toBe('Start. Written here. And there.')
  await there.close()
  expect((await readdir(path.dirname(file))).sort()).toEqual([
    'article.json',
    'journal.jsonl',
    'revisions',
  ])
})

test('a silent writer can be taken over; when it wakes it writes no more, and neither text is lost', async ({
  launch,
  folders,
}) => {
  const { file, here, first, there, second } = await openOnTwo(launch, folders)
  await expect(noteIn(second)).toContainText('This draft is being written on')
  const asleep = here.app.process()
  asleep.kill('SIGSTOP')
  try {
    await second.article.getByRole('button', { name: 'Take over' }).click()
    await expect(noteIn(second)).toHaveCount(0)
    await type(there, second, ' Written there.')
    await expect.poll(() => textIn(file)).toBe('Start. Written there.')
    const versions = await readdir(path.join(path.dirname(file), 'revisions'))
    expect(versions).toEqual([expect.stringContaining('before-the-take-over')])
  } finally {
    asleep.kill('SIGCONT')
  }
  await expect(noteIn(first)).toContainText('taken over on another machine')
  await expect(first.body).toHaveAttribute('contenteditable', 'false')
  await expect(second.body).toHaveText('Start. Written there.')
})

test('after a crash the lock of the dead process stops nobody on this machine', async ({
  launch,
  folders,
}) => {
  const file = await plant(folders.library, anArticle({ body: bodyOf('Start.') }))
  const first = await launch({ env })
  await deskPage(first.page).openDraft(HEADLINE)
  await expect.poll(async () => await readdir(path.dirname(file))).toContain('.galley-writer.json')
  await first.kill()
  const again = await launch({ env })
  const desk = deskPage(again.page)
  await type(again, desk, ' Again.')
  await expect.poll(() => textIn(file)).toBe('Start. Again.')
  await expect(noteIn(desk)).toHaveCount(0)
})
