// The window's parts by the names a person knows them by, and the few gestures that many tests make.
import type { ElectronApplication, Locator, Page } from '@playwright/test'
import { expect } from './app.ts'

type Panel = 'Article' | 'Quotes' | 'Sources' | 'Related'

export interface DeskPage {
  readonly desk: Locator
  readonly rows: Locator
  readonly article: Locator
  readonly body: Locator
  readonly inspector: Locator
  readonly status: Locator
  readonly saving: Locator
  readonly toasts: Locator
  readonly attributionBox: Locator
  /** The sources that the box offers. */
  readonly speakers: Locator
  /** A field above the body, by its label. */
  readonly field: (label: string) => Locator
  readonly openPanel: (panel: Panel) => Promise<void>
  readonly openDraft: (headline: string) => Promise<void>
  readonly addSource: (name: string, terms: string) => Promise<void>
  readonly act: (headline: string, action: string) => Promise<void>
}

export function deskPage(page: Page): DeskPage {
  const desk = page.getByRole('navigation', { name: 'Desk' })
  const article = page.getByRole('main', { name: 'Article' })
  const inspector = page.getByRole('complementary', { name: 'Inspector' })
  const status = page.getByRole('contentinfo')
  const rows = desk.locator('.desk-row-open')
  const field = (label: string) => article.locator('.head').getByLabel(label, { exact: true })
  return {
    desk,
    rows,
    article,
    inspector,
    status,
    field,
    body: article.getByRole('textbox', { name: 'Body' }),
    saving: status.getByRole('status'),
    toasts: page.locator('.toast'),
    attributionBox: page.getByRole('combobox', { name: 'Who said it?' }),
    speakers: page.getByRole('dialog', { name: 'Who said it?' }).getByRole('option'),
    openPanel: async (panel) => {
      await inspector.getByRole('tab', { name: panel }).click()
    },
    openDraft: async (headline) => {
      await rows.filter({ hasText: headline }).click()
      await expect(field('Headline')).toHaveValue(headline)
    },
    addSource: async (name, terms) => {
      await inspector.getByRole('tab', { name: 'Sources' }).click()
      await inspector.getByRole('button', { name: 'Add source' }).click()
      await page.getByLabel('Name', { exact: true }).fill(name)
      const form = page.getByRole('form', { name: 'New source' })
      await form.getByLabel('Terms').selectOption({ label: terms })
      await form.getByRole('button', { name: 'Add source' }).click()
    },
    act: async (headline, action) => {
      await desk.getByRole('button', { name: `Actions for ${headline}` }).click()
      await page.getByRole('menuitem', { name: action, exact: true }).click()
    },
  }
}

/** Chooses a line of the application menu by the id of its command. */
export async function chooseMenu(app: ElectronApplication, command: string): Promise<void> {
  await app.evaluate(({ Menu, BrowserWindow }, id) => {
    const [window] = BrowserWindow.getAllWindows()
    Menu.getApplicationMenu()?.getMenuItemById(id)?.click(undefined, window, window?.webContents)
  }, command)
}

/** The files that the next dialogs to open files answer with. */
export async function answerOpen(app: ElectronApplication, files: string[]): Promise<void> {
  await app.evaluate(({ dialog }, filePaths) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths })
  }, files)
}

export async function answerSave(app: ElectronApplication, file: string): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
  }, file)
}

/** Sizes what the page sees, in pixels of CSS. */
export async function resize(
  app: ElectronApplication,
  page: Page,
  size: { readonly width: number; readonly height: number },
): Promise<void> {
  // Set again until it holds: the menu bar comes after the page and takes its height from it.
  await expect
    .poll(async () => {
      await app.evaluate(({ BrowserWindow }, { width, height }) => {
        BrowserWindow.getAllWindows()[0]?.setContentSize(width, height)
      }, size)
      return page.evaluate(() => ({ width: innerWidth, height: innerHeight }))
    })
    .toEqual(size)
}
