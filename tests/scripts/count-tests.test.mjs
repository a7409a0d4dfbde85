import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { countTests } from '../../scripts/count-tests.mjs'

let folder

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'galley-reports-'))
})
afterEach(() => rm(folder, { recursive: true }))

function file(status, ...statuses) {
  return { status, assertionResults: statuses.map((one) => ({ status: one })) }
}

async function write(name, content) {
  await writeFile(
    path.join(folder, name),
    typeof content === 'string' ? content : JSON.stringify(content),
  )
}

async function writeUnit(...files) {
  await write('vitest.json', { testResults: files })
}

async function writeApp(expected, unexpected, errors = []) {
  await write('playwright.json', { stats: { expected, unexpected, flaky: 0, skipped: 0 }, errors })
}

test('the counts of every report are added up, skipped tests left out', async () => {
  await writeUnit(file('passed', 'passed', 'passed', 'skipped'), file('failed', 'passed', 'failed'))
  await writeApp(4, 1)
  await write('acceptance.log', 'FAILED  something\n7 passed, 2 failed\n')
  await write('package.log', 'FAILED  something else\npackage: 20 passed, 1 failed\n')
  const steps = { install: 0, check: 0, test: 1, acceptance: 1, package: 1 }
  expect(countTests(folder, steps)).toEqual({ passed: 34, failed: 5 })
})

test('a run without failures has none', async () => {
  await writeUnit(file('passed', 'passed'))
  await writeApp(1, 0)
  expect(countTests(folder, { install: 0, check: 0, test: 0 })).toEqual({ passed: 2, failed: 0 })
})

test('a check that fails is one failure', async () => {
  await writeUnit(file('passed', 'passed'))
  await writeApp(1, 0)
  expect(countTests(folder, { install: 0, check: 2, test: 0 })).toEqual({ passed: 2, failed: 1 })
})

test('a step that dies before it counts is one failure', () => {
  expect(countTests(folder, { install: 1 })).toEqual({ passed: 0, failed: 1 })
  expect(countTests(folder, { install: 0, test: 137 })).toEqual({ passed: 0, failed: 1 })
})

test('a step that succeeds and leaves no report is not believed', async () => {
  await writeUnit(file('passed', 'passed'))
  expect(countTests(folder, { test: 0 })).toEqual({ passed: 1, failed: 1 })
})

test('a report that breaks off counts nothing, and its step has failed', async () => {
  await write('vitest.json', '{"testResults": [{"sta')
  await writeApp(1, 0)
  expect(countTests(folder, { test: 0 })).toEqual({ passed: 1, failed: 1 })
})

test('a test file that could not be loaded, and an error outside of any test, are failures', async () => {
  await writeUnit(file('passed', 'passed'), file('failed'))
  await writeApp(1, 0, [{ message: 'no such fixture' }])
  expect(countTests(folder, { test: 1 })).toEqual({ passed: 2, failed: 2 })
})
