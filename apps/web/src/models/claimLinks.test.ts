import { evidence } from '@uncramp/evidence'
import { expect, test } from 'vitest'
import { causeOfClaim, claimsOfCause, pageOfClaim } from './claimLinks.ts'

const { claims, causes, pages } = evidence()

test('a claim leads to a cause and a page that exist, and a cause back to its claims', () => {
  const named = claims.map(({ id }) => causeOfClaim(id)).filter((id) => id !== undefined)
  expect(named).toHaveLength(15)
  expect(named.filter((id) => !causes.some((cause) => cause.id === id))).toEqual([])
  expect(
    claims.map(({ id }) => pageOfClaim(id)).filter((id) => id !== undefined && !pages.some((p) => p.id === id)),
  ).toEqual([])
  expect(claimsOfCause('type2-diabetes')).toEqual(['diabetes'])
  expect(claimsOfCause('vaccine')).toEqual([])
})

test('of the 26 claims only two lead nowhere else: that the cause is unknown, and that older people may need pills', () => {
  const alone = claims.filter(
    ({ id, treatmentId }) =>
      treatmentId === undefined && causeOfClaim(id) === undefined && pageOfClaim(id) === undefined,
  )
  expect(alone.map(({ id }) => id)).toEqual(['cause-unknown', 'supplements-older'])
})
