// What stands in a PDF besides its pages: facts of the article, in bytes that other programs read.
import { execFile } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { fixedPdf } from '../../../electron/export/fixed-pdf.ts'
import { pagesIn } from '../../../electron/export/pdf-pages.ts'
import { temporaryFolder } from '../library/a-library.ts'

const facts = {
  title: 'Hafen – مرفأ (geschlossen)',
  authors: ['Inès Marlow', 'Jo Rey'],
  language: 'de-AT',
  modified: '2026-03-01T09:00:00.000Z',
}

/** As a browser writes it, with one empty page. */
function aPdf(agent = 'Mozilla/5.0 \\(X11; Linux x86_64\\)'): Uint8Array {
  const objects = [
    `<</Creator (${agent})\n/Producer (Skia)\n/CreationDate (D:20261125045003+00'00')\n/ModDate (D:20261125045003+00'00')>>`,
    '<</Type /Page\n/Parent 3 0 R\n/MediaBox [0 0 612 792]>>',
    '<</Type /Pages\n/Count 1\n/Kids [2 0 R]>>',
    '<</Type /Catalog\n/Pages 3 0 R>>',
  ]
  let text = '%PDF-1.4\n'
  const places = objects.map((body, index) => {
    const at = text.length
    text += `${index + 1} 0 obj\n${body}\nendobj\n`
    return `${String(at).padStart(10, '0')} 00000 n \n`
  })
  const start = text.length
  text += `xref\n0 5\n0000000000 65535 f \n${places.join('')}trailer\n<</Size 5\n/Root 4 0 R\n/Info 1 0 R>>\nstartxref\n${start}\n%%EOF`
  return new Uint8Array(Buffer.from(text, 'latin1'))
}

test('title, authors, language and date are the article’s, and nothing tells of the machine', async () => {
  const fixed = fixedPdf(aPdf(), facts)
  const text = Buffer.from(fixed).toString('latin1')
  expect(text).not.toMatch(/Mozilla|Linux|20261125/)
  expect(text).toContain('/Lang (de-AT)')
  expect(pagesIn(fixed)).toBe(1)
  const file = join(await temporaryFolder(), 'a.pdf')
  await writeFile(file, fixed)
  const said = await promisify(execFile)('pdfinfo', ['-enc', 'UTF-8', file]).catch((error) => {
    if (error.code === 'ENOENT') return null
    throw error
  })
  if (said === null) return
  expect(said.stderr).toBe('')
  expect(said.stdout).toContain('Hafen – مرفأ (geschlossen)')
  expect(said.stdout).toMatch(/Author:\s+Inès Marlow, Jo Rey\n/)
  expect(said.stdout).toMatch(/Pages:\s+1\n/)
})

test('a file of another form is left as it is, but for when it was printed', () => {
  const other = new TextEncoder().encode(
    "%PDF-1.7\n/CreationDate (D:20261125045003+00'00')\n%%EOF\n",
  )
  expect(Buffer.from(fixedPdf(other, facts)).toString()).toBe(
    "%PDF-1.7\n/CreationDate (D:20260301090000+00'00')\n%%EOF\n",
  )
})
