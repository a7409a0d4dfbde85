// A process of its own that writes to a library, under limits that this one must not have. Started by faults.test.ts:
// node writer-process.ts <how> <library> [<user>] ; prints what it was told of the save.
import { writeSync } from 'node:fs'
import { mkdir, open, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
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

const { article, revision } = await theDraft(library)
const path = join((await library.folderOf(article.id)) ?? '', 'article.json')

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
  const draft = dirname(path)
  for (const folder of [join(draft, 'revisions'), join(draft, 'media'), join(root, '.galley')])
    await mkdir(folder, { recursive: true })
  for (const folder of ['.', 'drafts', '.galley'].map((name) => join(root, name)))
    await writeFile(join(folder, claimTempName()), 'half')
  for (const folder of ['.', 'revisions', 'media'].map((name) => join(draft, name)))
    await writeFile(join(folder, claimTempName()), 'half')
}
