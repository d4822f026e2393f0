import type { Cramp } from '@uncramp/diary'
import { useEffect } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import { useApp } from '../../parts/context.ts'

const SCREEN_OF = { running: '/cramp/stretch', over: '/cramp/done' } as const

/**
 * The cramp on the screen. Without one, as after a reload, Home asks about it instead.
 *
 * @param state what the screen is for. Back may lead to a screen of before: a cramp that is over must not run on there.
 */
export function useCramp(state?: Cramp['state']): Cramp | null {
  const { cramp } = useApp()
  const { route } = useLocation()
  const current = cramp.current.value
  const isHere = current !== null && (state === undefined || current.state === state)
  const instead = isHere ? null : current === null ? '/' : SCREEN_OF[current.state]
  useEffect(() => {
    if (instead !== null) route(instead, true)
  }, [instead, route])
  return isHere ? current : null
}

/** The running cramp, for a screen that stretches, rubs or walks. None while an answer of the check forbids it. */
export function useReliefCramp(): Cramp | null {
  const current = useCramp('running')
  const { route } = useLocation()
  const check = useApp().cramp.check.value
  const result = check?.stopsStretch === true ? checkAt(check.given.length) : null
  const instead = current === null ? null : result
  useEffect(() => {
    if (instead !== null) route(instead, true)
  }, [instead, route])
  return instead === null ? current : null
}

/** The page of the check after so many answers: a question, or the result. */
export const checkAt = (answers: number): string => `/cramp/check?n=${answers + 1}`
