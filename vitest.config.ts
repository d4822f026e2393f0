import { defineConfig } from 'vitest/config'
import { fromSources } from './scripts/from-sources.mjs'

/** On two cores one alone, as Vitest would have it, leaves a third of the time and more unused. */
const WORKERS = 2

/**
 * End-to-end tests in one browser: `e2e` in Chromium and `e2e-firefox` in Firefox. `e2e-thorough` comes to every screen in
 * every state, which takes longer than a run of all tests may.
 */
const endToEnd = (name: string, browser: string, include = 'e2e/*.test.ts') => ({
  plugins: [fromSources()],
  test: {
    name,
    include: [include],
    environment: 'node' as const,
    env: { E2E_BROWSER: browser },
    testTimeout: 120_000,
    hookTimeout: 180_000,
    // A browser on a busy machine is late now and then. Whoever passed on a second try only is named by `npm test`.
    retry: 1,
    maxWorkers: WORKERS,
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
          maxWorkers: WORKERS,
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
          maxWorkers: WORKERS,
        },
      },
      endToEnd('e2e', 'chromium'),
      endToEnd('e2e-firefox', 'firefox'),
      endToEnd('e2e-thorough', 'chromium', 'e2e/thorough/*.test.ts'),
    ],
  },
})
