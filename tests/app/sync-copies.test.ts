// What a sync program left beside an open draft: said above the page, compared word by word, and kept.
import { existsSync } from 'node:fs'
import { readdir, readFile, utimes, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { serialiseDraft } from '../../article/storage/draft-file.ts'
import { expect, test } from './app.ts'
import { deskPage } from './desk-page.ts'
import { anArticle, bodyOf, plant } from './drafts-on-disk.ts'

const HEADLINE = 'Council keeps the tram'

test('another version beside a draft is compared, taken over in part, and kept in History', async ({
  launch,
  folders,
}) => {
  const article = anArticle({ body: bodyOf('The council met on Monday.') })
  const file = await plant(folders.library, article)
  const folder = path.dirname(file)
  const copy = path.join(folder, 'article.sync-conflict-20261124-094112-K7Q2XYZ.json')
  const bytes = serialiseDraft({
    ...article,
    headline: 'Council sells the tram',
    body: bodyOf('The council met on Tuesday.'),
  })
  await writeFile(copy, bytes)
  const older = path.join(folder, 'article (1).json')
  await writeFile(older, bytes)
  await utimes(older, new Date('2026-01-05'), new Date('2026-01-05'))

  const { page } = await launch()
  const desk = deskPage(page)
  await expect(desk.rows).toHaveCount(1)
  await desk.openDraft(HEADLINE)
  const note = page.getByRole('region', { name: 'Another version' })
  await expect(note).toContainText('A sync program left 2 other versions')

  await note.getByRole('button', { name: 'Compare…' }).click()
  const history = page.getByRole('dialog', { name: 'History' })
  await expect(
    history.getByRole('button', { name: /left by a sync program/ }).first(),
  ).toHaveAttribute('aria-current', 'true')
  await expect(history.getByRole('region', { name: 'Headline' }).locator('del')).toHaveText('sells')
  await expect(history.getByRole('region', { name: 'Body' }).locator('del')).toContainText(
    'Tuesday',
  )
  await history.getByRole('button', { name: 'Restore headline' }).click()
  await expect(desk.field('Headline')).toHaveValue('Council sells the tram')
  await expect(desk.body).toContainText('Monday')
  await expect.poll(() => readFile(file, 'utf8')).toContain('Council sells the tram')

  await note.getByRole('button', { name: 'Keep in History' }).click()
  await expect(note).toHaveCount(0)
  expect([existsSync(copy), existsSync(older)]).toEqual([false, false])
  const kept = (await readdir(path.join(folder, 'revisions'))).find((name) =>
    name.includes('from-a-sync-program'),
  )
  expect(await readFile(path.join(folder, 'revisions', kept ?? ''), 'utf8')).toBe(bytes)
})
