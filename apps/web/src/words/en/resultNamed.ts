import type { Ending } from '@uncramp/trial'
import { capital } from '../locale.ts'
import { result } from './result.ts'

function title(ending: Ending): string {
  switch (ending.type) {
    case 'helps':
      return ending.worthwhile ? 'It helps you' : 'It helps you, but less than your line'
    case 'nothing-worth-having':
      return 'It does nothing worth having for you'
    case 'makes-it-worse':
      return 'It makes your cramps worse'
    case 'cannot-tell-yet':
      return result.title(ending)
  }
}

/** The chance that it helps at all, in words. Same bands everywhere. */
function chanceWords(inHundred: number): string {
  if (inHundred >= 95) return 'almost surely helps you'
  if (inHundred >= 80) return 'very likely helps you'
  if (inHundred >= 60) return 'may help you'
  if (inHundred >= 40) return 'may or may not help you'
  if (inHundred >= 20) return 'may not help you'
  return 'very likely does not help you'
}

/** A result by the name of what was tested, in the person's words or those of the app. */
export const resultNamed = {
  title: (name: string, ending: Ending) => `${capital(name)}: ${title(ending)}`,
  notTestable: 'We need nights of both kinds, with it and as usual.',
  leaning: (name: string, inHundred: number) => `By your nights, this ${chanceWords(inHundred)}: ${name}.`,
  hundred: (n: number) => `100 dots. ${n} are filled: in these, it helps. ${100 - n} are empty: in these it does not.`,
  hundredWorse: (n: number) =>
    `100 dots. ${n} are filled: in these, it makes cramps worse. ${100 - n} are empty: in these it does not.`,
  rangePicture: (usual: string, usualRange: string, withIt: string, withRange: string) =>
    `Cramps a week. Usual nights: ${usual}, likely ${usualRange}. Nights with it: ${withIt}, likely ${withRange}.`,
  withNights: 'Nights with it: ',
  asDoneText: (withIt: number, without: number) =>
    `${capital(result.aboutRate(withIt))} cramps a week with it, ${result.aboutRate(without)} without.`,
  othersText: 'All that trials found of it, put together.',
  othersNone: 'We know of no trials of it.',
  yoursText: (ratio: number) => {
    if (ratio < 0.4) return 'Less than half as many cramps with it.'
    if (ratio < 0.6) return 'About half as many cramps with it.'
    if (ratio < 0.9) return 'Somewhat fewer cramps with it.'
    if (ratio <= 1.1) return 'About as many cramps with it as without.'
    return 'More cramps with it.'
  },
  hidden: 'One thing no test can see: whether you wrote both kinds of nights down in the same way.',
  from: (name: string, date: string) => `${capital(name)}, from ${date}`,
}
