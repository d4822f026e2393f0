import { assertEqual } from '../assert.ts'
import { onOneStore } from './storeCase.ts'

const TRIAL = { id: 'stretching', record: { seed: 7, units: [['on', 'off']], hash: 'abc', stopped: null } }

export const otherRecordCases = [
  onOneStore('a trial is read back whole', async (store) => {
    await store.write([{ type: 'put-trial', trial: TRIAL }])
    assertEqual(await store.trials(), [TRIAL], 'trials')
  }),
  onOneStore('trials come ordered by id, and a deleted one is gone', async (store) => {
    const trials = ['c', 'a', 'b'].map((id) => ({ id, record: null }))
    await store.write(trials.map((trial) => ({ type: 'put-trial', trial })))
    await store.write([{ type: 'delete-trial', id: 'b' }])
    assertEqual(
      (await store.trials()).map(({ id }) => id),
      ['a', 'c'],
      'trial ids',
    )
  }),
  onOneStore('a setting is read back, replaced and deleted', async (store) => {
    await store.write([
      { type: 'put-setting', key: 'theme', value: 'night' },
      { type: 'put-setting', key: 'factors', value: [{ id: 'coffee', name: 'Coffee' }] },
    ])
    await store.write([{ type: 'put-setting', key: 'theme', value: null }])
    assertEqual(await store.settings(), { theme: null, factors: [{ id: 'coffee', name: 'Coffee' }] }, 'settings')
    await store.write([{ type: 'delete-setting', key: 'factors' }])
    assertEqual(await store.settings(), { theme: null }, 'settings after a deletion')
  }),
]
