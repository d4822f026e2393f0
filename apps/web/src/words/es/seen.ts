import type { NightDate } from '@uncramp/diary'
import type { SafetyWords } from '../catalogue.ts'
import { dayMonthYear } from '../dates.ts'

export const seen: SafetyWords['seen'] = {
  say: 'Un médico ya lo ha visto',
  on: (date: NightDate) => `Un médico lo vio el ${dayMonthYear(date)}.`,
  saved: 'Un médico ya lo ha visto. Guardado.',
  remind: 'Recordármelo en 3 días',
  remindOn: (date: NightDate) => `La página Inicio se lo recordará el ${dayMonthYear(date)}.`,
  remindSaved: 'La página Inicio se lo recordará en 3 días.',
  due: 'Pidió que se le recordara esto.',
  noRemind: 'Sin recordatorio',
  noRemindSaved: 'No habrá recordatorio.',
}
