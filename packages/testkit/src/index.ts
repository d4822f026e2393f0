// What every diary store promises.

export type { OpenStore, StoreCase } from './contract/storeCase.ts'
// Records for tests.
export { sampleCramp, sampleNight } from './samples.ts'
// Nights of a person who does not exist.
export { type SimulatedNights, type SimulatedPerson, simulateNights } from './simulateNights.ts'
export { storeContract } from './storeContract.ts'
