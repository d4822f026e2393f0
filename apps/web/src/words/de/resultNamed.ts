import type { Ending } from '@uncramp/trial'
import { capital } from '../locale.ts'
import { result } from './result.ts'

function title(ending: Ending): string {
  switch (ending.type) {
    case 'helps':
      return ending.worthwhile ? 'Es hilft Ihnen' : 'Es hilft Ihnen, aber weniger als erhofft'
    case 'nothing-worth-having':
      return 'Es bringt Ihnen nichts, was sich lohnt'
    case 'makes-it-worse':
      return 'Es macht Ihre Krämpfe schlimmer'
    case 'cannot-tell-yet':
      return result.title(ending)
  }
}

/** The chance that it helps at all, in words. Same bands everywhere. */
function chanceWords(inHundred: number): string {
  if (inHundred >= 95) return 'hilft Ihnen das fast sicher'
  if (inHundred >= 80) return 'hilft Ihnen das sehr wahrscheinlich'
  if (inHundred >= 60) return 'hilft Ihnen das vielleicht'
  if (inHundred >= 40) return 'kann Ihnen das helfen oder auch nicht'
  if (inHundred >= 20) return 'hilft Ihnen das vielleicht nicht'
  return 'hilft Ihnen das sehr wahrscheinlich nicht'
}

export const resultNamed = {
  title: (name: string, ending: Ending) => `${capital(name)}: ${title(ending)}`,
  notTestable: 'Wir brauchen Nächte von beiden Arten, damit und wie sonst.',
  leaning: (name: string, inHundred: number) => `Nach Ihren Nächten ${chanceWords(inHundred)}: ${name}.`,
  hundred: (n: number) =>
    `100 Punkte. ${n} sind gefüllt: in diesen hilft es. ${100 - n} sind leer: in diesen hilft es nicht.`,
  hundredWorse: (n: number) =>
    `100 Punkte. ${n} sind gefüllt: in diesen macht es die Krämpfe schlimmer. ${100 - n} sind leer: in diesen nicht.`,
  rangePicture: (usual: string, usualRange: string, withIt: string, withRange: string) =>
    `Krämpfe pro Woche. Nächte wie sonst: ${usual}, wahrscheinlich ${usualRange}. Nächte damit: ${withIt}, wahrscheinlich ${withRange}.`,
  withNights: 'Nächte damit: ',
  asDoneText: (withIt: number, without: number) =>
    `${capital(result.aboutRate(withIt))} Krämpfe pro Woche damit, ${result.aboutRate(without)} ohne.`,
  othersText: 'Alles, was Studien dazu fanden, zusammen.',
  othersNone: 'Wir kennen dazu keine Studien.',
  yoursText: (ratio: number) => {
    if (ratio < 0.4) return 'Damit weniger als halb so viele Krämpfe.'
    if (ratio < 0.6) return 'Damit etwa halb so viele Krämpfe.'
    if (ratio < 0.9) return 'Damit etwas weniger Krämpfe.'
    if (ratio <= 1.1) return 'Damit etwa so viele Krämpfe wie ohne.'
    return 'Damit mehr Krämpfe.'
  },
  hidden: 'Eines kann kein Test sehen: ob Sie beide Arten von Nächten gleich aufgeschrieben haben.',
  from: (name: string, date: string) => `${capital(name)}, ab ${date}`,
}
