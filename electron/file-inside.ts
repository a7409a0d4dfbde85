// Which file of a folder an address asks for. The address comes from the page: it names a file inside, or nothing.
import { realpath } from 'node:fs/promises'
import path from 'node:path'

/** The real path of what `pathname` (of a URL, still encoded) names; null when it is not there or leads out, by a link too. */
export async function fileInside(folder: string, pathname: string): Promise<string | null> {
  try {
    const root = await realpath(folder)
    const file = await realpath(path.join(root, decodeURIComponent(pathname)))
    const inside = path.relative(root, file)
    const leadsOut =
      inside === '..' || inside.startsWith(`..${path.sep}`) || path.isAbsolute(inside)
    return inside === '' || leadsOut ? null : file
  } catch {
    // No such file, or a name that no file can have: both are nothing to serve.
    return null
  }
}
