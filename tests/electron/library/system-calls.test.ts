// A save in which one call to the system goes wrong: every call that touches the draft's folder is once the process's last,
// and once each answered with an error. A kill at a random moment finds few of these.
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { parseDraft } from '../../../article/storage/draft-file.ts'
import { aLibrary, anArticle, created, idNumber, libraryIn, openedFrom } from './a-library.ts'
import { calls, callsOf, canTrace, type Draft, draftIn, withFault } from './traced-writer.ts'

vi.setConfig({ testTimeout: 400_000 })

async function aDraft(): Promise<Draft> {
  const library = await aLibrary()
  const { folder } = await created(library, anArticle(1, { slugline: '0' }))
  await library.idle()
  return draftIn(library.root, join(library.root, folder))
}

interface Outcome {
  readonly what: string
  /** What the process said of its save; null when it did not come to that. */
  readonly said: { readonly kind: string; readonly problem?: string } | null
  /** The version on the disk; null when none can be read. */
  readonly version: number | null
  readonly left: readonly string[]
}

async function outcomeOf(how: string, draft: Draft, call: string, fault: string): Promise<Outcome> {
  const stdout = await withFault(how, draft, call, fault)
  const [line = ''] = stdout.split('\n').filter((one) => one.startsWith('{'))
  const found = parseDraft(
    await readFile(join(draft.folder, 'article.json'), 'utf8').catch(() => ''),
  )
  const library = await libraryIn(draft.root)
  if (found.kind === 'article') await openedFrom(library, idNumber(1))
  return {
    what: `${call} ${fault}`,
    said: line === '' ? null : JSON.parse(line),
    version: found.kind === 'article' ? Number(found.article.slugline) : null,
    left: (await readdir(draft.folder)).filter(
      (name) => name !== 'article.json' && name !== 'revisions',
    ),
  }
}

async function sweep(
  how: string,
  faults: (number: number) => readonly string[],
  only: readonly string[] = calls,
): Promise<readonly Outcome[]> {
  const draft = await aDraft()
  const seen: Outcome[] = []
  for (const call of only)
    for (const number of await callsOf(how, draft, call))
      for (const fault of faults(number)) seen.push(await outcomeOf(how, draft, call, fault))
  return seen
}

if (canTrace)
  describe('a save', () => {
    test('that is killed at any call leaves a whole version, and the one it said is saved', async () => {
      const seen = await sweep('save-once', (number) => [`signal=KILL:when=${number}`])
      // Killed before the new version is in place, and after it.
      expect(new Set(seen.map(({ version }) => version))).toEqual(new Set([0, 1]))
      for (const { what, said, version, left } of seen) {
        expect([0, 1], what).toContain(version)
        if (said?.kind === 'saved') expect(version, what).toBe(1)
        expect(left, what).toEqual([])
      }
    })

    test('that is killed in place would be noticed', async () => {
      const kill = (number: number) => [`signal=KILL:when=${number}`]
      const seen = await sweep('write-in-place-once', kill, ['write'])
      expect(seen.map(({ version }) => version)).toContain(null)
    })

    test('in which any call fails, once or from then on, leaves a whole version, says so, and lies about nothing', async () => {
      const seen = await sweep('save-once', (number) =>
        ['error=EIO:when=', 'error=ENOSPC:when='].flatMap((fault) => [
          `${fault}${number}`,
          `${fault}${number}+`,
        ]),
      )
      for (const { what, said, version, left } of seen) {
        expect([0, 1], what).toContain(version)
        if (said?.kind === 'saved') expect(version, what).toBe(1)
        if (said?.kind === 'failed') expect(said.problem, what).toMatch(/\w/)
        expect(left, what).toEqual([])
      }
      const vital = seen.filter(({ what }) => /^(fsync|rename)/.test(what))
      expect(vital.length).toBeGreaterThan(8)
      for (const { what, said } of vital) expect(said, what).not.toBe(null)
      expect(vital.map(({ said }) => said?.kind)).toContain('failed')
    })
  })

/** Saved, then typed on, then killed: a journal whose last line is cut, and a file that was never finished. */
async function aDraftToRecover(): Promise<Draft> {
  const library = await aLibrary()
  const { id, folder } = await created(library, anArticle(1, { slugline: '0' }))
  const { opened } = await library.resume(id)
  if (opened.kind !== 'opened') throw new Error(opened.kind)
  const entries = [{ kind: 'fields' as const, sequence: 1, fields: { slugline: '1' } }]
  await library.journals.append({ id, origin: opened.revision, entries })
  await library.idle()
  const full = join(library.root, folder)
  const journal = await readFile(join(full, 'journal.jsonl'))
  await writeFile(join(full, 'journal.jsonl'), Buffer.concat([journal, journal.subarray(0, 40)]))
  await writeFile(join(full, `.galley-${'0'.repeat(16)}-00000000-1.tmp`), 'half')
  return draftIn(library.root, full)
}

if (canTrace)
  test('a start that is killed at any call while it puts back what was typed is as good as none', async () => {
    const draft = await aDraftToRecover()
    let runs = 0
    for (const call of calls)
      for (const number of await callsOf('recover-once', draft, call)) {
        const what = `${call} ${number}`
        await withFault('recover-once', draft, call, `signal=KILL:when=${number}`)
        const { opened, recovery } = await (await libraryIn(draft.root)).resume(idNumber(1))
        if (opened.kind !== 'opened') throw new Error(`${what}: ${opened.kind}`)
        const last = recovery.entries.at(-1)
        const found = last?.kind === 'fields' ? last.fields.slugline : opened.article.slugline
        expect(found, what).toBe('1')
        runs++
      }
    expect(runs).toBeGreaterThan(10)
  })
