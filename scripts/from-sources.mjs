import { defaultClientConditions, defaultServerConditions } from 'vite'

/** The condition in a package's `exports` that leads to its sources; others meet the package built. */
export const SOURCE_CONDITION = 'uncramp:source'

/** For every bundle made inside this workspace: reads its packages from their sources, so that none has to be built. */
export function fromSources() {
  return {
    name: 'uncramp:from-sources',
    config: () => ({
      resolve: { conditions: [SOURCE_CONDITION, ...defaultClientConditions] },
      ssr: { resolve: { conditions: [SOURCE_CONDITION, ...defaultServerConditions] } },
    }),
  }
}
