// What the system says of running processes: which belong to an app, which ports they listen on, which have a sandbox.
import { readdir, readFile, readlink } from 'node:fs/promises'

/** A process may have gone between two looks. */
async function read(file) {
  return readFile(file, 'utf8').catch(() => '')
}

async function allProcesses() {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name))
  return Promise.all(
    pids.map(async (pid) => {
      const status = await read(`/proc/${pid}/status`)
      const field = (name) => status.match(new RegExp(`^${name}:\\s*(\\S+)`, 'm'))?.[1]
      const command = (await read(`/proc/${pid}/cmdline`)).split('\0').join(' ')
      return { pid, parent: field('PPid'), seccomp: field('Seccomp'), user: field('Uid'), command }
    }),
  )
}

/** A process and everything below it. */
export async function processTree(pid) {
  const all = await allProcesses()
  const tree = all.filter((one) => one.pid === String(pid))
  for (const one of tree) tree.push(...all.filter((other) => other.parent === one.pid))
  return tree
}

async function socketsOf(pid) {
  const files = await readdir(`/proc/${pid}/fd`).catch(() => [])
  const targets = await Promise.all(
    files.map((file) => readlink(`/proc/${pid}/fd/${file}`).catch(() => '')),
  )
  return targets.map((target) => target.match(/^socket:\[(\d+)\]$/)?.[1]).filter(Boolean)
}

/** The TCP ports that a process and everything below it listen on. */
export async function listeningPorts(pid) {
  const tables = (await read('/proc/net/tcp')) + (await read('/proc/net/tcp6'))
  const listening = new Map(
    tables
      .split('\n')
      .map((line) => line.trim().split(/\s+/))
      .filter((columns) => columns[3] === '0A')
      .map((columns) => [columns[9], Number.parseInt(columns[1].split(':')[1], 16)]),
  )
  const tree = await processTree(pid)
  const sockets = (await Promise.all(tree.map((one) => socketsOf(one.pid)))).flat()
  return sockets.filter((inode) => listening.has(inode)).map((inode) => listening.get(inode))
}
