import type { NightDate } from '@uncramp/diary'
import { type Card, conclude } from '@uncramp/safety'
import { answersOf } from './gates.ts'
import type { HealthData } from './health.ts'

export const REMIND_DAYS = 3

const PUT_OFF: readonly Card[] = ['next-visit', 'two-weeks', 'same-day']

/** An emergency is not for later, and where nothing urgent was found there is nothing to remind of. */
export const mayRemind = (card: Card): boolean => PUT_OFF.includes(card)

/** The day has come, and there is still something to see to. */
export const isRemindDue = (health: HealthData, today: NightDate): boolean =>
  health.remindOn !== null && health.remindOn <= today && mayRemind(conclude(answersOf(health)).card)
