import { toNightDate } from '@uncramp/diary'
import { monthYear } from '../../words/dates.ts'

/** November 2026, out of 2026-11. */
export const monthOf = (month: string): string => monthYear(toNightDate(`${month}-01`))
