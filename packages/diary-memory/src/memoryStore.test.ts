import { storeContract } from '@uncramp/testkit'
import { describe, test } from 'vitest'
import { createMemoryPlace, createMemoryStore } from './memoryStore.ts'

describe('a diary in memory', () => {
  test.each(storeContract)('$promise', async ({ check }) => {
    const place = createMemoryPlace()
    await check(
      async () => createMemoryStore(place),
      async (kind, key, row) => void place.rows[kind].set(key, row),
    )
  })
})
