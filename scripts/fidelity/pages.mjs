// The HTML page of an article under html-validate and under the Nu checker (one Java run over a folder of pages).
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { HtmlValidate } from 'html-validate'
import vnuJar from 'vnu-jar'
import { exportFormats } from '../../article/export/formats.ts'
import { printedOf } from '../../tests/article/import/comparable.ts'
import { isInstalled } from './programs.mjs'

const html = exportFormats.find(({ name }) => name === 'html')
const pageOf = ({ article }) => html.render(printedOf(article), {})

const validator = new HtmlValidate({ root: true, extends: ['html-validate:standard'] })

export function checkedByHtmlValidate(documents) {
  return documents.map((document) => {
    const { results } = validator.validateStringSync(pageOf(document))
    const [first] = results.flatMap(({ messages }) => messages)
    return first === undefined ? null : `${first.ruleId}: ${first.message}`
  })
}

export const hasJava = () => isInstalled('java', '-version')

export function checkedByVnu(documents) {
  const folder = mkdtempSync(path.join(tmpdir(), 'galley-pages-'))
  try {
    for (const [at, document] of documents.entries())
      writeFileSync(path.join(folder, `${at}.html`), pageOf(document))
    const ran = spawnSync(
      'java',
      [
        '-Xss4m',
        '-jar',
        `${vnuJar}`,
        '--errors-only',
        '--format',
        'json',
        '--exit-zero-always',
        folder,
      ],
      { encoding: 'utf8', maxBuffer: 1 << 30 },
    )
    if (ran.status !== 0)
      throw new Error(`The Nu checker did not run: ${ran.stderr}`.slice(0, 2_000))
    const problems = documents.map(() => null)
    for (const { url, message, type } of JSON.parse(ran.stderr).messages) {
      const at = Number(/(\d+)\.html$/.exec(url ?? '')?.[1])
      if (type === 'error' && problems[at] === null) problems[at] = message
    }
    return problems
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
