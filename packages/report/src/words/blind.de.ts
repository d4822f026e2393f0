import type { OpenReason } from '../page/input.ts'
import type { PageWords } from './pageWords.ts'

const BECAUSE: Readonly<Record<OpenReason, string>> = {
  unwell: 'Die Person fühlte sich nicht gut',
  doctor: 'Eine Ärztin oder Pflegekraft bat darum',
  'mixed-up': 'Das Gepackte geriet durcheinander',
  other: 'Ein anderer Grund',
}
const SAYS = {
  'told-apart': 'Mehr, als eine Münze trifft: Die Person konnte es merken.',
  'not-told-apart': 'Nicht mehr, als eine Münze trifft.',
  'cannot-say': 'Zu wenig, um zu sagen, ob die Person es merken konnte.',
}

export const blind: PageWords['blind'] = (test, full) => {
  if (test === undefined) return 'Nicht verblindet.'
  if (test.opened !== null)
    return `Von einer Hilfe gepackt; vorzeitig geöffnet, ab der Nacht auf ${full(test.opened.from)}. ${BECAUSE[test.opened.reason]}.`
  if (test.guess === null) return 'Verblindet: von einer Hilfe gepackt, noch nicht geöffnet.'
  const { asked, guessed, right, says } = test.guess
  return `Verblindet: von einer Hilfe gepackt. Vermutungen vor dem Ergebnis: ${right} richtig von ${guessed}, bei ${asked} gefragten Paaren. ${SAYS[says]}`
}
