import type { NightDate } from '@uncramp/diary'
import type { SafetyWords } from '../catalogue.ts'
import { dayMonthYear } from '../dates.ts'

export const seen: SafetyWords['seen'] = {
  say: 'In der Arztpraxis angesehen',
  on: (date: NightDate) => `Das wurde am ${dayMonthYear(date)} in der Arztpraxis angesehen.`,
  saved: 'In der Arztpraxis angesehen. Gespeichert.',
  remind: 'In 3 Tagen daran erinnern',
  remindOn: (date: NightDate) => `Die Seite Start erinnert Sie am ${dayMonthYear(date)}.`,
  remindSaved: 'Die Seite Start erinnert Sie in 3 Tagen.',
  due: 'Daran wollten Sie erinnert werden.',
  noRemind: 'Keine Erinnerung',
  noRemindSaved: 'Es kommt keine Erinnerung.',
}
