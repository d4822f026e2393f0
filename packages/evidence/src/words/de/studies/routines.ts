import type { StudyWords } from '../../studiesWords.ts'

export const routines: Readonly<Record<string, StudyWords>> = {
  'hallegraeff-2012': {
    name: 'Hallegraeff 2012',
    who: '80 Menschen über 55 in den Niederlanden.',
    found:
      'Wer vor dem Schlafen dehnte, hatte etwa 1 Krampf pro Nacht weniger. Der Schmerz war etwas milder. Alle wussten, was sie taten.',
  },
  'coppin-2005': {
    name: 'Coppin 2005',
    who: '191 Menschen in England, die Chinin nahmen.',
    found: 'Dehnen änderte die Zahl der Krämpfe nicht erkennbar.',
  },
  'gholizadeh-2017': {
    name: 'Gholizadeh 2017',
    who: '24 Frauen mittleren Alters im Iran.',
    found: 'Mit Dehnen ließ der Schmerz nach, aber nicht mehr als in der anderen Gruppe.',
  },
  'hawke-2021-cochrane': {
    name: 'Hawke 2021, Cochrane-Überblick',
    who: '3 Studien mit 201 Menschen über 50.',
    found:
      'In allen drei ging es um Dehnen. In einer war der Schmerz etwas milder. Die anderen Hausmittel hatte niemand untersucht.',
  },
  'tapper-2024-relax': {
    name: 'Tapper 2024 (RELAX)',
    who: '98 Menschen in den USA, die Hälfte mit vernarbter Leber.',
    found: 'Mit Dehnen ließ der Schmerz nach. Mit Meditation genauso.',
  },
  'elavally-dialysis-stretch': {
    name: 'Elavally, Jahr nicht bekannt',
    who: '64 Menschen an der Dialyse in Indien.',
    found:
      'Mit einmal Dehnen während der Dialyse gab es in diesen Stunden weniger Krämpfe. Um nächtliche Krämpfe ging es nicht.',
  },
}
