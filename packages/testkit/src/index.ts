// What every diary store promises, and what tests share.

export type { OpenStore, StoreCase } from './contract/storeCase.ts'
// How hard a text is to read.
export { germanSchoolYear } from './germanSchoolYear.ts'
export { readingGrade } from './readingGrade.ts'
// Records for tests.
export { sampleCramp, sampleNight } from './samples.ts'
export { type OpenSnapshots, type SnapshotCase, snapshotContract } from './snapshotContract.ts'
export { spanishEase } from './spanishEase.ts'
export { storeContract } from './storeContract.ts'
