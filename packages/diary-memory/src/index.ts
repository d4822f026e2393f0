export { createMemoryPlace, createMemoryStore, type MemoryPlace } from './memoryStore.ts'
