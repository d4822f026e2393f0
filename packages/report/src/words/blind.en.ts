import type { OpenReason } from '../page/input.ts'
import type { PageWords } from './pageWords.ts'

const BECAUSE: Readonly<Record<OpenReason, string>> = {
  unwell: 'the person felt unwell',
  doctor: 'a doctor or nurse asked',
  'mixed-up': 'what was packed got mixed up',
  other: 'another reason',
}
const SAYS = {
  'told-apart': 'More than a coin gets right: the person could tell.',
  'not-told-apart': 'No more than a coin gets right.',
  'cannot-say': 'Too little to say whether the person could tell.',
}

export const blind: PageWords['blind'] = (test, full) => {
  if (test === undefined) return 'Not blinded.'
  if (test.opened !== null)
    return `Packed by a helper; opened early, from the night of ${full(test.opened.from)} on: ${BECAUSE[test.opened.reason]}.`
  if (test.guess === null) return 'Blinded: packed by a helper, not opened yet.'
  const { asked, guessed, right, says } = test.guess
  return `Blinded: packed by a helper. Guesses before the result: ${right} right of ${guessed}, of ${asked} pairs asked. ${SAYS[says]}`
}
