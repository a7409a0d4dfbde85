// Stands between the store and the file system: every call of node:fs/promises is told before and after, so that it can be
// recorded, refused, or something else be done first; so is renameSync, for which the tellers must not wait. For a process
// of its own: what is tapped stays tapped.
import fs, { promises } from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'

const CALLS = ['open', 'rename', 'rm', 'unlink', 'mkdir', 'writeFile', 'readFile', 'readdir']
const LOOKS = ['lstat', 'stat', 'realpath', 'access', 'cp']
const ON_HANDLES = ['writeFile', 'write', 'sync', 'datasync', 'read', 'stat', 'close']

/** The functions as they are, for those who stand behind the tap. */
export const untapped = { ...promises, renameSync: fs.renameSync }

/** `call` is `{ name, path, args, handle }`; `handle` is a number for calls on an open file, and what `open` gives. */
export function tapFileSystem({ before = async () => undefined, after = async () => undefined }) {
  let handles = 0
  const tapped = (call, work) => async () => {
    const told = await before(call)
    const result = await work()
    await after(call, told)
    return result
  }
  for (const name of [...CALLS, ...LOOKS])
    promises[name] = async (...args) => {
      const call = { name, path: String(args[0]), args, handle: null }
      if (name !== 'open') return tapped(call, () => untapped[name](...args))()
      call.handle = ++handles
      const opened = await tapped(call, () => untapped.open(...args))()
      for (const method of ON_HANDLES) {
        const original = opened[method].bind(opened)
        opened[method] = (...given) =>
          tapped(
            { name: `handle.${method}`, path: call.path, args: given, handle: call.handle },
            () => original(...given),
          )()
      }
      return opened
    }
  const { renameSync } = fs
  fs.renameSync = (...args) => {
    const call = { name: 'renameSync', path: String(args[0]), args, handle: null }
    before(call)
    renameSync(...args)
    after(call, {})
  }
  // The store imports functions by name; only now do those names lead here.
  syncBuiltinESMExports()
}
