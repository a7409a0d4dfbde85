// axe on every screen: both themes, a wide window and the smallest that nothing may be cut off in.
import { randomUUID } from 'node:crypto'
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { createSampleArticle } from '../../article/sample.ts'
import { expect, type Galley, test } from './app.ts'
import { chooseMenu, deskPage, resize } from './desk-page.ts'
import { anArticle, plant, plantBytes } from './drafts-on-disk.ts'

/** A little below the screen's, which has no room for the menu as well. */
const sizes = [
  { width: 1400, height: 850 },
  { width: 800, height: 600 },
] as const

const themes = ['light', 'dark'] as const

/** One line for each finding, so that a failure says where and why. */
async function findings(page: Page): Promise<readonly string[]> {
  // Electron opens no second page for axe to finish in.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary = '' }) => `${id} ${target.join(' ')}: ${failureSummary}`),
  )
}

/** Looks at what is shown now in both themes, without moving the focus. */
async function expectNoFindings({ app, page }: Galley, screen: string): Promise<void> {
  for (const theme of themes) {
    // The menu is closed to commands while a dialog is open, so the theme is set as the page sets it.
    await page.evaluate((name) => {
      document.documentElement.dataset.theme = name
    }, theme)
    await app.evaluate(({ nativeTheme }, name) => {
      nativeTheme.themeSource = name
    }, theme)
    expect.soft(await findings(page), `${screen}, ${theme}`).toEqual([])
  }
}

for (const size of sizes) {
  test(`axe finds nothing in a window of ${size.width} by ${size.height}`, async ({
    launch,
    folders,
  }) => {
    const { library } = folders
    const galley = await launch()
    const { app, page } = galley
    const { keyboard } = page
    const desk = deskPage(page)
    await resize(app, page, size)
    const isWide = size.width > 1100

    await test.step('an empty desk', async () => {
      if (isWide) await expect(desk.desk.getByText('Nothing on the desk yet')).toBeVisible()
      await expectNoFindings(galley, 'empty desk')
    })

    const related = anArticle({ headline: 'Pier closes' })
    await plant(library, related)
    await plantBytes(library, 'broken', '{"headline": "Tram goes", "text": "It was')
    await plant(library, {
      ...createSampleArticle({
        id: randomUUID(),
        now: new Date().toISOString(),
        newId: randomUUID,
      }),
      related: [
        {
          id: randomUUID(),
          title: 'Pier closes',
          target: { kind: 'draft', id: related.id },
          outlet: 'The Westhaven Post',
          date: '2026-01-02',
          relation: 'background',
          reason: 'How it began',
        },
      ],
    })

    if (!isWide) await chooseMenu(app, 'search-drafts')
    await expect(desk.rows).toHaveCount(3)
    await expectNoFindings(galley, 'desk with drafts')
    await desk.openDraft('Westhaven keeps its night ferry for another winter')
    await expectNoFindings(galley, 'article')

    for (const panel of ['article', 'quotes', 'sources', 'related', 'check'] as const) {
      await test.step(`the panel ${panel}`, async () => {
        await chooseMenu(app, `panel-${panel}`)
        await expect(desk.inspector).toBeVisible()
        await expectNoFindings(galley, `panel ${panel}`)
        const rows = desk.inspector.locator('.row-summary')
        if ((await rows.count()) === 0) return
        await rows.first().click()
        await expectNoFindings(galley, `panel ${panel}, a row open`)
      })
    }
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
    if (!isWide) await page.getByRole('button', { name: 'Close the drawer' }).click()

    for (const { command, name } of [
      { command: 'export', name: 'Export' },
      { command: 'export-all', name: 'Export all' },
      { command: 'palette', name: 'Command palette' },
      { command: 'preferences', name: 'Preferences' },
      { command: 'shortcuts', name: 'Keyboard shortcuts' },
      { command: 'link', name: 'Add a link' },
    ]) {
      await test.step(`the dialog ${name}`, async () => {
        await chooseMenu(app, command)
        const dialog = page.getByRole('dialog', { name, exact: true })
        await expect(dialog).toBeVisible()
        await expectNoFindings(galley, name)
        await keyboard.press('Escape')
        await expect(dialog).toHaveCount(0)
      })
    }

    await test.step('the box that asks who said it', async () => {
      await chooseMenu(app, 'next-open-quote')
      await expect(desk.body).toBeFocused()
      await expect(page.locator('.quote-card')).toBeVisible()
      await expectNoFindings(galley, 'quote card')
      await chooseMenu(app, 'attribute')
      await expect(desk.attributionBox).toBeFocused()
      await keyboard.type('Jo')
      await expectNoFindings(galley, 'attribution box')
      await keyboard.press('Escape')
    })

    await test.step('a toast and an unreadable draft', async () => {
      if (!isWide) await chooseMenu(app, 'search-drafts')
      await desk.rows.filter({ hasText: 'Cannot be opened' }).click()
      await expect(desk.article.locator('.unreadable')).toBeVisible()
      await expectNoFindings(galley, 'unreadable draft')
      if (!isWide) await chooseMenu(app, 'search-drafts')
      await desk.act('Pier closes', 'Spike')
      await expect(desk.toasts).toBeVisible()
      await expectNoFindings(galley, 'toast')
    })
  })
}
