// What every diary store promises.

export type { OpenStore, StoreCase } from './contract/storeCase.ts'
// Records for tests.
export { sampleCramp, sampleNight } from './samples.ts'
export { storeContract } from './storeContract.ts'
