import type { KnowWords } from '../../catalogue.ts'

export const search: KnowWords['search'] = {
  found: (n) => (n === 0 ? 'Nichts gefunden.' : n === 1 ? '1 Eintrag gefunden.' : `${n} Einträge gefunden.`),
  none: 'Versuchen Sie es mit einem einzigen Wort oder mit einem anderen Namen. Eine Arznei kann anderswo anders heißen.',
  lists: 'Sie können auch die Listen durchsehen.',
  kinds: {
    treatment: 'Was helfen kann',
    claim: 'Man hört oft',
    cause: 'Was eine Rolle spielen kann',
    medicine: 'Arzneien',
    'look-alike': 'Sieht aus wie ein Krampf',
    fact: 'Zahlen',
    page: 'Seite',
  },
}
