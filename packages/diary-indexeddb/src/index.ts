export { type IndexedDbOptions, openIndexedDbStore } from './indexedDbStore.ts'
