import { defineConfig } from 'vitest/config'
import { fromSources } from './scripts/from-sources.mjs'

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
      {
        plugins: [fromSources()],
        test: {
          name: 'e2e',
          include: ['e2e/**/*.test.ts'],
          environment: 'node',
          testTimeout: 120_000,
          hookTimeout: 180_000,
          fileParallelism: false,
        },
      },
    ],
  },
})
