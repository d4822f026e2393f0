import type { CauseWords } from '../../causesWords.ts'

export const medicines: Readonly<Record<string, CauseWords>> = {
  'med-diuretic': {
    name: 'Water tablets',
    plain:
      'They shift salt and water around the nerves. In Canada, more people took up a cramp medicine after them than before. The link was strongest for the kind that holds back potassium. One UK study saw none. We are fairly sure that they go together.',
    youCan: 'Do not stop a medicine yourself. Ask for a look at it.',
    askDoctor: 'Ask about the salts in your blood. Ask what time of day suits the tablet.',
  },
  'med-laba': {
    name: 'Long-acting inhalers',
    plain:
      'They excite nerves and muscles. In Canada, cramp medicines were taken up more than twice as often after them. We are fairly sure.',
    youCan: 'Keep using it. Do not stop a medicine yourself.',
    askDoctor: 'Ask if the dose is right and how best to breathe it in. Ask if another kind would do.',
  },
  'med-statin': {
    name: 'Statins',
    plain:
      'Sore muscles are common with and without statins. More than 9 in 10 such aches do not come from the tablet. The link with cramps is small. We are sure of that.',
    youCan:
      'Do not stop a medicine yourself. If a muscle is weak or very sore, call today. With dark urine, get help at once.',
    askDoctor: 'Ask about a muscle blood test, your thyroid, and what else you take.',
  },
  'med-other': {
    name: 'Other medicines',
    plain:
      'Some hormones, cancer medicines and brain medicines list cramps as a side effect. Few were studied for night cramps. We are not very sure.',
    youCan: 'Write down when you began each one. Ask your pharmacist. Do not stop a medicine yourself.',
    askDoctor: 'Ask if the dates fit your cramps.',
  },
  analgesic: {
    name: 'Pain pills, taken often',
    plain: 'One UK study saw a link. But people may take them because of cramps or sore joints. We are very unsure.',
    youCan: 'Count how many you take. Do not stop a medicine yourself.',
    askDoctor: 'Ask for a look at what you take and how much.',
  },
  ppi: {
    name: 'Acid blockers, taken for long',
    plain:
      'Over months and years they can lower magnesium. That is rare, but known. Nobody counted night cramps. We are not very sure.',
    youCan: 'Do not stop a medicine yourself. Ask if you still need it.',
    askDoctor: 'Ask for a blood test of magnesium. It matters more with water tablets or digoxin.',
  },
  vaccine: {
    name: 'A vaccine',
    plain:
      'Sore muscles after a shot are common and soon go. Nobody has shown a link with night cramps. We are very unsure.',
    youCan: 'Note the date of the shot. Expect the ache to pass.',
    askDoctor: 'There is nothing special to ask.',
  },
}
