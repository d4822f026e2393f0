import type { CauseWords } from '../../causesWords.ts'

/** Salts and vitamins. */
export const food: Readonly<Record<string, CauseWords>> = {
  'magnesium-low': {
    name: 'Low magnesium',
    plain:
      'Very low magnesium makes nerves fire too easily. But one study compared the blood of people with and without cramps. It was much the same. For most people, the pills do no better than dummy pills. We are fairly sure it is not the usual cause.',
    youCan:
      'Eat nuts, beans, greens and whole grains. With weak kidneys, take no magnesium pills unless your doctor says so.',
    askDoctor:
      'Ask for a blood test if you take water tablets or acid blockers. Also if you drink a lot, or have gut trouble.',
  },
  'potassium-low': {
    name: 'Low potassium',
    plain:
      'Low potassium upsets muscles, and mostly makes them weak too. What was seen of cramps points both ways. We are not very sure.',
    youCan: 'Do not take potassium on your own. Eat as you always do.',
    askDoctor: 'Ask for a blood test if you take water tablets, or were very sick.',
  },
  'b-vitamins': {
    name: 'Low B vitamins',
    plain:
      'Too little vitamin B12 strips nerves of their coat. Then you may feel numb or weak, and may cramp. Nobody counted night cramps. We are very unsure.',
    youCan: 'Stay away from high doses of vitamin B6. They can hurt nerves.',
    askDoctor:
      'Ask for a B12 test if you feel numb or eat no animal food. Also if you take metformin or acid blockers.',
  },
  'vitamin-d-low': {
    name: 'Low vitamin D',
    plain:
      'A great lack makes bones ache and thighs weak. Night cramps are less likely. Two studies compared people with and without cramps. They had much the same in their blood. We are not very sure.',
    youCan: 'The usual daily dose is enough for most. In a UK winter, that is 10 micrograms.',
    askDoctor: 'Ask for a blood test if you are weak or your bones hurt.',
  },
  hypocalcaemia: {
    name: 'Low calcium',
    plain:
      'Low calcium makes nerves fire too easily. Lips tingle, and hands lock. When it is truly low, we are sure of that.',
    youCan:
      'If your lips tingle and you cramp, get a blood test today. Do not just take tablets and wait. If your hands lock, get help at once.',
    askDoctor: 'Ask about calcium, magnesium and vitamin D in your blood.',
  },
  hyponatraemia: {
    name: 'Low sodium',
    plain:
      'Some water tablets can thin the salt in your blood. So can being sick, or far too much water. Nobody counted cramps. We are not very sure.',
    youCan: 'Do not force yourself to drink liters of water. If somebody turns confused, call for help at once.',
    askDoctor: 'Ask for a blood test of sodium. Ask for a look at what you take.',
  },
}
