import type { Answers } from '@uncramp/safety'
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import { areSignsAsked, isEmergency } from '../../models/checkUp.ts'
import { heldOf } from '../../models/gates.ts'
import type { Health } from '../../models/health.ts'
import { askedNow } from '../../models/markedNights.ts'
import { pauseIfHeld } from '../../models/pauseIfHeld.ts'
import { useApp } from '../../parts/context.ts'

export const HealthContext = createContext<Health | null>(null)

export function useAnswers() {
  const health = useContext(HealthContext)
  if (health === null) throw new Error('no answers above this component')
  const { deps, askAgain, trials } = useApp()
  const { route } = useLocation()
  const noteAsked = async () => {
    askAgain.value = false
    return health.setSome(await askedNow(deps.store, deps.clock))
  }
  return {
    health,
    answers: health.data.value.answers,
    noteAsked,
    /** Saved as given. An emergency ends the questions at once. @returns whether they go on */
    give(answers: Answers): boolean {
      const before = health.data.value.answers
      void health.set('answers', answers).then(() => pauseIfHeld(trials, heldOf(health.data.value)))
      if (areSignsAsked(answers) && !areSignsAsked(before)) void noteAsked()
      if (!isEmergency(answers)) return true
      route('/check-up/result')
      return false
    },
  }
}
