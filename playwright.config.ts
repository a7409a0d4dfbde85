// Tests of the real window, one at a time: they share a display and the keyboard focus on it.
import { defineConfig } from '@playwright/test'

const reports = process.env.GALLEY_REPORTS

export default defineConfig({
  testDir: 'tests/app',
  testMatch: '**/*.test.ts',
  outputDir: 'test-results/app',
  workers: 1,
  retries: 0,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: reports
    ? [['list'], ['json', { outputFile: `${reports}/playwright.json` }]]
    : [['list']],
})
