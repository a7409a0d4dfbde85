// Installs a .deb as a person would, and takes it away again with whatever came along with it.
import { spawnSync } from 'node:child_process'
import { aptGet } from '../linux-machine.mjs'

function dpkg(program, args) {
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8' })
  return { isDone: status === 0, said: `${stdout}${stderr}`.trim() }
}

export function isInstalled(name) {
  return dpkg('dpkg', ['-s', name]).said.includes('Status: install ok installed')
}

function installedPackages() {
  const lines = dpkg('dpkg', ['--get-selections'])
    .said.split('\n')
    .map((line) => line.split('\t'))
  return lines.filter((columns) => columns.at(-1) === 'install').map(([name]) => name)
}

/** Null when it is installed, otherwise why not. `clean` removes what was not there before. */
export function installDebian(file, name) {
  const before = new Set(installedPackages())
  const first = dpkg('dpkg', ['-i', file])
  // What it depends on may be missing: apt brings it and finishes the job.
  const mended = first.isDone ? null : aptGet(['-f', 'install', '-y', '-qq'])
  const problem = isInstalled(name) ? null : `${first.said}\n${mended ?? ''}`
  const clean = () => {
    const added = installedPackages().filter((one) => !before.has(one))
    return added.length === 0 ? null : aptGet(['purge', '-y', '-qq', ...added])
  }
  return { problem, clean }
}
