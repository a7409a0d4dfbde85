// Every test that needs no window. Tests of the window run in Playwright: playwright.config.ts.
import { defineConfig } from 'vitest/config'

const reports = process.env.GALLEY_REPORTS

export default defineConfig({
  test: {
    setupFiles: ['tests/seed.ts'],
    include: ['tests/**/*.test.{ts,tsx,mjs}'],
    exclude: ['tests/app/**', 'node_modules/**'],
    testTimeout: 30_000,
    reporters: reports
      ? ['default', ['json', { outputFile: `${reports}/vitest.json` }]]
      : ['default'],
  },
})
