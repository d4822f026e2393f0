import { snapshotContract } from '@uncramp/testkit'
import { describe, test } from 'vitest'
import { createMemorySnapshots } from './memorySnapshots.ts'

describe('past states in memory', () => {
  test.each(snapshotContract)('$promise', async ({ check }) => {
    const store = createMemorySnapshots()
    await check(async () => store)
  })
})
