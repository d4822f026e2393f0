import { evidence } from '@uncramp/evidence'
import { answersOf } from '../../models/gates.ts'
import { type Helper, whatHelps } from '../../models/whatHelps.ts'
import { useHealth } from '../../parts/useHealth.ts'

interface Helpers {
  readonly all: readonly Helper[]
  /** She has said something that the rules of safety read. */
  readonly answered: boolean
}

/** What helps, by what she has said; null until that is read. */
export function useHelpers(): Helpers | null {
  const health = useHealth()
  if (!health.ready.value) return null
  const { told } = health.data.value
  // With what her blood results and the labels of her tablets add.
  const answers = answersOf(health.data.value)
  const { questions, ...numbers } = answers
  const answered = Object.keys(questions).length > 0 || Object.values(numbers).some((value) => value !== undefined)
  return { all: whatHelps(evidence().treatments, answers, told), answered }
}
