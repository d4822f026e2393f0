// What every diary store promises.

export type { OpenStore, StoreCase } from './contract/storeCase.ts'
// Records for tests.
export { sampleCramp, sampleNight } from './samples.ts'
export { type OpenSnapshots, type SnapshotCase, snapshotContract } from './snapshotContract.ts'
export { storeContract } from './storeContract.ts'
