import type { MedicinesWords } from '../medicinesWords.ts'
import { interactions } from './medicines/interactions.ts'
import { withCramps } from './medicines/withCramps.ts'

export const medicines: MedicinesWords = {
  relations: {
    'may cause cramps':
      'Das kann mit Krämpfen einhergehen. Setzen Sie es nicht selbst ab. Fragen Sie in der Arztpraxis oder Apotheke.',
    interacts: 'Achten Sie darauf, was Sie dazu gegen Krämpfe probieren. Fragen Sie in der Arztpraxis oder Apotheke.',
  },
  strengths: {
    strong: 'Klarer Zusammenhang mit Krämpfen',
    moderate: 'Recht klarer Zusammenhang mit Krämpfen',
    weak: 'Loser Zusammenhang mit Krämpfen',
    indirect: 'Zusammenhang über einen Verlust von Magnesium',
    established: 'Gut bekannt',
    likely: 'Wahrscheinlich',
    possible: 'Möglich',
    'general knowledge': 'Allgemein bekannt. Wir haben keine Quelle gelesen',
    'not expected': 'Nicht zu erwarten',
  },
  byId: { ...withCramps, ...interactions },
}
