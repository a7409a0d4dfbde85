// Who the protected sources are, encrypted in the library: `vault.age` holds their identities for one key,
// `vault-key.age` that key for a passphrase (scrypt), so that a change of an identity costs milliseconds and a change of
// the passphrase touches nothing else. Both are files of the age format: its own tools open them too.
import { webcrypto } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption'
import { z } from 'zod'
import { Identity } from '../../article/identity.ts'
import { type WriteResult, writeAtomically } from './atomic-write.ts'
import { type Failure, failureFrom, isMissing } from './failure.ts'

// Node 18, inside of the old runtime, has it under this name only.
if (globalThis.crypto === undefined) Object.assign(globalThis, { crypto: webcrypto })

export type VaultState =
  | { readonly kind: 'none' }
  | { readonly kind: 'locked' }
  | { readonly kind: 'unlocked'; readonly identities: number }
  /** Nothing is deleted or written over; `problem` says which file cannot be read, and what to do. */
  | { readonly kind: 'damaged'; readonly problem: string }

export type VaultAnswer =
  | { readonly kind: 'done' }
  | { readonly kind: 'refused'; readonly problem: string }
  | Failure

export interface Vault {
  readonly state: () => Promise<VaultState>
  /** A new vault; refused where one is. */
  readonly create: (passphrase: string) => Promise<VaultAnswer>
  readonly unlock: (passphrase: string) => Promise<VaultAnswer>
  /** With the key itself, as a keychain keeps it. */
  readonly unlockWithKey: (key: string) => Promise<VaultAnswer>
  readonly changePassphrase: (passphrase: string) => Promise<VaultAnswer>
  readonly lock: () => void
  /** For a keychain; null while locked. */
  readonly key: () => string | null
  /** By source id; null while locked. */
  readonly identities: () => ReadonlyMap<string, Identity> | null
  /** Adds or replaces; writes nothing when nothing is new. */
  readonly keep: (identities: ReadonlyMap<string, Identity>) => Promise<VaultAnswer>
}

export const shortestPassphrase = 10

const Contents = z.strictObject({
  version: z.literal(1),
  identities: z.record(z.uuid(), Identity),
})

interface Open {
  readonly key: string
  readonly identities: ReadonlyMap<string, Identity>
}

const vaultFile = 'vault.age'
const keyFile = 'vault-key.age'

export function createVault(root: string): Vault {
  let open: Open | null = null
  // One write after the other: each holds all identities.
  let writing: Promise<unknown> = Promise.resolve()

  const inTurn = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const mine = writing.then(work, work)
    writing = mine.catch(() => undefined)
    return mine
  }

  const unlockWithKey = async (key: string): Promise<VaultAnswer> => {
    const sealed = await readAt(join(root, vaultFile))
    if (sealed.kind === 'missing') return refused(damage(vaultFile, 'is not there'))
    if (sealed.kind === 'failed') return sealed
    const identities = await opened(sealed.bytes, key)
    if (identities === null) return refused(damage(vaultFile, 'cannot be opened with its key'))
    open = { key, identities }
    return done
  }

  const write = async (key: string, identities: ReadonlyMap<string, Identity>) => {
    const encrypter = new Encrypter()
    encrypter.addRecipient(await identityToRecipient(key))
    const contents = { version: 1, identities: Object.fromEntries([...identities].sort()) }
    const bytes = await encrypter.encrypt(JSON.stringify(contents))
    return answerTo(await writeAtomically(join(root, vaultFile), bytes))
  }

  const writeKey = async (key: string, passphrase: string) => {
    const encrypter = new Encrypter()
    encrypter.setPassphrase(passphrase)
    return answerTo(await writeAtomically(join(root, keyFile), await encrypter.encrypt(key)))
  }

  return {
    state: async () => {
      if (open !== null) return { kind: 'unlocked', identities: open.identities.size }
      const [key, sealed] = await Promise.all(
        [keyFile, vaultFile].map((name) => readAt(join(root, name))),
      )
      if (key?.kind === 'missing' && sealed?.kind === 'missing') return { kind: 'none' }
      for (const [name, read] of [
        [keyFile, key],
        [vaultFile, sealed],
      ] as const) {
        if (read?.kind === 'missing')
          return { kind: 'damaged', problem: damage(name, 'is not there') }
        if (read?.kind === 'failed') return { kind: 'damaged', problem: read.problem }
        if (read !== undefined && !isAge(read.bytes))
          return { kind: 'damaged', problem: damage(name, 'is cut off or is something else') }
      }
      return { kind: 'locked' }
    },
    create: (passphrase) =>
      inTurn(async () => {
        const short = tooShort(passphrase)
        if (short !== null) return refused(short)
        const there = await Promise.all(
          [keyFile, vaultFile].map((name) => readAt(join(root, name))),
        )
        if (there.some(({ kind }) => kind !== 'missing'))
          return refused('The library has a vault already. Nothing was changed; unlock that one.')
        const key = await generateX25519Identity()
        // The key last: without it there is no vault yet, and the empty one may be made again.
        const written = await write(key, new Map())
        if (written.kind !== 'done') return written
        const sealed = await writeKey(key, passphrase)
        if (sealed.kind === 'done') open = { key, identities: new Map() }
        return sealed
      }),
    unlock: (passphrase) =>
      inTurn(async () => {
        const sealed = await readAt(join(root, keyFile))
        if (sealed.kind === 'missing') return refused('The library has no vault yet.')
        if (sealed.kind === 'failed') return sealed
        const key = await keyOf(sealed.bytes, passphrase)
        return key.kind === 'refused' ? key : unlockWithKey(key.key)
      }),
    unlockWithKey: (key) => inTurn(() => unlockWithKey(key)),
    changePassphrase: (passphrase) =>
      inTurn(async () => {
        if (open === null) return refused('Unlock the vault first.')
        const short = tooShort(passphrase)
        return short === null ? writeKey(open.key, passphrase) : refused(short)
      }),
    lock: () => {
      open = null
    },
    key: () => open?.key ?? null,
    identities: () => open?.identities ?? null,
    keep: (given) =>
      inTurn(async () => {
        if (open === null) return refused('The vault is locked.')
        const { key } = open
        // Another machine may have added to it meanwhile.
        const sealed = await readAt(join(root, vaultFile))
        const there = sealed.kind === 'read' ? await opened(sealed.bytes, key) : null
        if (there === null) return refused(damage(vaultFile, 'cannot be opened any more'))
        const before = new Map([...open.identities, ...there])
        open = { key, identities: before }
        const isNews = [...given].some(([id, one]) => !isSame(before.get(id), one))
        if (!isNews) return done
        const identities = new Map([...before, ...given])
        const written = await write(key, identities)
        if (written.kind === 'done' && open !== null) open = { key, identities }
        return written
      }),
  }
}

