// The last line of .ci/run: adds up what Vitest, Playwright, the acceptance script and the trial of the package counted.
// A step that failed without counting anything is one failure, so that none goes unseen.
// Arguments: the reports' folder, then `step=code` for each step that ran. Plain Node, no packages.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { isStarted } from './project.mjs'

const NONE = { passed: 0, failed: 0 }

/** Null for a report that was not written, or not to its end: its step died. */
function readReport(file, count) {
  try {
    return count(readFileSync(file, 'utf8'))
  } catch (problem) {
    if (problem.code === 'ENOENT' || problem instanceof SyntaxError) return null
    throw problem
  }
}

export function countVitest(text) {
  const files = JSON.parse(text).testResults
  const tests = files.flatMap((file) => file.assertionResults)
  const broken = files.filter(
    (file) =>
      file.status === 'failed' && file.assertionResults.every((one) => one.status !== 'failed'),
  )
  return {
    passed: tests.filter((one) => one.status === 'passed').length,
    failed: tests.filter((one) => one.status === 'failed').length + broken.length,
  }
}

export function countPlaywright(text) {
  const { stats, errors } = JSON.parse(text)
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected + errors.length }
}

export function countLastLine(text) {
  const match = text.trimEnd().match(/(\d+) passed, (\d+) failed$/)
  return match ? { passed: Number(match[1]), failed: Number(match[2]) } : NONE
}

function add(counts) {
  return counts.reduce(
    (sum, one) => ({
      passed: sum.passed + one.passed,
      failed: sum.failed + one.failed,
    }),
    NONE,
  )
}

const COUNTED = {
  test: [
    ['vitest.json', countVitest],
    ['playwright.json', countPlaywright],
  ],
  acceptance: [['acceptance.log', countLastLine]],
  package: [['package.log', countLastLine]],
}

/** `steps` are the exit codes by step. A passing step that left no count behind has failed, too. */
export function countTests(folder, steps) {
  const counts = Object.entries(steps).map(([step, code]) => {
    const reports = (COUNTED[step] ?? []).map(([name, count]) =>
      readReport(path.join(folder, name), count),
    )
    const sum = add(reports.filter((report) => report !== null))
    const isUncounted = reports.includes(null)
    return sum.failed === 0 && (code !== 0 || isUncounted) ? { ...sum, failed: 1 } : sum
  })
  return add(counts)
}

if (isStarted(import.meta.url)) {
  const [folder, ...pairs] = process.argv.slice(2)
  const steps = Object.fromEntries(
    pairs.map((pair) => pair.split('=')).map(([step, code]) => [step, Number(code)]),
  )
  const { passed, failed } = countTests(folder, steps)
  process.stdout.write(`${passed} passed, ${failed} failed\n`)
  process.exitCode = failed > 0 ? 1 : 0
}
