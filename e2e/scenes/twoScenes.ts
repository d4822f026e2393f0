import { heading, link } from '../steps.ts'
import { at, EVENING, MORNING, type Scene } from './scene.ts'
import { RUNNING } from './testDiaries.ts'
import { TWO_READ, TWO_RUNNING } from './twoDiaries.ts'

const HEAT = 'find-out?test=test-heat'
const STRETCHING = 'find-out?test=test-stretching'

/** Two tests at the same time. */
export const TWO: readonly Scene[] = [
  at('find-out/choose', 'A second test: what to choose', {
    name: 'two-choose',
    at: EVENING,
    diary: RUNNING,
    shows: 'it works much like what you test',
  }),
  at('find-out/plan?of=heat', 'A second test: its plan', {
    name: 'two-plan',
    at: EVENING,
    diary: RUNNING,
    shows: 'This goes on meanwhile',
  }),
  at('find-out/plan?of=exercise', 'A second test: not beside this one', {
    name: 'two-apart',
    at: EVENING,
    diary: RUNNING,
    shows: 'Nobody could tell them apart',
  }),
  at('find-out', 'Two tests run', {
    name: 'two-running',
    at: EVENING,
    diary: TWO_RUNNING,
    shows: 'Tested at the same time',
  }),
  at(STRETCHING, 'Two tests run: the first one', {
    name: 'two-running-first',
    at: EVENING,
    diary: TWO_RUNNING,
    shows: 'Tested at the same time',
  }),
  {
    name: 'two-stop',
    title: 'Two tests run: stop one of them',
    at: EVENING,
    diary: TWO_RUNNING,
    reach: async ({ page, open }) => {
      await open(HEAT)
      await link(page, 'Pause or stop the test').click()
      await heading(page, 'Stop the test?').waitFor()
    },
  },
  at('', 'Two tests run: Home', { name: 'two-home', at: EVENING, diary: TWO_RUNNING, shows: /^Tonight/ }),
  at('', 'Two tests run: Home at night', {
    name: 'two-night',
    at: '2026-03-02T22:30',
    diary: TWO_RUNNING,
    shows: /^Tonight/,
  }),
  at('morning', 'Two tests run: the morning', {
    name: 'two-morning',
    at: MORNING,
    diary: TWO_RUNNING,
    shows: 'Did your stretch?',
  }),
  at('find-out/result?test=test-heat', 'Two tests: a result', {
    name: 'two-result',
    at: EVENING,
    diary: TWO_READ,
    shows: 'Tested at the same time',
  }),
  at('find-out/history', 'Two tests: all of them', {
    name: 'two-history',
    at: EVENING,
    diary: TWO_READ,
    shows: 'At the same time',
  }),
]
