import { type FactorFault, LONGEST_NAME, MOST_FACTORS } from '../../models/ownFactors.ts'

const FAULT: Readonly<Record<FactorFault, string>> = {
  empty: 'Geben Sie zuerst einen Namen ein.',
  'too-long': `Dieser Name ist zu lang. Höchstens ${LONGEST_NAME} Buchstaben.`,
  taken: 'Diesen Namen gibt es schon.',
  full: `Mehr als ${MOST_FACTORS} gehen nicht. Blenden Sie zuerst etwas aus.`,
}

export const ownThings = {
  title: 'Eigene Dinge notieren',
  line: 'Jeden Morgen zum Antippen',
  how: 'Dinge aus Ihrem Tag oder Ihrer Nacht, die eine Rolle spielen können. Sie können sie jeden Morgen antippen.',
  name: 'Name für etwas Neues',
  example: 'Zum Beispiel: lange Fahrt, enge Schuhe, Gartenarbeit.',
  add: 'Hinzufügen',
  rename: 'Umbenennen',
  newName: (name: string) => `Neuer Name für ${name}`,
  hide: 'Ausblenden',
  show: 'Wieder zeigen',
  hiddenTitle: 'Ausgeblendet',
  hiddenHow: 'Danach wird jetzt nicht gefragt. Was Sie notiert haben, bleibt.',
  none: 'Noch nichts.',
  fault: (fault: FactorFault) => FAULT[fault],
  added: 'Ist neu dabei.',
  renamed: 'Umbenannt.',
  hid: 'Ausgeblendet. Was Sie notiert haben, bleibt.',
  shown: 'Wieder da.',
  group: 'Meine eigenen Dinge',
}