const done = { kind: 'done' } as const
const refused = (problem: string) => ({ kind: 'refused', problem }) as const

const answerTo = (written: WriteResult): VaultAnswer =>
  written.kind === 'written'
    ? done
    : { kind: 'failed', code: written.code, problem: written.problem }

const damage = (name: string, what: string): string =>
  `The file ${name} of the library ${what}. It was left as it is; put back a copy of it from a backup. Drafts work as before, without the names it held.`

function tooShort(passphrase: string): string | null {
  return [...passphrase].length < shortestPassphrase
    ? `The passphrase needs at least ${shortestPassphrase} characters: a few words are better than one.`
    : null
}

type ReadFile =
  | { readonly kind: 'read'; readonly bytes: Uint8Array }
  | { readonly kind: 'missing' }
  | Failure

async function readAt(path: string): Promise<ReadFile> {
  try {
    return { kind: 'read', bytes: new Uint8Array(await readFile(path)) }
  } catch (error) {
    return isMissing(error) ? { kind: 'missing' } : failureFrom(error, 'The vault cannot be read')
  }
}

const header = 'age-encryption.org/v1\n'

const isAge = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.subarray(0, header.length)).toString('latin1') === header

type Key =
  | { readonly kind: 'key'; readonly key: string }
  | { readonly kind: 'refused'; readonly problem: string }

async function keyOf(bytes: Uint8Array, passphrase: string): Promise<Key> {
  if (!isAge(bytes)) return refused(damage(keyFile, 'is cut off or is something else'))
  const decrypter = new Decrypter()
  decrypter.addPassphrase(passphrase)
  try {
    return { kind: 'key', key: await decrypter.decrypt(bytes, 'text') }
  } catch (problem) {
    const isWrong = problem instanceof Error && problem.message.startsWith('no identity matched')
    return refused(
      isWrong
        ? 'This is not the passphrase of the vault. Nothing was changed; try again.'
        : damage(keyFile, 'is damaged'),
    )
  }
}

/** Null for what this key does not open, or what is no vault inside. */
async function opened(
  bytes: Uint8Array,
  key: string,
): Promise<ReadonlyMap<string, Identity> | null> {
  const decrypter = new Decrypter()
  try {
    decrypter.addIdentity(key)
    const parsed = Contents.safeParse(JSON.parse(await decrypter.decrypt(bytes, 'text')))
    return parsed.success ? new Map(Object.entries(parsed.data.identities)) : null
  } catch (problem) {
    // Whatever is wrong inside, the answer is the same: it is damaged, and stays as it is.
    if (problem instanceof Error) return null
    throw problem
  }
}

const isSame = (before: Identity | undefined, now: Identity): boolean =>
  before !== undefined &&
  (Object.keys(now) as (keyof Identity)[]).every((key) => before[key] === now[key])
