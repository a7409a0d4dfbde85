// A process of its own that writes to a library until it is killed or stopped. Started by faults.test.ts:
// node writer-process.ts <how> <library> [<user>] ; prints one line for each thing it was told is done.
import { closeSync, openSync, writeSync } from 'node:fs'
import { open, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Article } from '../../../article/article.ts'
import { serialiseDraft } from '../../../article/storage/draft-file.ts'
import { type Library, openLibrary } from '../../../electron/library/library.ts'
import { claimTempName } from '../../../electron/library/temp-files.ts'

const [how, root = '', user] = process.argv.slice(2)
// Only now: another user may not be allowed to read the checkout that this file is in.
if (user !== undefined) {
  process.setgroups?.([])
  process.setgid?.(Number(user))
  process.setuid?.(Number(user))
}
const opened = await openLibrary(root, {
  now: () => '2026-03-01T10:00:00.000Z',
  newId: () => crypto.randomUUID(),
})
if (opened.kind !== 'opened') throw new Error(opened.problem)
const { library } = opened

const say = (text: string) => writeSync(1, `${text}\n`)

async function theDraft(from: Library) {
  const [summary] = await from.list()
  const draft = await from.open(summary?.id ?? '')
  if (draft.kind !== 'opened') throw new Error(draft.kind)
  return draft
}

const numbered = (article: Article, number: number): Article => ({
  ...article,
  slugline: String(number),
})

/** As many editors save: the file is emptied and filled again, a block at a time. */
function writeInPlace(path: string, text: string): void {
  const file = openSync(path, 'w')
  const bytes = Buffer.from(text)
  for (let at = 0; at < bytes.length; at += 1_024)
    writeSync(file, bytes, at, Math.min(1_024, bytes.length - at))
  closeSync(file)
}

const { article, revision } = await theDraft(library)
const path = join((await library.folderOf(article.id)) ?? '', 'article.json')

if (how === 'save-for-ever') {
  let base = revision
  for (let number = 1; ; number++) {
    const saved = await library.save({
      id: article.id,
      article: numbered(article, number),
      baseRevision: base,
    })
    if (saved.kind !== 'saved') throw new Error(saved.kind)
    base = saved.revision
    say(String(number))
  }
}
if (how === 'write-in-place-for-ever') {
  const texts = [1, 2, 3].map((number) => serialiseDraft(numbered(article, number)))
  for (;;)
    for (const text of texts) {
      writeInPlace(path, text)
      say('0')
    }
}
if (how === 'write-in-place-once') {
  const file = await open(path, 'w')
  for (const part of serialiseDraft(numbered(article, 1)).match(/.{1,400}/gs) ?? [])
    await file.write(part)
  await file.close()
}
if (how === 'save-once') {
  const request = { id: article.id, article: numbered(article, 1), baseRevision: revision }
  say(JSON.stringify(await library.save(request)))
}
if (how === 'recover-once') {
  // As the window does after a crash: what the journal holds becomes the next save.
  await library.sweep()
  const { recovery } = await library.resume(article.id)
  const last = recovery.entries.at(-1)
  const slugline = last?.kind === 'fields' ? String(last.fields.slugline) : article.slugline
  const saved = await library.save({
    id: article.id,
    article: { ...article, slugline },
    baseRevision: revision,
    journalUpTo: recovery.lastSequence,
  })
  say(JSON.stringify(saved))
}
if (how === 'leave-unfinished') {
  await writeFile(join(path, '..', claimTempName()), 'half')
  await writeFile(join(root, 'drafts', claimTempName()), 'half')
}
if (how === 'type-for-ever') {
  // Told from the last number that the file and the journal hold together, so that numbers go up over all processes.
  const { recovery } = await library.resume(article.id)
  const last = recovery.entries.at(-1)
  const from = last?.kind === 'fields' ? Number(last.fields.slugline) : Number(article.slugline)
  let base = revision
  let saving: Promise<unknown> = Promise.resolve()
  for (let step = 1; ; step++) {
    const sequence = recovery.lastSequence + step
    const slugline = String(from + step)
    await library.journals.append({
      id: article.id,
      origin: revision,
      entries: [{ kind: 'fields', sequence, fields: { slugline } }],
    })
    say(slugline)
    if (step % 5 === 0) {
      await saving
      saving = library
        .save({
          id: article.id,
          article: { ...article, slugline },
          baseRevision: base,
          journalUpTo: sequence,
        })
        .then((saved) => {
          if (saved.kind !== 'saved') throw new Error(saved.kind)
          base = saved.revision
        })
    }
  }
}
