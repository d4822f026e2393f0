export { createIndexedDbSnapshots } from './indexedDbSnapshots.ts'
export { type IndexedDbOptions, openIndexedDbStore } from './indexedDbStore.ts'
