import type { MedicinesWords } from '../medicinesWords.ts'
import { interactions } from './medicines/interactions.ts'
import { withCramps } from './medicines/withCramps.ts'

export const medicines: MedicinesWords = {
  relations: {
    'may cause cramps':
      'Das kann mit Krämpfen einhergehen. Setzen Sie es nicht selbst ab. Fragen Sie Ihren Arzt oder in der Apotheke.',
    interacts: 'Achten Sie darauf, was Sie gegen Krämpfe probieren. Fragen Sie Ihren Arzt oder in der Apotheke.',
  },
  strengths: {
    strong: 'Fest mit Krämpfen verbunden',
    moderate: 'Recht gut mit Krämpfen verbunden',
    weak: 'Lose mit Krämpfen verbunden',
    indirect: 'Über einen Verlust von Magnesium',
    established: 'Gut bekannt',
    likely: 'Zu erwarten',
    possible: 'Möglich',
    'general knowledge': 'Allgemein bekannt. Wir haben keine Quelle gelesen',
    'not expected': 'Nicht zu erwarten',
  },
  byId: { ...withCramps, ...interactions },
}
