import { crampCases } from './contract/cramps.ts'
import { damageCases } from './contract/damage.ts'
import { nightCases } from './contract/nights.ts'
import { otherRecordCases } from './contract/otherRecords.ts'
import { sharingCases } from './contract/sharing.ts'
import type { StoreCase } from './contract/storeCase.ts'
import { writeCases } from './contract/writes.ts'

/** What every diary store promises, whatever it is built on. Runs in Node and inside a page alike. */
export const storeContract: readonly StoreCase[] = [
  ...nightCases,
  ...crampCases,
  ...otherRecordCases,
  ...writeCases,
  ...sharingCases,
  ...damageCases,
]
