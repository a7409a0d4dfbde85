// A zip read without trust: what it really holds is counted while it is taken apart, whatever its own lists say.
import { Unzip, UnzipInflate } from 'fflate'

export interface ZipLimits {
  readonly files: number
  /** Bytes, of all files together. */
  readonly size: number
  /** How many times larger than the zip its contents may be. */
  readonly ratio: number
}

export type OpenedZip =
  | { readonly kind: 'opened'; readonly files: ReadonlyMap<string, Uint8Array> }
  /** In the middle of a sentence: `it holds more than 2,000 files`. */
  | { readonly kind: 'refused'; readonly problem: string }

class TooMuch extends Error {}

const piece = 64 * 1024

/** Only files whose names `isWanted` are taken out of it. Never throws. */
export function openZip(
  bytes: Uint8Array,
  limits: ZipLimits,
  isWanted: (name: string) => boolean,
): OpenedZip {
  const files = new Map<string, Uint8Array>()
  let count = 0
  let size = 0
  const unzip = new Unzip((file) => {
    if (++count > limits.files)
      throw new TooMuch(`it holds more than ${limits.files.toLocaleString('en')} files`)
    if (!isWanted(file.name)) return
    const chunks: Uint8Array[] = []
    file.ondata = (problem, chunk, isLast) => {
      if (problem !== null) throw problem
      size += chunk.length
      if (size > limits.size)
        throw new TooMuch(`it holds more than ${Math.round(limits.size / 1024 / 1024)} MB`)
      if (size > bytes.length * limits.ratio + piece)
        throw new TooMuch('it blows up to far more than its own size')
      chunks.push(chunk)
      if (isLast) files.set(file.name, Buffer.concat(chunks))
    }
    file.start()
  })
  unzip.register(UnzipInflate)
  try {
    for (let at = 0; at < bytes.length; at += piece)
      unzip.push(bytes.subarray(at, at + piece), at + piece >= bytes.length)
    return { kind: 'opened', files }
  } catch (problem) {
    if (problem instanceof TooMuch) return { kind: 'refused', problem: problem.message }
    // The library throws objects of its own kind for a zip that is none.
    return { kind: 'refused', problem: 'it is cut off or is no zip' }
  }
}
