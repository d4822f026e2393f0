import { defineConfig } from 'vitest/config'
import { fromSources } from './scripts/from-sources.mjs'

/** The end-to-end tests in one browser: `e2e` in Chromium, `e2e-firefox` in Firefox. */
const endToEnd = (name: string, browser: string) => ({
  plugins: [fromSources()],
  test: {
    name,
    include: ['e2e/**/*.test.ts'],
    environment: 'node' as const,
    env: { E2E_BROWSER: browser },
    testTimeout: 120_000,
    hookTimeout: 180_000,
    fileParallelism: false,
  },
})

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [fromSources()],
        test: {
          name: 'unit',
          include: [
            'packages/**/*.test.ts',
            'calibration/**/*.test.ts',
            'apps/cli/**/*.test.ts',
            'scripts/**/*.test.ts',
          ],
          environment: 'node',
          // A slow machine is no fault of the code.
          testTimeout: 30_000,
        },
      },
      {
        plugins: [fromSources()],
        test: {
          name: 'web',
          include: ['apps/web/**/*.test.{ts,tsx}'],
          environment: 'node',
          setupFiles: ['apps/web/src/words/loadWords.ts'],
          testTimeout: 30_000,
        },
      },
      endToEnd('e2e', 'chromium'),
      endToEnd('e2e-firefox', 'firefox'),
    ],
  },
})
