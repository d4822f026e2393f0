import type { KnowWords } from '../../catalogue.ts'

export const heard: KnowWords['heard'] = {
  title: 'Man hört oft',
  intro: 'Über Krämpfe wird viel gesagt, und es ist gut gemeint. Hier steht, was wir zu jedem Satz fanden.',
  back: 'Man hört oft',
  today: 'Was man heute weiß',
  checked: (month) => `Wir haben im ${month} nachgesehen.`,
  more: 'Weiterlesen',
  print: 'Diese Liste drucken',
}
