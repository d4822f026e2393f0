import type { StudyWords } from '../../studiesWords.ts'

export const routines: Readonly<Record<string, StudyWords>> = {
  'hallegraeff-2012': {
    name: 'Hallegraeff 2012',
    who: '80 people over 55 in the Netherlands.',
    found:
      'Those who stretched at bedtime had about 1 cramp a night fewer. The pain was a bit milder. They knew what they did.',
  },
  'coppin-2005': {
    name: 'Coppin 2005',
    who: '191 people in England who took quinine.',
    found: 'Stretching made no clear change to the number of cramps.',
  },
  'gholizadeh-2017': {
    name: 'Gholizadeh 2017',
    who: '24 women in mid-life in Iran.',
    found: 'Pain fell with stretching. It did not fall more than in the other group.',
  },
  'hawke-2021-cochrane': {
    name: 'Hawke 2021, Cochrane review',
    who: '3 tests with 201 people over 50.',
    found:
      'All three were about stretching. Pain was a bit milder in one of them. Nobody had tested the other home remedies.',
  },
  'tapper-2024-relax': {
    name: 'Tapper 2024 (RELAX)',
    who: '98 people in the USA. Half had a scarred liver.',
    found: 'Pain fell with stretching. With meditation it fell as much.',
  },
  'elavally-dialysis-stretch': {
    name: 'Elavally, year not known',
    who: '64 people on dialysis in India.',
    found: 'One stretch during dialysis went with fewer cramps in those hours. It was not about night cramps.',
  },
}
