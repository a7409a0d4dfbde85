// Whether an import of Word files keeps every word that others see in them: pandoc's plain text where there is a pandoc,
// and the letters of the file's own XML. Files: made here with the library docx, pandoc and LibreOffice, and those of a folder.
import { execFileSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import {
  Document,
  Footer,
  FootnoteReferenceRun,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx'
import { strFromU8, unzipSync } from 'fflate'
import { importDocument } from '../../article/import/formats.ts'
import { readWordFile } from '../../electron/import/reader/word-file.ts'
import { isStarted, ROOT } from '../project.mjs'
import { lostWords, wordsOf } from './words-kept.mjs'

const FOLDER = path.join(ROOT, '..', 'shared', 'formats', 'mammoth-docx')

const OWN = `---
title: The tram stays
subtitle: Nobody at the depot slept
author: [Ines Falk]
---

# At the depot

The council met late,[^1] and *voted* for the [line](https://example.org/) that everyone had given up.

> It was a long night, the driver said.

| Stop | Trams |
|------|-------|
| Dock | 14    |

- by day
    1. hourly
- by night

Depot
: where trams sleep

[^1]: After ten.
`

const hasPandoc = (() => {
  try {
    execFileSync('pandoc', ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
})()

const pandoc = (args, input) =>
  execFileSync('pandoc', args, { input, maxBuffer: 2 ** 28, stdio: ['pipe', 'pipe', 'ignore'] })

function madeWithLibrary() {
  const cells = (...words) =>
    new TableRow({
      children: words.map((word) => new TableCell({ children: [new Paragraph(word)] })),
    })
  return Packer.toBuffer(
    new Document({
      footnotes: { 1: { children: [new Paragraph('Counted by hand.')] } },
      sections: [
        {
          footers: { default: new Footer({ children: [new Paragraph('Sheet of the desk')] }) },
          children: [
            new Paragraph({ text: 'Gulls return', heading: HeadingLevel.TITLE }),
            new Paragraph({
              children: [
                new TextRun('Forty gulls '),
                new TextRun({ text: 'came back', bold: true }),
                new FootnoteReferenceRun(1),
                new TextRun(' on Sunday.'),
              ],
            }),
            new Table({ rows: [cells('Island', 'Gulls'), cells('Outer', '31')] }),
            new Paragraph({ text: 'the rest stayed away', bullet: { level: 0 } }),
          ],
        },
      ],
    }),
  )
}

const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>The tram stays</title><h1>The tram stays</h1>
<p>The council <b>met</b> <i>late</i> and <a href="https://example.org/">voted</a>.</p>
<ul><li>by day<ol><li>hourly</li></ol></li><li>by night</li></ul>
<table><tr><th>Stop</th><th>Trams</th></tr><tr><td>Dock</td><td>14</td></tr></table>
<blockquote>It was a long night.</blockquote><p dir="rtl">بقي الترام</p></html>`

/** Null where there is no LibreOffice. */
function madeWithLibreOffice() {
  const folder = mkdtempSync(path.join(tmpdir(), 'galley-word-'))
  try {
    writeFileSync(path.join(folder, 'page.html'), PAGE)
    const home = `-env:UserInstallation=file://${folder}/profile`
    const format = 'docx:MS Word 2007 XML'
    const args = [home, '--headless', '--convert-to', format, '--outdir', folder, 'page.html']
    execFileSync('soffice', args, { cwd: folder, stdio: 'ignore', timeout: 120_000 })
    return readFileSync(path.join(folder, 'page.docx'))
  } catch (error) {
    if (error.code === 'ENOENT') return null
    throw error
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** `{ name, bytes }`: those of the folder, and those that programs of this machine make. */
export async function wordFiles() {
  const given = existsSync(FOLDER)
    ? readdirSync(FOLDER)
        .filter((name) => name.endsWith('.docx'))
        .map((name) => ({ name, bytes: readFileSync(path.join(FOLDER, name)) }))
    : []
  const made = [{ name: 'made with docx', bytes: await madeWithLibrary() }]
  if (hasPandoc)
    made.push({
      name: 'made with pandoc',
      bytes: pandoc(['-f', 'markdown', '-t', 'docx', '-o', '-'], OWN),
    })
  const byOffice = madeWithLibreOffice()
  if (byOffice !== null) made.push({ name: 'made with LibreOffice', bytes: byOffice })
  return [...made, ...given]
}

/** Paragraph by paragraph, since Word cuts words into pieces; deleted words stand in elements of another name. */
export function wordsOfXml(bytes) {
  const parts = unzipSync(new Uint8Array(bytes), {
    filter: ({ name }) =>
      /^word\/(?:document|footnotes|endnotes|comments|header\d*|footer\d*)\.xml$/u.test(name),
  })
  return Object.values(parts).flatMap((part) =>
    strFromU8(part)
      .replace(/<mc:Choice[\s\S]*?<\/mc:Choice>/gu, '')
      .split('</w:p>')
      .flatMap((paragraph) =>
        wordsOf(
          [...paragraph.matchAll(/<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>|<w:(?:tab|br)\b/gu)]
            .map(([, text]) => text ?? ' ')
            .join('')
            .replace(/&lt;|&gt;|&quot;|&amp;|&apos;/gu, ' '),
        ),
      ),
  )
}

function wordsOfPandoc(bytes) {
  try {
    const args = ['-f', 'docx', '-t', 'plain', '--wrap=none', '-o', '-']
    // Its numbers of notes are its own.
    return wordsOf(pandoc(args, bytes).toString()).filter((word) => !/^\d+$/u.test(word))
  } catch {
    return null
  }
}

/** One judgement for each file and each judge; an empty file that is refused has nothing to lose. */
export async function wordRow() {
  const failures = []
  const unjudged = []
  let total = 0
  for (const { name, bytes } of await wordFiles()) {
    const judges = [['letters of the XML', wordsOfXml(bytes)]]
    const byPandoc = hasPandoc ? wordsOfPandoc(bytes) : null
    if (byPandoc !== null) judges.push(['pandoc', byPandoc])
    else if (hasPandoc) unjudged.push(`${name} (pandoc cannot read it)`)
    const read = await importDocument({
      name: 'word.docx',
      bytes: new Uint8Array(bytes),
      id: randomUUID(),
      now: new Date().toISOString(),
      newId: randomUUID,
      readWord: readWordFile,
    })
    for (const [judge, words] of judges) {
      total++
      const missing = read.kind === 'imported' ? lostWords(words, read) : words
      if (missing.length > 0) failures.push(`${name} (${judge}): ${missing.slice(0, 8).join(' ')}`)
    }
  }
  return { pass: total - failures.length, total, failures, unjudged }
}

if (isStarted(import.meta.url)) {
  const { pass, total, failures, unjudged } = await wordRow()
  const lines = [`Word: ${pass}/${total}`, ...failures, ...unjudged]
  process.stdout.write(`${lines.join('\n  ')}\n`)
}
