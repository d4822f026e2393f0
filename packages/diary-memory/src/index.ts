export { createMemorySnapshots } from './memorySnapshots.ts'
export { createMemoryPlace, createMemoryStore, type MemoryPlace } from './memoryStore.ts'
