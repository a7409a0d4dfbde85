// One kill: somebody types, a process ends at a moment that nobody chose, and what is there afterwards is compared.
import { compare, damageIn, stateInFile } from './window-oracle.mjs'
import { createPage, createRandom, EXPORTS, KEEPS_VERSION, stateOf } from './window-person.mjs'
import { endWindow, openWindow, processOf, shownIn, waitForProcess } from './window-processes.mjs'
import { pause, startTyping, timesOf } from './window-typing.mjs'

const RECOVERING_MS = 30_000
/** Those whose end takes the text in the window with them. */
const TAKES_TEXT = new Set(['main', 'page'])

/** `place` keeps the window for the next kill, when it outlives this one. */
export async function killOnce(place, { number, kind, seed, isControl }) {
  const random = createRandom(seed, number)
  const env = isControl ? { GALLEY_NO_JOURNAL: '1' } : {}
  place.window ??= await openWindow(place.folders, env)
  const { window } = place
  const start = await settled(place)
  const page = createPage(start)
  // A third of the kills is aimed at the moment in which a version or an export is written.
  const aim =
    TAKES_TEXT.has(kind) && !isControl && number % 3 === 2
      ? random.oneOf([KEEPS_VERSION, EXPORTS])
      : null
  const typing = startTyping(window, page, random, {
    out: place.out,
    imports: kind === 'reader' ? place.document : null,
    begins: aim,
    isHasty: isControl,
  })
  const id = await waitForProcess(window, kind)
  if (aim !== null) await Promise.race([typing.writing, pause(10_000)])
  await pause(random.upTo(...momentOf({ kind, aim, isControl })))
  const killedAt = Date.now()
  process.kill(id, 'SIGKILL')
  const problems = []
  const lives = !TAKES_TEXT.has(kind) && (await outlives(window, kind, id, problems))
  const stopped = await typing.stop(kind === 'page' ? 300 : 15_000)
  if (lives && stopped !== null) problems.push(`typing stopped: ${stopped.message}`)
  place.exported.push(...typing.exported)
  const found = { ...place.folders, out: place.out, exported: place.exported }
  if (kind === 'main') problems.push(...(await damageIn({ ...found, isAtRest: false })))
  if (!lives && kind !== 'page') {
    await endWindow(window)
    place.window = await openWindow(place.folders, env)
  }
  const shown = await settled(place)
  const times = timesOf(typing.sent, window.seen)
  const compared = compare(shown, {
    ...{ before: stateOf(start), sent: typing.sent, times },
    // Where the window lives on not a letter may be missing.
    ...(lives ? { killedAt: Date.now(), promised: 0 } : { killedAt }),
  })
  if (compared.isOther) problems.push(`the text is none that was typed: ${stateOf(shown)}`)
  else if (compared.isLost && !isControl)
    problems.push(
      `lost what was typed ${compared.lostFor} ms before the kill: there is ${stateOf(shown)}, and there was ${typing.sent.at(-1).state}`,
    )
  const damage = await damageIn({ ...found, isAtRest: true })
  problems.push(...damage, ...place.window.complaints.splice(0), ...place.window.uncaught.splice(0))
  if (kind === 'page') await place.letGo()
  const letters = typing.sent.length
  return { ...compared, letters, corrupt: damage.length, problems: [...new Set(problems)] }
}

/** Milliseconds from the first key, or from the writing that is aimed at: from, to. */
function momentOf({ kind, aim, isControl }) {
  // Without a pause nothing is saved in the first two seconds: with the journal off all of that must be lost.
  if (isControl) return [600, 1_500]
  if (aim !== null) return [0, 60]
  return kind === 'reader' ? [100, 900] : [100, 3_000]
}

/** What the window shows once it is in the file, and neither changes any more. */
async function settled({ window, file }) {
  const until = Date.now() + RECOVERING_MS
  for (;;) {
    const shown = await shownIn(window)
    const stored = await stateInFile(file)
    const isSame = shown !== null && stored !== null && stateOf(shown) === stateOf(stored)
    if (isSame && /^Saved/.test(shown.saving)) return shown
    if (Date.now() > until)
      throw new Error(
        `shown and stored are not the same: ${JSON.stringify(shown)} and ${JSON.stringify(stored)}`,
      )
    await pause(40)
  }
}

/** True when the window goes on without the process; it is given a moment to show whether it does. */
async function outlives(window, kind, id, problems) {
  await pause(400)
  if ((await processOf(window, kind).catch(() => null)) === id) problems.push('it was not killed')
  return (await shownIn(window)) !== null
}
