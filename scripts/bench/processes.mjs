// The processes of one running Electron, from its first to its last: seen on Linux only, through /proc.
import { readdir, readFile } from 'node:fs/promises'

/** The ids of a process and of all that it has started, and they in turn. */
async function familyOf(first) {
  const parents = new Map()
  for (const name of await readdir('/proc')) {
    if (!/^\d+$/.test(name)) continue
    // A process may end between the two looks.
    const stat = await readFile(`/proc/${name}/stat`, 'utf8').catch(() => '')
    parents.set(Number(name), Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]))
  }
  const family = [first]
  for (const member of family) {
    for (const [id, parent] of parents) if (parent === member) family.push(id)
  }
  return family
}

/** Megabytes; pages that several processes share count once. */
export async function proportionalMemory(first) {
  let kilobytes = 0
  for (const id of await familyOf(first)) {
    const rollup = await readFile(`/proc/${id}/smaps_rollup`, 'utf8').catch(() => '')
    kilobytes += Number(/^Pss:\s+(\d+)/m.exec(rollup)?.[1] ?? 0)
  }
  return kilobytes / 1024
}
