import type { CauseWords } from '../../causesWords.ts'

/** How one lives, and what is around one. */
export const days: Readonly<Record<string, CauseWords>> = {
  'sleep-position': {
    name: 'How your feet lie in bed',
    plain:
      'When you lie down, the foot can point. Then the calf is short, and may lock more easily. Nobody has tested this idea. We are very unsure.',
    youCan:
      'Loosen the covers at your feet. If you lie on your front, let your feet hang over the edge. Test one change at a time.',
    askDoctor: 'There is no test for it. If an ankle is stiff, show it.',
  },
  'prolonged-standing': {
    name: 'Standing for most of the day',
    plain:
      'Long standing tires the calf, and blood pools in the legs. One survey of workers saw a link, but only in men. We are not very sure.',
    youCan: 'Take breaks from standing. Rise on your toes now and then. Rest with your feet up. Try other shoes.',
    askDoctor: 'Ask if your veins or the shape of your feet may play a part.',
  },
  sedentary: {
    name: 'Moving very little',
    plain:
      'Calf muscles that rest all day grow short and weak. One French study saw more cramps in people who moved little. Its number was very rough. Cramps may also keep people from moving. We are not very sure.',
    youCan: 'Take a short walk each day, or pedal in the evening. Build up slowly.',
    askDoctor: 'Say so if sore joints, short breath or fear hold you back.',
  },
  alcohol: {
    name: 'Alcohol',
    plain:
      'Alcohol can hurt nerves and dry you out. One French study of people over 60 saw more cramps in those who drank. Its number was very rough. We are not very sure.',
    youCan:
      'Try evenings without a drink, as a fair test. If you drink a lot each day, do not stop all at once. Get help first.',
    askDoctor: 'Ask about blood tests of the liver, magnesium and B vitamins.',
  },
  exercise: {
    name: 'Hard or new exercise',
    plain:
      'A tired muscle may miss the signal to relax. About 1 in 4 people get cramps with sport. Nobody compared night cramps. We are not very sure.',
    youCan: 'Build up slowly. Stretch when you are done. Note late sport in your diary.',
    askDoctor: 'With severe pain or dark urine, get help at once.',
  },
  smoking: {
    name: 'Smoking',
    plain:
      'Smoking makes the arteries of the legs narrow. In a US survey, people who smoked had more cramps. We are not very sure.',
    youCan: 'If you would like to give it up, ask for support.',
    askDoctor: 'Ask for a check of the blood flow in your legs.',
  },
  'substance-withdrawal': {
    name: 'Coming off drink or drugs, or a lot of coffee',
    plain:
      'When something that calms is taken away, the nerves bounce back. Things that wake you up may play a part too. A manual names them, but nobody counted. We are not very sure.',
    youCan:
      'Get medical help to come off. After heavy use, never do it all at once. If you shake or see things, get help at once.',
    askDoctor: 'Ask for a plan to come off step by step, and about vitamin B1.',
  },
  'cold-legs': {
    name: 'Cold legs or feet in bed',
    plain:
      'Cold may make nerves fire. Or it may be a sign of poor blood flow. One study saw a link, but it faded once other things were counted in. We are very unsure.',
    youCan: 'Wear warm socks. Never put a hot-water bottle on numb feet.',
    askDoctor: 'Ask for a check of the pulse in your feet.',
  },
  'season-heat': {
    name: 'Summer and hot nights',
    plain:
      'In midsummer, about twice as many people seek help for cramps as in midwinter. We are sure of that. Nobody knows why.',
    youCan: 'Expect better nights in winter. Before you praise what helped, hold summer against summer.',
    askDoctor: 'There is nothing to test.',
  },
  dehydration: {
    name: 'Too little water, or a lot of sweat',
    plain:
      'A great loss of salt and water can set off a cramp. But nobody has shown that plain thirst brings night cramps. We are very unsure.',
    youCan: 'Drink when you are thirsty. Drink more in heat or when ill, unless you were told to drink less.',
    askDoctor: 'Ask for a blood test if you were very sick or had the runs. Also if you take water tablets.',
  },
  toxin: {
    name: 'Poisons and tetanus',
    plain:
      'Lead, mercury and tetanus can make nerves fire without control. Nobody counted how often that brings cramps. But we are sure that it needs help fast.',
    youCan: 'Get help today if the cramps began after a poison or a dirty wound. With a stiff jaw, get help at once.',
    askDoctor: 'Ask about your tetanus shots, and about a blood test for lead.',
  },
}
