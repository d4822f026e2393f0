import type { MedicinesWords } from '../medicinesWords.ts'
import { interactions } from './medicines/interactions.ts'
import { withCramps } from './medicines/withCramps.ts'

export const medicines: MedicinesWords = {
  relations: {
    'may cause cramps': 'This can go with cramps. Do not stop it yourself. Ask your doctor or pharmacist.',
    interacts: 'Mind what you try against cramps with it. Ask your doctor or pharmacist.',
  },
  strengths: {
    strong: 'Firmly tied to cramps',
    moderate: 'Fairly well tied to cramps',
    weak: 'Loosely tied to cramps',
    indirect: 'Tied to cramps through a loss of magnesium',
    established: 'Well known',
    likely: 'Likely',
    possible: 'Possible',
    'general knowledge': 'Common knowledge. We read no source for it',
    'not expected': 'Not expected',
  },
  byId: { ...withCramps, ...interactions },
}
