// One writer per draft, over machines that share its folder. Two machines are two locks with names of their own here.
import { spawnSync } from 'node:child_process'
import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { createWriterLocks, lockName, type Writer } from '../../../electron/library/writer-lock.ts'
import { temporaryFolder } from './a-library.ts'

const on = (machine: string, given: Partial<Writer> = {}): Writer => ({
  instance: `${machine}-1`,
  machineId: machine,
  machine,
  user: 'ines',
  pid: process.pid,
  ...given,
})

/** A clock of our own, in milliseconds, that a test moves on. */
function aClock() {
  let now = 0
  return { now: () => now, wait: (milliseconds: number) => (now += milliseconds) }
}

const deadPid = () => spawnSync('true').pid ?? 0

test('the first writes, the second is told who does, and after the first has closed it writes', async () => {
  const folder = await temporaryFolder()
  const here = createWriterLocks(on('here'))
  const there = createWriterLocks(on('there'))
  expect(await here.claim(folder)).toEqual({ kind: 'ours' })
  expect(await there.claim(folder)).toEqual({
    kind: 'held',
    machine: 'here',
    user: 'ines',
    isStale: false,
  })
  expect(await here.claim(folder)).toEqual({ kind: 'ours' })
  await here.release(folder)
  expect(await readdir(folder)).toEqual([])
  expect(await there.claim(folder)).toEqual({ kind: 'ours' })
})

describe('a lock whose writer is silent', () => {
  test('is stale only when its beat was seen not to change for long, and can then be taken over', async () => {
    const folder = await temporaryFolder()
    const clock = aClock()
    const here = createWriterLocks(on('here'))
    const there = createWriterLocks(on('there'), 30_000, clock.now)
    await here.claim(folder)
    expect(await there.claim(folder)).toMatchObject({ isStale: false })
    clock.wait(20_000)
    await here.beat(folder)
    clock.wait(20_000)
    expect(await there.claim(folder)).toMatchObject({ isStale: false })
    expect(await there.takeOver(folder)).toMatchObject({ kind: 'held' })
    clock.wait(31_000)
    expect(await there.claim(folder)).toMatchObject({ kind: 'held', isStale: true })
    expect(await there.takeOver(folder)).toEqual({ kind: 'ours' })
    expect(await here.beat(folder)).toBe(false)
    await here.release(folder)
    here.releaseNow(folder)
    expect(await there.claim(folder)).toEqual({ kind: 'ours' })
  })

  test('is taken at once when it is a dead process of this machine', async () => {
    const folder = await temporaryFolder()
    await createWriterLocks(on('here', { instance: 'crashed', pid: deadPid() })).claim(folder)
    expect(await createWriterLocks(on('here')).claim(folder)).toEqual({ kind: 'ours' })
  })

  test('is not taken for a dead process when it is another machine’s', async () => {
    const folder = await temporaryFolder()
    await createWriterLocks(on('there', { pid: deadPid() })).claim(folder)
    expect(await createWriterLocks(on('here')).claim(folder)).toMatchObject({ kind: 'held' })
  })

  test('is left to a living process of another start on this machine', async () => {
    const folder = await temporaryFolder()
    const parent = { instance: 'other', pid: process.ppid }
    await createWriterLocks(on('here', parent)).claim(folder)
    expect(await createWriterLocks(on('here')).claim(folder)).toMatchObject({ kind: 'held' })
  })
})

describe('a lock never makes opening impossible', () => {
  for (const [what, text] of [
    ['empty', ''],
    ['cut', '{"instance": "x'],
    ['of other content', '[]'],
  ] as const)
    test(`when it is ${what} it is waited for like any other, and then taken over`, async () => {
      const folder = await temporaryFolder()
      const clock = aClock()
      await writeFile(join(folder, lockName), text)
      const here = createWriterLocks(on('here'), 30_000, clock.now)
      expect(await here.claim(folder)).toMatchObject({ kind: 'held', isStale: false })
      clock.wait(31_000)
      expect(await here.takeOver(folder)).toEqual({ kind: 'ours' })
    })

  test('when its folder is gone', async () => {
    const here = createWriterLocks(on('here'))
    const gone = join(await temporaryFolder(), 'gone')
    expect(await here.claim(gone)).toEqual({ kind: 'ours' })
    expect(await here.beat(gone)).toBe(true)
    await here.release(gone)
  })

  test('when a folder or a link stands in its place, and neither is written through', async () => {
    const clock = aClock()
    const folder = await temporaryFolder()
    const victim = join(await temporaryFolder(), 'victim')
    await writeFile(victim, 'mine')
    await symlink(victim, join(folder, lockName))
    const other = await temporaryFolder()
    await mkdir(join(other, lockName))
    const here = createWriterLocks(on('here'), 30_000, clock.now)
    for (const place of [folder, other]) {
      await here.claim(place)
      clock.wait(31_000)
      expect(await here.takeOver(place)).toEqual({ kind: 'ours' })
    }
    expect(await readFile(victim, 'utf8')).toBe('mine')
  })
})
