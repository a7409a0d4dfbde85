// The bridge refuses what it does not know. Nothing of the page is trusted: not the shape, not a key more, not the size.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  parsedInput,
  type RequestInput,
  type RequestName,
  requests,
} from '../../../electron/ipc/contract.ts'

const id = '00000001-0000-4000-8000-000000000000'
const exported = { article: '{}', format: 'markdown', options: { related: true } }

/** What the window may ask, one of each. */
const asked: { readonly [Name in RequestName]: RequestInput<Name> } = {
  readStart: {},
  listDrafts: {},
  searchDrafts: { query: 'words' },
  openDraft: { id, journal: 'recover' },
  createDraft: { language: 'en', sample: false },
  keepAsNew: { article: '{}', insteadOf: id },
  saveDraft: { id, article: '{}', baseRevision: 'r', allowShrink: false, journalUpTo: 3 },
  appendJournal: { id, origin: 'r', entries: '[]' },
  keepJournalCopy: { id },
  listLeftJournals: { id },
  settleLeftJournal: { id, file: 'journal-1.jsonl' },
  listSetAside: {},
  settleSetAside: { file: `${id}.jsonl` },
  deleteSetAside: { file: `${id}.jsonl` },
  duplicateDraft: { id },
  spikeDraft: { id },
  unspikeDraft: { id },
  revealDraft: { id },
  packDraft: { id, revisions: 'none' },
  listRevisions: { id },
  readRevision: { id, file: '000001-x.json' },
  listSyncCopies: { id },
  takeSyncCopy: { id, file: 'article (conflicted copy).json' },
  keepVersion: { id, name: 'before' },
  saveCopy: { article: '{}' },
  closeDraft: { id },
  takeOver: { id },
  keepState: { id, article: '{}', name: 'mine' },
  chooseLibrary: {},
  chooseImportFiles: {},
  takeOfferedFiles: {},
  importFile: { token: 't' },
  listExportFormats: {},
  renderExport: exported,
  saveExport: exported,
  copyExport: exported,
  exportAll: { format: 'markdown', options: { related: true } },
  stopExport: {},
  addImage: { id, bytes: new Uint8Array(8) },
  bringImages: { from: id, to: id, media: [] },
  chooseImage: { id },
  readVault: {},
  createVault: { passphrase: 'seven herons', remember: false },
  unlockVault: { passphrase: 'seven herons', remember: false },
  lockVault: {},
  changeVaultPassphrase: { passphrase: 'nine otters' },
  readIdentities: { sourceIds: [] },
  savePreferences: { theme: 'dark' },
  setMenu: {
    columns: [{ label: 'File', lines: [{ command: null, label: '', accelerator: null }] }],
  },
  openLink: { url: 'https://example.org' },
  answerClose: { problem: null },
}
const names = Object.keys(requests) as RequestName[]
const accepts = (name: RequestName, input: unknown) => parsedInput(name, input) !== null

describe.each(names)('%s', (name) => {
  const good: Readonly<Record<string, unknown>> = asked[name]

  test('takes what it asks for, as it is', () => {
    expect(requests[name].input.parse(good)).toEqual(good)
  })

  test('refuses a key more', () => {
    expect(accepts(name, { ...good, extra: 1 })).toBe(false)
    expect(accepts(name, JSON.parse('{"__proto__":{"polluted":true}}'))).toBe(false)
  })

  test('refuses what is no object', () => {
    for (const junk of [undefined, null, 0, '', 'x', true, [], [good], () => good])
      expect(accepts(name, junk), String(junk)).toBe(false)
  })

  test('refuses every value of another kind, and leaves out none that it needs', () => {
    const junk = [undefined, null, NaN, -1, true, 'x'.repeat(70 * 1024 * 1024), [], {}, [[]]]
    for (const key of Object.keys(good)) {
      const { [key]: _, ...rest } = good
      const isOptional = name === 'savePreferences'
      expect(accepts(name, rest), `without ${key}`).toBe(isOptional)
      const taken = junk.filter((value) => accepts(name, { ...good, [key]: value }))
      expect(taken.filter((value) => !isOfItsKind(key, value))).toEqual([])
    }
  })

  test('refuses a length that is no number, on which its schema throws', () => {
    const length = { length: Object.create(null) }
    for (const key of Object.keys(good))
      expect(accepts(name, { ...good, [key]: length }), key).toBe(false)
  })

  test('refuses junk, and never throws', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withTypedArray: true }), (junk) => {
        const parsed = parsedInput(name, junk)
        // Of all junk, only an object of nothing can be what a request without input asks for.
        if (parsed !== null) expect(Object.keys(Object(junk))).toEqual([])
        for (const key of Object.keys(good)) {
          const input = { ...good, [key]: junk }
          if (parsedInput(name, input) !== null) expect(isOfItsKind(key, junk), key).toBe(true)
        }
      }),
      { numRuns: 60 },
    )
  })
})

/** Junk that happens to be right for the key. */
function isOfItsKind(key: string, value: unknown): boolean {
  switch (key) {
    case 'sample':
    case 'allowShrink':
    case 'remember':
      return typeof value === 'boolean'
    case 'revisions':
      return ['none', 'named', 'all'].includes(String(value))
    case 'journalUpTo':
      return Number.isInteger(value) && Number(value) >= 0
    case 'insteadOf':
      return value === null || typeof value === 'string'
    case 'problem':
      return value === null || (typeof value === 'string' && value.length <= 1_000)
    case 'options':
      return typeof value === 'object' && !Array.isArray(value)
    case 'columns':
    case 'media':
    case 'sourceIds':
      return Array.isArray(value) && value.length === 0
    case 'theme':
      return value === undefined
    case 'bytes':
      return value instanceof Uint8Array
    default:
      return typeof value === 'string'
  }
}

describe('sizes', () => {
  test('a file of more than 20 MB is refused, and so are its bytes under another name', () => {
    const bytes = (megabytes: number) => new Uint8Array(megabytes * 1024 * 1024)
    expect(accepts('addImage', { id, bytes: bytes(20) })).toBe(true)
    expect(accepts('addImage', { id, bytes: bytes(21) })).toBe(false)
    expect(accepts('importFile', { name: 'a.txt', bytes: bytes(65) })).toBe(false)
    expect(accepts('importFile', { name: 'a.txt', bytes: [1, 2] })).toBe(false)
    expect(accepts('importFile', { token: 't', name: 'a.txt', bytes: bytes(1) })).toBe(false)
  })

  test('an empty id is refused, and one without end', () => {
    for (const name of ['openDraft', 'spikeDraft', 'unspikeDraft', 'revealDraft'] as const) {
      expect(accepts(name, { id: '' })).toBe(false)
      expect(accepts(name, { id: 'x'.repeat(201) })).toBe(false)
    }
  })
})
