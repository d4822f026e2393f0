export const learn = {
  title: 'Learn',
  back: 'Learn',
  stretching: 'Stretching',
  stretchingLine: 'May help. We are not very sure yet.',
  stretches: 'Stretches for each muscle',
  stretchesLine: 'Pictures and short steps',
  help: 'When to get help',
  helpLine: 'Signs that it is more than a cramp',
  verdict: 'May help',
  verdictLine: 'We are not very sure yet.',
  sureness: 'Sureness: low, 1 of 4',
  peopleSay: 'What people say',
  peopleSayText: '“Stretch before bed and cramps stop.”',
  trialsFound: 'What trials found',
  trialsFoundText:
    'One trial of bedtime stretching: about 8 cramps a week fewer, in people who had about 21. One of calf stretching each day: no clear change.',
  sideBySide: 'The trials, side by side',
  plot: () =>
    'Two trials. Bedtime stretching, 80 people: 8.4 fewer cramps a week, range 12.6 to 4.2 fewer. Daily calf stretching, 191 people: 0.5 more a week, range 0.8 fewer to 1.7 more.',
  fewer: 'fewer cramps',
  more: 'more',
  axis: 'change in cramps a week',
  trials: [
    { name: 'Before bed, 6 weeks', line: '80 people: 8 fewer a week', low: -12.6, mid: -8.4, high: -4.2 },
    { name: 'Daily calf, at 12 weeks', line: '191 people: no clear change', low: -0.75, mid: 0.49, high: 1.73 },
  ],
  crosses: 'A bar that crosses 0 means: no clear change.',
  test: 'Test it on me',
  gentle: 'Go gently',
  gentleText:
    'Hold on to something firm. Stop if it hurts. Ask a doctor first if you fall often, had leg surgery, or had a clot in your leg.',
  from: 'Where this comes from',
  sources: [
    {
      name: 'Hallegraeff 2012.',
      text: '80 people. No sham stretch, so hope may play a part.',
      id: 'J Physiother 58:17. PubMed 22341378. doi 10.1016/S1836-9553(12)70068-1',
    },
    {
      name: 'Coppin 2005.',
      text: '191 people on quinine. Some were told to stretch each day.',
      id: 'Br J Gen Pract 55:186. PubMed 15808033',
    },
    {
      name: 'Cochrane review 2021.',
      text: '3 small trials. Low to very low certainty.',
      id: 'Hawke, CD008496. doi 10.1002/14651858.CD008496.pub3',
    },
  ],
  notReviewed: 'No doctor has checked this page yet. It is no advice about you.',
  library: [
    {
      drawing: 'calfInBed',
      name: 'Calf, in bed',
      text: 'Leg straight. Pull your toes towards you. Use a towel or your hand.',
      picture: 'A person sits in bed, leg straight, and pulls the toes back with a towel.',
    },
    {
      drawing: 'foot',
      name: 'Foot',
      text: 'Hold your toes. Bend them up, towards your shin.',
      picture: 'A person sits in bed, knee bent, and pulls the toes up by hand.',
    },
    {
      drawing: 'backThigh',
      name: 'Back of thigh',
      text: 'Sit on the edge. Leg out straight, heel down. Lean forward.',
      picture: 'A person sits on the edge of a bed, one leg out straight, and leans forward.',
    },
    {
      drawing: 'frontThigh',
      name: 'Front of thigh',
      text: 'Hold a chair. Bend your knee. Hold your ankle behind you. Not steady? Lie on your side.',
      picture: 'A person holds a chair and pulls one ankle up behind.',
    },
    {
      drawing: 'calfStanding',
      name: 'Calf, standing',
      text: 'Only if you feel steady. Lean on a wall, one leg back, heel down.',
      picture: 'A person leans on a wall with one leg back and the heel down.',
    },
  ],
} as const
