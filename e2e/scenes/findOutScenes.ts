import { button, heading, link, SLOW } from '../steps.ts'
import { BLIND } from './blindScenes.ts'
import { CHOOSE } from './chooseScenes.ts'
import { RUN } from './runScenes.ts'
import { at, EVENING, type Flow, type Scene } from './scene.ts'
import {
  afterTests,
  CANNOT_TELL,
  HELPS,
  HELPS_FULLY,
  NOTHING,
  OPEN,
  OWN_HELPS,
  PAUSED,
  RUNNING,
  RUNNING_NIGHTLY,
  STOPPED,
  WORSE,
} from './testDiaries.ts'
import { TWO } from './twoScenes.ts'

const evening = (path: string, title: string, more: Parameters<typeof at>[2]): Scene =>
  at(path, title, { at: EVENING, ...more })

/** The last of its figures is there, and below it what now. */
const result = (name: string, title: string, copy: () => string, shows: string | RegExp): Scene => ({
  name,
  title,
  diary: copy,
  reach: async ({ page, open }) => {
    await open('find-out/result')
    await page.getByText(shows).first().waitFor()
    await heading(page, 'Sleep, length and pain').waitFor()
    await page.getByText('Show the maths').first().waitFor()
  },
})

const history = (name: string, title: string, copy: () => string): Scene => ({
  name,
  title,
  diary: copy,
  reach: async ({ page, open }) => {
    await open('find-out/history')
    // Every look is made and every bar worked out.
    const gone = { state: 'detached', ...SLOW } as const
    await page.getByText('Still running').first().waitFor(gone)
    await page.getByText('Being read.').first().waitFor(gone)
    await page.getByText('See the result').first().waitFor()
  },
})

export const FIND_OUT: Flow = {
  title: 'Find out',
  scenes: [
    at('find-out', 'What would you like to test?'),
    at('find-out/plan', 'Plan a test, a new diary'),
    ...CHOOSE,
    evening('find-out/plan', 'Plan a test, after one', { name: 'find-out-plan-again', diary: HELPS }),
    evening('find-out', 'Running, week by week', { name: 'running', diary: RUNNING, shows: 'Pause or stop the test' }),
    evening('find-out', 'Running, any night', { name: 'running-nightly', diary: RUNNING_NIGHTLY, shows: 'Pause or' }),
    evening('find-out', 'Running, the result is open', { name: 'running-open', diary: OPEN, shows: 'See your result' }),
    evening('find-out/tonight', 'The stretch of tonight', { diary: RUNNING }),
    evening('find-out/stop', 'Stop the test?', { diary: RUNNING }),
    {
      name: 'find-out-stop-sure',
      title: 'Stop the test? Sure?',
      diary: RUNNING,
      reach: async ({ page, open }) => {
        await open('find-out/stop')
        await button(page, 'Stop for good').click()
        await button(page, 'Yes, stop for good').waitFor()
      },
    },
    ...RUN,
    ...BLIND,
    at('find-out', 'Paused', { name: 'test-paused', diary: PAUSED, shows: 'Test paused' }),
    at('find-out', 'Stopped early', { name: 'test-stopped', diary: STOPPED, shows: 'You stopped this test.' }),
    at('find-out', 'Over', { name: 'find-out-over', diary: HELPS, shows: 'Start a new test' }),
    result('result', 'It helps', HELPS, /Stretching helps you/),
    result('result-fully', 'It helps, with a diary from before', HELPS_FULLY, /Stretching helps you/),
    {
      name: 'result-table',
      title: 'It helps: its weeks as a table',
      diary: HELPS_FULLY,
      reach: async ({ page, open }) => {
        await open('find-out/result')
        await heading(page, 'Sleep, length and pain').waitFor()
        await page.getByText('Show as table').first().click()
        await page.getByRole('columnheader', { name: 'Usual nights' }).waitFor()
      },
    },
    {
      name: 'result-maths',
      title: 'It helps: the maths',
      diary: HELPS,
      reach: async ({ page, open }) => {
        await open('find-out/result')
        await heading(page, /Stretching helps you/).waitFor()
        await page.getByText('Show the maths').first().click()
        await page.getByText('The plan is as it was drawn.').waitFor()
      },
    },
    result('result-own', 'Something of her own helps', OWN_HELPS, /Warm wool socks: It helps you/),
    result('result-nothing', 'It does nothing worth having', NOTHING, /nothing worth having/),
    result('result-worse', 'It makes it worse', WORSE, /makes your cramps worse/),
    result('result-cannot-tell', 'We cannot tell', CANNOT_TELL, /We cannot tell/),
    result('result-not-yet', 'We cannot tell yet', OPEN, /We cannot tell yet/),
    at('find-out/history', 'All my tests, none yet', { name: 'tests-none', shows: 'No test yet.' }),
    history('tests-three', 'All my tests, three of them', afterTests(3)),
    history('tests-many', 'All my tests, very many', afterTests(24)),
    {
      name: 'find-out-earlier-tests',
      title: 'A second test runs',
      at: EVENING,
      diary: HELPS,
      reach: async ({ page, open }) => {
        await open('find-out/result')
        await heading(page, /Stretching helps you/).waitFor()
        await open('find-out/plan')
        await button(page, 'Start tonight').click()
        await link(page, 'Pause or stop the test').waitFor()
      },
    },
    ...TWO,
  ],
}
