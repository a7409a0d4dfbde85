// What changes on the disk below a folder, as a list of operations: made, written, synced, renamed, removed, and in
// between what the store said is done. Reading leaves no trace in it.
import { constants } from 'node:fs'
import path from 'node:path'
import { tapFileSystem, untapped } from './file-system-tap.mjs'

/** Begins to record; `operations` fills itself. Paths are relative to the folder. */
export function recordBelow(root) {
  const operations = []
  const within = (file) => {
    const way = path.relative(root, path.resolve(file))
    return way === '' || !way.startsWith('..') ? way : null
  }
  const isThere = (file) =>
    untapped.lstat(file).then(
      () => true,
      () => false,
    )
  const add = (operation) => operations.push(operation)
  const addWhole = (way, content, wasThere) => {
    const handle = `whole ${operations.length}`
    add({ kind: 'open', way, handle, makes: !wasThere, empties: true, appends: false })
    add(written(handle, content))
  }
  tapFileSystem({
    before: async ({ name, path: file, args }) => {
      if (within(file) === null) return null
      // A sync covers what was written when it began.
      if (name === 'handle.sync' || name === 'handle.datasync') return { since: operations.length }
      if (name === 'open' || name === 'rm' || name === 'writeFile' || name === 'unlink')
        return { wasThere: await isThere(file) }
      return name === 'mkdir' && args[1]?.recursive
        ? { missing: await missingOf(file, isThere) }
        : {}
    },
    after: async ({ name, path: file, args, handle }, told) => {
      const way = within(file)
      if (told === null || way === null) return
      if (name === 'open') {
        const { writes, empties, appends } = meaningOf(args[1])
        add({
          kind: 'open',
          way,
          handle,
          makes: !told.wasThere,
          empties: writes && empties,
          appends,
        })
      } else if (name === 'handle.writeFile') add(written(handle, args[0]))
      else if (name === 'handle.write') throw new Error('The recorder knows only whole writes.')
      else if (name === 'handle.sync' || name === 'handle.datasync')
        add({ kind: 'sync', handle, since: told.since })
      else if (name === 'rename' || name === 'renameSync')
        add({ kind: 'rename', way, to: within(String(args[1])) })
      else if ((name === 'rm' || name === 'unlink') && told.wasThere) add({ kind: 'remove', way })
      else if (name === 'mkdir')
        for (const made of told.missing ?? [file]) add({ kind: 'mkdir', way: within(made) })
      else if (name === 'writeFile') addWhole(way, args[1], told.wasThere)
      else if (name === 'cp') throw new Error('The recorder does not know copies of folders.')
    },
  })
  return { operations, tell: (told) => add({ kind: 'told', told }) }
}

const written = (handle, content) => ({
  kind: 'write',
  handle,
  data: Buffer.from(content).toString('base64'),
})

function meaningOf(flags = 'r') {
  if (typeof flags === 'string')
    return { writes: flags !== 'r', empties: flags.startsWith('w'), appends: flags.startsWith('a') }
  const has = (flag) => (flags & flag) !== 0
  return {
    writes: has(constants.O_WRONLY) || has(constants.O_RDWR),
    empties: has(constants.O_TRUNC),
    appends: has(constants.O_APPEND),
  }
}

async function missingOf(folder, isThere) {
  if (await isThere(folder)) return []
  return [...(await missingOf(path.dirname(folder), isThere)), folder]
}
