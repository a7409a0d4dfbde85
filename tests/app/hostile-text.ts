// What hostile text is tried with, and how a window shows that some of it came to life.
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { hostileMarkup } from '../fixtures/hostile/markup.ts'

const published = path.resolve(import.meta.dirname, '../../../shared/security/xss-vectors.json')

/** Ours, and those of the published collection where it lies beside the project. */
export function payloads(host: string): readonly string[] {
  const known: readonly { readonly html: string }[] = existsSync(published)
    ? JSON.parse(readFileSync(published, 'utf8'))
    : []
  return [...hostileMarkup(host), ...known].map(({ html }) => html)
}

/** Opens no dialog and records that somebody tried; before any script of the page. */
export async function watch(page: Page): Promise<() => Promise<readonly string[]>> {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  page.on('dialog', (dialog) => {
    asked.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  return async () => {
    const ran = await page.evaluate(() => 'stolen' in window)
    const foreign = asked.filter((url) => !/^(app|media|blob):/.test(url))
    return [...foreign, ...(ran ? ['a script ran'] : [])]
  }
}

export const foreignParts = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('.copy *')].flatMap((element) => {
      const tag = element.localName
      const hostile =
        /^(script|iframe|object|embed|form|input|style|link|meta|base|svg|math|video|audio|template)$/
      const attributes = [...element.attributes]
        .filter(
          ({ name, value }) => name.startsWith('on') || /^\s*(javascript|data|file):/i.test(value),
        )
        .map(({ name }) => `${tag}[${name}]`)
      return hostile.test(tag) ? [tag, ...attributes] : attributes
    }),
  )
