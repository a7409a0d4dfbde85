// Damage to the bytes of a file, by chance: what disks, sync programs, editors and people make of it.
const TOKENS = [
  'null',
  '-1',
  '1e999',
  '""',
  '[]',
  '{}',
  'true',
  '"__proto__"',
  '"\\ud800"',
  '[[[[]]]]',
]

const between = (bytes, random) => {
  const from = random.upTo(0, Math.max(0, bytes.length - 1))
  return [from, Math.min(bytes.length, from + random.upTo(1, 400))]
}
const noise = (length, random) => Buffer.from(Array.from({ length }, () => random.upTo(0, 255)))
const joined = (...parts) => Buffer.concat(parts)

const MUTATIONS = {
  'cut off': (bytes, random) => bytes.subarray(0, random.upTo(0, bytes.length)),
  'cut off at the front': (bytes, random) => bytes.subarray(random.upTo(1, bytes.length)),
  empty: () => Buffer.alloc(0),
  zeros: (bytes) => Buffer.alloc(bytes.length),
  'a block of zeros': (bytes, random) => {
    const changed = Buffer.from(bytes)
    const from = 4_096 * random.upTo(0, Math.floor(bytes.length / 4_096))
    return changed.fill(0, from, Math.min(bytes.length, from + 4_096))
  },
  'flipped bits': (bytes, random) => {
    const changed = Buffer.from(bytes)
    for (let count = random.upTo(1, 64); count > 0; count--) {
      const at = random.upTo(0, bytes.length - 1)
      changed[at] ^= 1 << random.upTo(0, 7)
    }
    return changed
  },
  'one flipped bit': (bytes, random) => {
    const changed = Buffer.from(bytes)
    changed[random.upTo(0, bytes.length - 1)] ^= 1 << random.upTo(0, 7)
    return changed
  },
  'overwritten bytes': (bytes, random) => {
    const changed = Buffer.from(bytes)
    noise(random.upTo(1, 64), random).copy(changed, random.upTo(0, bytes.length - 1))
    return changed
  },
  'inserted bytes': (bytes, random) => {
    const [at] = between(bytes, random)
    return joined(bytes.subarray(0, at), noise(random.upTo(1, 64), random), bytes.subarray(at))
  },
  'a part missing': (bytes, random) => {
    const [from, to] = between(bytes, random)
    return joined(bytes.subarray(0, from), bytes.subarray(to))
  },
  'a part twice': (bytes, random) => {
    const [from, to] = between(bytes, random)
    return joined(bytes.subarray(0, to), bytes.subarray(from))
  },
  'a part elsewhere': (bytes, random) => {
    const [from, to] = between(bytes, random)
    const rest = joined(bytes.subarray(0, from), bytes.subarray(to))
    const [at] = between(rest, random)
    return joined(rest.subarray(0, at), bytes.subarray(from, to), rest.subarray(at))
  },
  'another value': (bytes, random) => {
    const text = bytes.toString('latin1')
    const values = [...text.matchAll(/(?<=: )(?:"[^"\n]*"|\d+|true|false|null)/g)]
    if (values.length === 0) return bytes.subarray(1)
    const value = random.oneOf(values)
    const end = value.index + value[0].length
    return Buffer.from(
      text.slice(0, value.index) + random.oneOf(TOKENS) + text.slice(end),
      'latin1',
    )
  },
  'something after the end': (bytes, random) => joined(bytes, noise(random.upTo(1, 64), random)),
  'deep nesting': (bytes, random) => {
    const [at] = between(bytes, random)
    const deep = Buffer.from('['.repeat(20_000))
    return joined(bytes.subarray(0, at), deep, bytes.subarray(at))
  },
}

const NAMES = Object.keys(MUTATIONS)

/** Other bytes than those given, and in words what was done. */
export function mutated(bytes, random) {
  for (;;) {
    const how = random.oneOf(NAMES)
    const changed = MUTATIONS[how](bytes, random)
    if (!changed.equals(bytes)) return { how, bytes: changed }
  }
}
