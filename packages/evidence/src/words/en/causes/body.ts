import type { CauseWords } from '../../causesWords.ts'

/** Age, sex and the body one has. */
export const body: Readonly<Record<string, CauseWords>> = {
  age: {
    name: 'Getting older',
    plain:
      'With age we lose nerve cells to the legs. The rest fire less evenly. In France, nearly 5 in 10 people over 60 had cramps. We are sure that they come more often with age.',
    youCan: 'You cannot change your age. You can make your legs stronger and more supple.',
    askDoctor: 'Ask for a look at the list of all your medicines.',
  },
  female: {
    name: 'Being a woman',
    plain: 'Some studies find more cramps in women, and some do not. Nobody knows why. We are not very sure.',
    youCan: 'There is nothing special to do.',
    askDoctor: 'Say so if you take hormones, or may be pregnant.',
  },
  pregnancy: {
    name: 'Being pregnant',
    plain:
      'More than half of women get leg cramps in the last three months. They tend to settle after the birth. We are sure that they are common. Why they come, nobody has shown.',
    youCan: 'Stretch your calves, and lie on your side. Tell your midwife.',
    askDoctor: 'If one leg is swollen or sore, call today. Ask to have it checked for a clot.',
  },
  'leg-weakness': {
    name: 'Weak or tight calves and feet',
    plain:
      'Weak or stiff calves and feet seem to cramp more. Two Australian studies point that way. We are not very sure.',
    youCan: 'Make your feet and calves stronger, and stretch them too. Give it several weeks.',
    askDoctor: 'Ask if a physio can look at your legs.',
  },
  bmi: {
    name: 'More weight',
    plain:
      'More weight loads the calves. In a US survey, cramps went with it. But among people with a sick liver, thin people had more. We are not very sure.',
    youCan: 'Gentle work to get stronger is good either way.',
    askDoctor: 'Ask if your sugar should be tested.',
  },
  family: {
    name: 'Cramps in the family',
    plain:
      'In a few families, people have cramps from youth on. A review names it, but nobody counted. We are not very sure.',
    youCan: 'Tell your doctor who else has them.',
    askDoctor: 'Ask about a nerve doctor if you also cramp by day, or feel weak.',
  },
}
