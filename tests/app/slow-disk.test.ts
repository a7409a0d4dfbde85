// A disk that takes its time: nobody who types notices, saves do not pile up, and quitting waits for the last one.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { readFile, rm } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from './app.ts'
import { deskPage } from './desk-page.ts'
import { anArticle, bodyOf, plant, textIn } from './drafts-on-disk.ts'

const canTrace = process.getuid?.() === 0 && existsSync('/usr/bin/strace')
const SECONDS = 2

if (canTrace)
  test(`each sync takes ${SECONDS} seconds: typing is as quick as ever, and all of it is saved in the end`, async ({
    launch,
    folders,
  }) => {
    const file = await plant(folders.library, anArticle({ body: bodyOf('It begins.') }))
    const galley = await launch()
    const { app, page } = galley
    const desk = deskPage(page)
    await desk.openDraft('Council keeps the tram')
    await desk.body.click()
    await page.keyboard.press('Control+End')
    const typed = async (text: string) => {
      const began = performance.now()
      await page.keyboard.type(text)
      return performance.now() - began
    }
    const words = ' The clerk read the letter twice and put it back.'.repeat(3)
    const usual = await typed(words)
    await expect(desk.saving).toHaveText(/^Saved/)

    const trace = path.join(folders.userData, '..', 'syncs')
    const slow = spawn('strace', [
      ...['-f', '-qq', '-p', String(app.process().pid), '-o', trace, '-e', 'trace=fsync,fdatasync'],
      ...['-e', `inject=fsync,fdatasync:delay_enter=${SECONDS * 1_000_000}`],
    ])
    const ended = new Promise((resolve) => slow.once('exit', resolve))
    await typed(' And')
    const syncs = async () => (await readFile(trace, 'utf8').catch(() => '')).split('\n').length - 1
    await expect.poll(syncs).toBeGreaterThan(0)
    const meanwhile = await typed(words)
    expect(meanwhile).toBeLessThan(1.5 * usual + 500)
    // While one save runs, one waits: more would take a quarter of a minute for each second of typing.
    await expect(desk.saving).toHaveText(/^Saved/, { timeout: 40_000 })
    expect(await textIn(file)).toBe(`It begins.${words} And${words}`)
    await typed(' It ends.')
    await galley.close()
    slow.kill()
    await ended
    expect(await textIn(file)).toMatch(/It ends\.$/)
    await rm(trace, { force: true })
  })
