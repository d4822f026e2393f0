export { addNights, isNightDate, type NightDate, nightOf, nightsBetween, toNightDate } from './nightDate.ts'
export {
  type Cramp,
  CrampSchema,
  EXPOSURES,
  MUSCLES,
  type Night,
  NightDateSchema,
  NightSchema,
  SIDES,
  type StoredTrial,
  StoredTrialSchema,
} from './records.ts'
export { type DiaryStore, type Edit, type NightRange, StoreError, type StoreFault } from './store.ts'
