// What every part of the torture stands on: a folder of its own, the real library in it, rows for the table.
import { existsSync } from 'node:fs'
import { mkdtemp, readdir, realpath, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { openLibrary } from '../../electron/library/library.ts'

/** Works in a folder that is gone afterwards. `isQuick`: in memory where that can be had, for states that are only read. */
export async function inFolder(work, { isQuick = false } = {}) {
  const base = isQuick && existsSync('/dev/shm') ? '/dev/shm' : tmpdir()
  const folder = await realpath(await mkdtemp(path.join(base, 'galley-torture-')))
  try {
    return await work(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

export const idNumber = (number) =>
  `${number.toString(16).padStart(8, '0')}-0000-4000-8000-000000000000`

/** A clock that moves on by so many milliseconds at each look. */
export function clockFrom(start, step = 1_000) {
  let time = Date.parse(start)
  return () => {
    time += step
    return new Date(time).toISOString()
  }
}

export async function libraryIn(root, options = {}) {
  let ids = 0xb0000000
  const opened = await openLibrary(root, {
    now: clockFrom('2026-03-01T09:00:00.000Z'),
    newId: () => idNumber(ids++),
    ...options,
  })
  if (opened.kind !== 'opened') throw new Error(opened.problem)
  return opened.library
}

/** Names of unfinished files, anywhere below a folder. */
export async function unfinishedBelow(folder) {
  const names = await readdir(folder, { recursive: true })
  return names.filter((name) => /\.galley-[^/]*\.tmp(\/|$)/.test(name))
}

/**
 * A row of the table from cases `{ case, corrupt: [], lost: [] }` of sentences. `control` says what the naive writer
 * did; `failed` is whether it failed, as it must.
 */
export function rowOf(what, runs, cases, { control, failed }) {
  const told = (kind) =>
    cases.flatMap((one) => one[kind].map((sentence) => `${one.case}: ${kind}: ${sentence}`))
  return {
    what,
    runs,
    corrupt: cases.filter(({ corrupt }) => corrupt.length > 0).length,
    lost: cases.filter(({ lost }) => lost.length > 0).length,
    control,
    problems: [
      ...new Set([
        ...told('corrupt'),
        ...told('lost'),
        ...(failed ? [] : [`${what}: the control must fail, and did not (${control})`]),
      ]),
    ],
  }
}

/** A row that says why nothing was run, so that nobody takes silence for success. */
export const notRun = (what, why) => ({
  ...{ what, runs: 0, corrupt: 0, lost: 0, problems: [] },
  control: `not run: ${why}`,
})

/** Runs `work` on each item, so many at a time, each lane in the order of the items. */
export async function inLanes(items, lanes, work) {
  const waiting = [...items]
  const done = []
  const lane = async (number) => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift())
      done.push(await work(item, number))
  }
  await Promise.all(Array.from({ length: lanes }, (_, number) => lane(number)))
  return done
}

export const sum = (numbers) => numbers.reduce((total, one) => total + one, 0)
