// Types what a person does into the real window, and knows when the page saw each key: the page itself says so, by its
// own clock, over the debugger's line, and no word of it can be lost on a slow way.
import path from 'node:path'
import { answerOpen, answerSave } from '../../tests/app/desk-page.ts'
import { gestures, KEEPS_VERSION, stateOf } from './window-person.mjs'

const BINDING = 'galleyTortureKey'

/** Milliseconds between two keys of a person in a hurry. */
const BETWEEN_KEYS = 12

/** Listens for keys in the page of this window; `times` is emptied before somebody types. */
export async function listenForKeys(page) {
  const seen = []
  const line = await page.context().newCDPSession(page)
  line.on('Runtime.bindingCalled', ({ name, payload }) => {
    if (name === BINDING) seen.push(JSON.parse(payload))
  })
  await line.send('Runtime.enable')
  await line.send('Runtime.addBinding', { name: BINDING })
  await page.evaluate((binding) => {
    const tell = globalThis[binding]
    addEventListener(
      'keydown',
      ({ key, ctrlKey, shiftKey }) => {
        const held = `${ctrlKey ? 'Control+' : ''}${ctrlKey && shiftKey ? 'Shift+' : ''}`
        if (key !== 'Control' && key !== 'Shift')
          tell(JSON.stringify({ key: `${held}${key}`, at: Date.now() }))
      },
      true,
    )
  }, BINDING)
  return seen
}

/**
 * Types until told to stop. `sent` are the keys in order, each with the article's state after it; `exported` the states
 * at which an export was begun. `imports` is a file whose import is begun first, and left to itself.
 */
export function startTyping(
  { app, page, seen },
  article,
  random,
  { out, imports = null, begins = null, isHasty = false },
) {
  const sent = []
  const exported = []
  let isOver = false
  let writes = () => undefined
  const writing = new Promise((resolve) => {
    writes = resolve
  })
  seen.length = 0
  const places = {
    body: page.locator('.copy'),
    kicker: page.locator('[data-field="kicker"]'),
    headline: page.locator('[data-field="headline"]'),
    standfirst: page.locator('[data-field="standfirst"]'),
  }
  const perform = async (gesture) => {
    if ('wait' in gesture) return pause(gesture.wait)
    if ('click' in gesture) return places[gesture.click].click()
    if ('exports' in gesture) {
      exported.push(article.lines.join(''))
      return exportNow()
    }
    const one = { key: gesture.key, state: stateOf(article), acknowledged: null }
    sent.push(one)
    const pressed = page.keyboard.press(gesture.key)
    if (gesture.key === KEEPS_VERSION.key) writes()
    await pressed
    one.acknowledged = Date.now()
    await pause(BETWEEN_KEYS)
  }
  const exportNow = async () => {
    await page.keyboard.press('Control+Shift+e')
    const dialog = page.getByRole('dialog', { name: 'Export', exact: true })
    await dialog.waitFor()
    await dialog.getByRole('button', { name: /^Export .+…$/ }).click({ noWaitAfter: true })
    writes()
    await dialog.waitFor({ state: 'detached' })
  }
  let failure = null
  const ended = (async () => {
    await answerSave(app, path.join(out, 'export.md'))
    if (imports !== null) {
      await answerOpen(app, [imports])
      await page.keyboard.press('Control+Shift+i')
    }
    for (const gesture of gestures(article, random, { begins, isHasty })) {
      if (isOver) return
      await perform(gesture)
    }
  })().catch((problem) => {
    // The window was killed under the person's hands. Anything else that goes wrong shows in the text.
    failure = problem
  })
  return {
    sent,
    exported,
    /** Something beside the journal is being written, since the person asked for it. */
    writing,
    /** Ends when the key that is on its way has arrived. A page that is gone never answers: wait no longer than that. */
    stop: async (longest) => {
      isOver = true
      await Promise.race([ended, pause(longest)])
      return failure
    },
  }
}

/** When the page saw each key that was sent; for one that it did not report, when it was acknowledged. */
export function timesOf(sent, seen) {
  let next = 0
  return sent.map(({ key, acknowledged }) => {
    for (let at = next; at < seen.length && at < next + 8; at++)
      if (seen[at].key === key) {
        next = at + 1
        return seen[at].at
      }
    return acknowledged
  })
}

export const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds))
