import type { CauseWords } from '../../causesWords.ts'

export const illnesses: Readonly<Record<string, CauseWords>> = {
  'lumbar-stenosis': {
    name: 'Squeezed nerves in the low back',
    plain:
      'Squeezed nerves in the low back may make leg muscles clench. Of people who had surgery for it, about 7 in 10 had cramps. Of others, nearly 4 in 10 did. Another study saw no link. We are not very sure.',
    youCan:
      'Note if it helps to sit or to lean forward. Do not count on surgery for the cramps. After it, more people had worse cramps than better ones.',
    askDoctor: 'Ask for a check of your nerves and the pulse in your feet. Ask if physio may help.',
  },
  'type2-diabetes': {
    name: 'Type 2 diabetes',
    plain:
      'Years of high sugar can hurt nerves, and then they fire on their own. In one study, about half of people with it had cramps. One UK study of older people saw no link. We are fairly sure that they go together.',
    youCan: 'Keep up the checks of your sugar, blood pressure and feet. Tell your doctor if your feet feel numb.',
    askDoctor: 'Ask for tests of your sugar and kidneys. Ask for a check of your feet.',
  },
  hypothyroid: {
    name: 'A thyroid that does too little',
    plain:
      'With too little thyroid hormone, muscles make energy slowly and let go late. When it was found, 8 in 10 people had trouble with muscles or nerves. Nobody counted night cramps. We are not very sure.',
    youCan: 'Tell your doctor if you are also tired, stiff or cold, or gain weight.',
    askDoctor: 'Ask if a blood test of the thyroid makes sense.',
  },
  parkinson: {
    name: "Parkinson's",
    plain:
      'Muscles are stiff, and people turn less in bed. A dose may wear off at night. All that may play a part. Nobody counted how often. Toes that curl at dawn may be something else. We are not very sure.',
    youCan:
      'Write down when the cramp comes, and when you take each dose. Bring that list. Do not stop a medicine yourself.',
    askDoctor: 'Ask if the doses of the evening and night still fit. Ask if it is a cramp at all.',
  },
  'ckd-dialysis': {
    name: 'Weak kidneys and dialysis',
    plain:
      'Fast shifts of salt and fluid make muscles touchy. Weak kidneys can also hurt nerves. During dialysis many get cramps: from less than 2 in 10 people to nearly 9 in 10. We are sure of this link.',
    youCan: 'Tell your kidney team about the cramps. Never add magnesium or potassium on your own.',
    askDoctor: 'Ask about your dry weight and the salts in your blood. Ask how fast fluid is drawn off.',
  },
  cirrhosis: {
    name: 'A scarred liver',
    plain:
      'A scarred liver changes the blood, and how muscles get their energy. In a US clinic, nearly 7 in 10 people had cramps within three months. We are sure of this link.',
    youCan: 'Tell your liver team. Such cramps are common and worth treating.',
    askDoctor: 'Ask about the salts and zinc in your blood. Ask if your water tablets still fit.',
  },
  pad: {
    name: 'Narrow leg arteries',
    plain:
      'Nerves and muscles with too little blood may hurt at night. In a UK study of older people, cramps clearly went with it. We are fairly sure.',
    youCan: 'If you smoke, ask for help to give it up. Walk each day.',
    askDoctor:
      'Ask for a check of the blood flow in your legs and feet. Say so if a leg hurts when you walk. If a foot hurts at rest, call today.',
  },
  coronary: {
    name: 'Heart disease',
    plain:
      'In a US survey, cramps went with heart pain and a weak heart. A UK study saw no link with a weak heart. Blood vessels and heart medicines may be the bridge. We are not very sure.',
    youCan: 'Keep up your heart checks. Do not stop a medicine yourself.',
    askDoctor: 'Ask for a look at all your medicines.',
  },
  venous: {
    name: 'Large veins on the legs',
    plain:
      'Blood that pools makes legs ache. But in a large Scottish study, cramps did not clearly go with large veins. We are not very sure.',
    youCan: 'Move, and put your legs up. Before you wear tight stockings, have the blood flow in your legs checked.',
    askDoctor: 'Ask for a look at your veins, above all if the skin has changed.',
  },
  arthritis: {
    name: 'Arthritis',
    plain:
      'Sore joints change how you use your muscles. In a UK study of older people, cramps clearly went with it. A US survey found the same. We are fairly sure.',
    youCan: 'Make your muscles stronger, bit by bit. Spread your tasks over the day.',
    askDoctor: 'Ask what may ease your joints, and if your pain pills still fit.',
  },
  neuropathy: {
    name: 'Hurt nerves in feet and legs',
    plain:
      'Hurt nerve ends fire in bursts and pull the muscle tight. In an Australian study, people with cramps had much more tingling and twitching. We are fairly sure.',
    youCan: 'Look at your feet each day. Tell your doctor if they are numb, burn or tingle.',
    askDoctor: 'Ask about blood tests of sugar, B12, kidneys and thyroid. Ask if your nerves should be tested.',
  },
  copd: {
    name: 'Lung disease',
    plain:
      'In a US survey, cramps went with lung disease. The inhalers may be the reason more than the lungs. We are not very sure.',
    youCan: 'Keep using your inhaler. Do not stop a medicine yourself.',
    askDoctor: 'Ask if another inhaler would do. Ask about the salts in your blood.',
  },
  cancer: {
    name: 'Cancer and its treatment',
    plain:
      'Some cancer medicines hurt nerves. Being sick costs you salts. In a US survey, people who had had cancer had more cramps. We are not very sure.',
    youCan:
      'Tell your cancer team. Call at once with a weak or numb leg, or new back pain. Do not stop a medicine yourself.',
    askDoctor: 'Ask about the salts in your blood, and for a check of your nerves.',
  },
  als: {
    name: 'Rare illness of the nerves that move muscles',
    plain:
      'Such an illness does bring cramps. We are sure of that. But it is very rare. Cramps alone are not a sign of it.',
    youCan: 'See a doctor soon if a muscle grows weak or thin, or you trip.',
    askDoctor: 'If so, ask for a check of your strength and nerves.',
  },
  'poor-sleep-mood': {
    name: 'Bad sleep and low mood',
    plain:
      'In a US survey, cramps went with bad sleep, snoring and low mood. But pain breaks sleep as well. It may work both ways. We are not very sure.',
    youCan: 'Go to bed at the same time each night. Ask others if you snore.',
    askDoctor: 'Ask about breath that stops in sleep, and talk about your mood.',
  },
  'leg-jerks': {
    name: 'Legs that jerk in sleep',
    plain:
      'Jerks and cramps are not the same, but often come together. In a US survey, nothing went with bad cramps more than jerks. People may also mix up the two. We are not very sure.',
    youCan: 'Ask the one who shares your bed what they see.',
    askDoctor: 'Ask about your iron, if your legs are restless.',
  },
}
