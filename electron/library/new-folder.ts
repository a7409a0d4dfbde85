// A draft's folder coming into being or moving from room to room: always in one step, never over another.
import { lstat, mkdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { syncFolder, writeAtomically } from './atomic-write.ts'
import { errnoOf, type Failure, failureFrom } from './failure.ts'
import { articleFile, folderAt, type Place, type Room } from './rooms.ts'
import { makeBelow } from './root-there.ts'
import { claimTempName, releaseTempName } from './temp-files.ts'

export type PlacedResult = { readonly kind: 'placed'; readonly place: Place } | Failure

/** Writes the article into a folder aside, lets `fill` add to it, and gives it its name when all of it is there. Nothing stays of one that failed. */
export async function createFolder(
  root: string,
  wanted: Place,
  bytes: Uint8Array,
  fill: (folder: string) => Promise<Failure | null> = async () => null,
): Promise<PlacedResult> {
  const temp = claimTempName()
  const room = join(root, wanted.room)
  const aside = join(room, temp)
  try {
    await makeBelow(root, wanted.room)
    await mkdir(aside, { mode: 0o700 })
    const written = await writeAtomically(join(aside, articleFile), bytes)
    if (written.kind === 'failed') return written
    const unfilled = await fill(aside)
    if (unfilled !== null) return unfilled
    const place = await freePlace(root, wanted)
    await rename(aside, folderAt(root, place))
    await syncFolder(room)
    return { kind: 'placed', place }
  } catch (error) {
    return failureFrom(error, 'Could not make a folder for the draft')
  } finally {
    await rm(aside, { recursive: true, force: true }).catch(() => undefined)
    releaseTempName(temp)
  }
}

/** To the other room under the same name, or the next free one. */
export async function moveFolder(root: string, from: Place, room: Room): Promise<PlacedResult> {
  try {
    await makeBelow(root, room)
    const place = await freePlace(root, { room, name: from.name })
    await rename(folderAt(root, from), folderAt(root, place))
    await syncFolder(join(root, room))
    await syncFolder(join(root, from.room))
    return { kind: 'placed', place }
  } catch (error) {
    return failureFrom(error, 'Could not move the draft')
  }
}

/** `name`, else `name-2`, `name-3` … : a folder of that name may belong to another draft, or be left over. */
async function freePlace(root: string, wanted: Place): Promise<Place> {
  for (let number = 1; ; number++) {
    const place = number === 1 ? wanted : { ...wanted, name: `${wanted.name}-${number}` }
    if (await isFree(folderAt(root, place))) return place
  }
}

async function isFree(path: string): Promise<boolean> {
  try {
    await lstat(path)
    return false
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return true
    throw error
  }
}
