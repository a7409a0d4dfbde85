import { expect, test } from 'vitest'
import { judge, judgeSignatures } from '../../scripts/check-dependencies.mjs'
import { checkLockfile } from '../../scripts/check-lockfile.mjs'

const npmrc = 'fund=false\nignore-scripts=true\n'
const integrity = 'sha512-abc'

function check(entry, manifest = {}) {
  return checkLockfile({
    lock: { packages: { '': {}, 'node_modules/one': entry } },
    manifest,
    npmrc,
  })
}

test('a package with a checksum from the registry is in order', () => {
  expect(check({ version: '1.0.0', integrity })).toEqual([])
})

test('a package without a checksum, or with a weak one, is named', () => {
  expect(check({ version: '1.0.0' })).toEqual(['one has no sha512 checksum'])
  expect(check({ version: '1.0.0', integrity: 'sha1-abc' })).toEqual(['one has no sha512 checksum'])
})

test('a package from anywhere but the registry is named', () => {
  const resolved = 'git+ssh://git@example.org/one.git#abc'
  expect(check({ integrity, resolved })).toEqual([
    `one does not come from the registry, but from ${resolved}`,
  ])
})

test('a script that runs when a package is installed must be allowed or denied by name', () => {
  const wants = { integrity, hasInstallScript: true }
  expect(check(wants)).toHaveLength(1)
  expect(check(wants, { allowScripts: { one: false } })).toEqual([])
  expect(check(wants, { allowScripts: { other: true } })).toHaveLength(1)
})

test('npm must be told to run no scripts, since older ones do not read the list', () => {
  const lock = { packages: {} }
  expect(checkLockfile({ lock, manifest: {}, npmrc: 'fund=false\n' })).toHaveLength(1)
  expect(checkLockfile({ lock, manifest: {}, npmrc: '# ignore-scripts=true\n' })).toHaveLength(1)
})

test('direct dependencies are pinned', () => {
  const manifest = { dependencies: { one: '^1.0.0' } }
  expect(check({ integrity }, manifest)).toEqual(['one is not pinned, but ^1.0.0'])
})

test('a dependency without a release in two years needs a reason, one that the registry is silent on does not', () => {
  const now = Date.UTC(2026, 10, 1)
  const releases = new Map([
    ['fresh', Date.UTC(2026, 1, 1)],
    ['old', Date.UTC(2024, 1, 1)],
    ['commonmark-spec', Date.UTC(2024, 1, 1)],
    ['unknown', null],
  ])
  expect(judge(releases, now)).toEqual({
    silent: ['unknown'],
    kept: ['commonmark-spec (2024)'],
    stale: ['old (2024)'],
  })
})

test('a package with a wrong signature, or with none, fails the check; a registry that cannot be asked does not', () => {
  const signed = 'audited 3 packages in 1s\n\n3 packages have verified registry signatures'
  expect(judgeSignatures({ isDone: true, said: signed })).toEqual({ isBad: false, words: signed })
  for (const said of [
    '1 package has an invalid registry signature:\n\none@1.0.0',
    '2 packages have missing registry signatures but the registry is providing signing keys:',
    '1 package has an invalid attestation:',
  ])
    expect(judgeSignatures({ isDone: false, said }).isBad, said).toBe(true)
  const said =
    'npm error code ENOTFOUND\nnpm error network request to https://keys.example/ failed, reason: getaddrinfo ENOTFOUND'
  expect(judgeSignatures({ isDone: false, said })).toEqual({
    isBad: false,
    words: expect.stringMatching(/^Signatures not checked: .*keys\.example/),
  })
})
