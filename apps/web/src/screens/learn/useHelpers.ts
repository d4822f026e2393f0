import { evidence } from '@uncramp/evidence'
import { createHealth } from '../../models/health.ts'
import { type Helper, whatHelps } from '../../models/whatHelps.ts'
import { useLoaded } from '../../parts/context.ts'

interface Helpers {
  readonly all: readonly Helper[]
  /** She has answered something of the safety check. */
  readonly answered: boolean
}

/** What helps, by what she has said; null until that is read. */
export function useHelpers(): Helpers | null {
  const health = useLoaded(({ deps, saving }) => createHealth(deps, saving))
  if (!health.ready.value) return null
  const { answers, told } = health.data.value
  const { questions, ...numbers } = answers
  const answered = Object.keys(questions).length > 0 || Object.values(numbers).some((value) => value !== undefined)
  return { all: whatHelps(evidence().treatments, answers, told), answered }
}
