// What every diary store promises, and what tests share.

export type { OpenStore, StoreCase } from './contract/storeCase.ts'
// How hard an English text is to read.
export { readingGrade } from './readingGrade.ts'
// Records for tests.
export { sampleCramp, sampleNight } from './samples.ts'
export { type OpenSnapshots, type SnapshotCase, snapshotContract } from './snapshotContract.ts'
export { storeContract } from './storeContract.ts'
