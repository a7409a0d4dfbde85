// The rules between the rooms, on small trees of sources in a temporary folder.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { checkImports } from '../../scripts/check-imports.mjs'

let root

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'galley-rooms-'))
})
afterEach(() => rm(root, { recursive: true }))

async function problemsOf(files) {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(root, name)), { recursive: true })
    await writeFile(path.join(root, name), text)
  }
  return checkImports(root)
}

describe('a tree that keeps the rules', () => {
  test('has no problems', async () => {
    const problems = await problemsOf({
      'article/article.ts':
        "import { z } from 'zod'\nimport type { Root } from 'mdast'\nexport const a = z",
      'article/body/body.ts': "export * from '../article.ts'",
      'electron/library/open.ts':
        "import { readFile } from 'node:fs/promises'\nimport { a } from '../../article/article.ts'\nexport { a, readFile }",
      'electron/main.ts': "import { app } from 'electron'\nimport './library/open.ts'\napp.quit()",
      'electron/ipc/contract.ts': "import { z } from 'zod'\nexport type Contract = typeof z",
      'electron/ipc/register.ts':
        "import { ipcMain } from 'electron'\nipcMain.handle('x', () => 1)",
      'electron/ipc/preload.ts':
        "import { ipcRenderer } from 'electron'\nimport type { Contract } from './contract.ts'\nexport type { Contract }\nipcRenderer.send('x')",
      'electron/open-link.ts':
        "import { shell } from 'electron'\nshell.openExternal('https://a.example')",
      'renderer/main.tsx':
        "import { StrictMode } from 'react'\nimport type { Contract } from '../electron/ipc/contract.ts'\nimport './styles/tokens.css'\nexport const page = <StrictMode>{'text'}</StrictMode>\nexport type C = Contract",
      'cli/galley.ts': "import '../electron/library/open.ts'\nimport '../article/article.ts'",
    })
    expect(problems).toEqual([])
  })

  test('may name a forbidden word in a comment or within a sentence', async () => {
    const problems = await problemsOf({
      'renderer/a.ts':
        "// never innerHTML, never eval('x')\nexport const note = 'no innerHTML here'",
    })
    expect(problems).toEqual([])
  })
})

describe('an import that breaks the table is named', () => {
  const cases = [
    ['Node in article/', 'article/a.ts', "import fs from 'node:fs'"],
    ['Node without its prefix in article/', 'article/a.ts', "import path from 'path'"],
    ['React in article/', 'article/a.ts', "import { useState } from 'react'"],
    ['another room from article/', 'article/a.ts', "import '../electron/main.ts'"],
    ['a type of another room in article/', 'article/a.ts', "import type { A } from '../cli/a.ts'"],
    ['Electron in the library', 'electron/library/a.ts', "import { app } from 'electron'"],
    ['main from the library', 'electron/library/a.ts', "export { b } from '../window.ts'"],
    ['React in main', 'electron/a.ts', "import 'react'"],
    ['the page from main', 'electron/a.ts', "import '../renderer/a.ts'"],
    ['Electron in the page', 'renderer/a.ts', "import { shell } from 'electron'"],
    [
      'the contract as code in the page',
      'renderer/a.ts',
      "import { c } from '../electron/ipc/contract.ts'",
    ],
    [
      'a type inside a code import in the page',
      'renderer/a.ts',
      "import { type C } from '../electron/ipc/contract.ts'",
    ],
    [
      'a type of main in the page',
      'renderer/a.ts',
      "import type { W } from '../electron/window.ts'",
    ],
    ['Electron in the command line', 'cli/a.ts', "import 'electron'"],
    ['main from the command line', 'cli/a.ts', "import '../electron/preferences.ts'"],
    ['zod in the preload', 'electron/ipc/preload.ts', "import { z } from 'zod'"],
    [
      'the contract as code in the preload',
      'electron/ipc/preload.ts',
      "import { c } from './contract.ts'",
    ],
    ['an import at run time', 'article/a.ts', "export const b = () => import('node:fs')"],
    ['a required module', 'article/a.ts', "export const b = require('fs')"],
    ['an import inside a type', 'article/a.ts', "export type B = import('electron').App"],
    ['a name without its ending', 'article/a.ts', "import './b'"],
    ['the ending of a built file', 'article/a.ts', "import './b.js'"],
  ]
  test.each(cases)('%s', async (_, file, text) => {
    const problems = await problemsOf({ [file]: `// first line\n${text}\n` })
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatchObject({ file, line: 2 })
    expect(problems[0].instead).not.toBe('')
  })
})

describe('a name in the wrong place is named', () => {
  const cases = [
    ['ipcMain outside of register.ts', 'electron/main.ts', "import { ipcMain } from 'electron'"],
    [
      'ipcRenderer outside of the preload',
      'electron/a.ts',
      "import { ipcRenderer } from 'electron'",
    ],
    ['openExternal outside of open-link.ts', 'electron/a.ts', 'shell.openExternal(url)'],
    ['innerHTML', 'renderer/a.ts', "element.innerHTML = ''"],
    ['innerHTML in brackets', 'renderer/a.ts', "element['innerHTML'] = ''"],
    [
      'dangerouslySetInnerHTML as an attribute',
      'renderer/a.tsx',
      'export const a = <p dangerouslySetInnerHTML={html} />',
    ],
    [
      'dangerouslySetInnerHTML as a property',
      'renderer/a.ts',
      'export const a = { dangerouslySetInnerHTML: html }',
    ],
    ['eval', 'article/a.ts', "eval('1')"],
    ['new Function', 'article/a.ts', "export const f = new Function('return 1')"],
  ]
  test.each(cases)('%s', async (_, file, text) => {
    const problems = await problemsOf({ [file]: `\n\n${text}\n` })
    expect(problems).toMatchObject([{ file, line: 3 }])
  })
})

test('a file that does not parse is a problem, not a crash', async () => {
  const problems = await problemsOf({
    'article/a.ts': 'export const = 1',
    'article/b.ts': 'export {}',
  })
  expect(problems.length).toBeGreaterThan(0)
  expect(problems.every(({ file }) => file === 'article/a.ts')).toBe(true)
})
