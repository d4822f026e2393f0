import { dayMonthYear } from '../dates.ts'
import type { two as english } from '../en/two.ts'
import { listOf } from '../numbers.ts'

export const two: typeof english = {
  link: 'Ein zweites zugleich testen',
  linkLine: 'Zwei auf einmal, jedes mit eigener Münze',
  lead: (name) => `Im Test ist jetzt: ${name}. Sie können daneben noch eines testen.`,
  cost: [
    'Jeder Abend hat zwei Pläne. Jeder folgt seiner Münze.',
    'Wenn beides hilft, ist jedes schwerer zu finden. In einem halben Jahr finden es etwa 9 von 100 Tests weniger.',
    'Wenn Sie etwas stört, lässt sich schwerer sagen, was von beiden es war.',
  ],
  running: 'Das testen Sie gerade.',
  apart: {
    'same-kind': 'Jetzt nicht: Es wirkt ähnlich wie das, was Sie testen. Niemand könnte es trennen.',
    'same-substance': 'Jetzt nicht: Es bringt das Gleiche wie das, was Sie testen.',
    'two-products': 'Jetzt nicht: ein Mittel zur Zeit. Stört Sie eines, wüsste niemand, welches.',
    unknown: 'Jetzt nicht: Niemand weiß, ob das Gleiche darin ist wie im Test.',
  },
  goesOn: 'Das läuft daneben weiter',
  until: (name, last) => `${name}, längstens bis ${dayMonthYear(last)}.`,
  planned: 'Die Zahlen unten gelten für diesen Test allein. Mit zweien findet er etwas weniger.',
  other: 'Zur gleichen Zeit im Test',
  tonightWith: 'Heute: damit.',
  tonightWithout: 'Heute: ohne.',
  notTold: 'Noch nicht eingetragen.',
  paused: 'Macht Pause.',
  only: (name) => `Hier geht es nur um einen Test: ${name}. Der andere läuft weiter.`,
  beside: (names) =>
    `Zur gleichen Zeit im Test: ${listOf(names)}. Was das bewirkt hat, zählt hier nicht mit. Zahlen für Nächte wie sonst gelten für Nächte ohne beides.`,
  sameTime: (names) => `Zur gleichen Zeit: ${listOf(names)}.`,
}
