// Locks of a window: they beat while a draft is open, and none is left when it is closed, whenever that is.
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { createWriterLocks, lockName, type Writer } from '../../electron/library/writer-lock.ts'
import { createWriters, type Writers } from '../../electron/writers.ts'
import { temporaryFolder } from './library/a-library.ts'

vi.setConfig({ testTimeout: 120_000 })

const us: Writer = { instance: 'i', machineId: 'm', machine: 'm', user: 'ines', pid: process.pid }
/** So short that a beat is always under way. */
const every = 1

const turns = (count: number): Promise<void> =>
  count === 0
    ? Promise.resolve()
    : new Promise((resolve) => setImmediate(() => resolve(turns(count - 1))))

/** A draft is claimed and its beat has begun; what `end` leaves is looked at, at every moment of the beat. */
async function endedAtEveryMoment(end: (writers: Writers) => Promise<void>): Promise<void> {
  for (let moment = 0; moment < 300; moment++) {
    const folder = await temporaryFolder()
    const writers = createWriters({
      locks: createWriterLocks(us),
      onChange: () => undefined,
      every,
    })
    await writers.claim('a', folder)
    await new Promise((resolve) => setTimeout(resolve, every + 1))
    await turns(moment % 20)
    await end(writers)
    await turns(20)
    expect(await readdir(folder), `moment ${moment}`).toEqual([])
    writers.releaseNow()
  }
}

test('a draft that is closed while its lock beats leaves none, at every moment of the beat', () =>
  endedAtEveryMoment((writers) => writers.release('a')))

test('a window that ends while its lock beats leaves none, at every moment of the beat', () =>
  endedAtEveryMoment(async (writers) => writers.releaseNow()))

test('a lock that was being written as its window ended is taken away, another writer’s is not', async () => {
  const folder = await temporaryFolder()
  const locks = createWriterLocks(us)
  await locks.claim(folder)
  await writeFile(join(folder, lockName), '')
  locks.releaseNow(folder)
  expect(await readdir(folder)).toEqual([])

  await createWriterLocks({ ...us, instance: 'other', machineId: 'other' }).claim(folder)
  locks.releaseNow(folder)
  expect(await readFile(join(folder, lockName), 'utf8')).toContain('other')
})
