// What lies in a folder; nothing where it is gone, closed or no folder.
import type { Dirent } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { errnoOf } from './failure.ts'

export async function entriesIn(folder: string): Promise<readonly Dirent[]> {
  try {
    return await readdir(folder, { withFileTypes: true })
  } catch (error) {
    if (errnoOf(error) === null) throw error
    return []
  }
}

export const namesIn = async (folder: string): Promise<string[]> =>
  (await entriesIn(folder)).map(({ name }) => name)
