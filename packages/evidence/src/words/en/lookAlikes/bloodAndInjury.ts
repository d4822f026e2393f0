import type { LookAlikeWords } from '../../lookAlikesWords.ts'

export const bloodAndInjury: Readonly<Record<string, LookAlikeWords>> = {
  'la-pad': {
    name: 'Too little blood in the legs when you walk',
    how: 'Leg pain that comes as you walk and goes as you stand still.',
    tellApart: [
      {
        ask: 'When does it start?',
        cramp: 'At rest, in bed.',
        other: 'After much the same walk each time, and sooner uphill.',
      },
      { ask: 'What stops it?', cramp: 'To stretch.', other: 'To stand still for a few minutes.' },
      { ask: 'Does the muscle go hard?', cramp: 'Yes.', other: 'No.' },
      {
        ask: 'Are your feet cold, pale or hairless, or do sores heal slowly?',
        cramp: 'No.',
        other: 'It can be.',
      },
    ],
    todo: 'See a doctor within two weeks. Does a foot hurt at rest, or a sore not heal? Talk to a doctor today. Is a leg cold, pale or numb all at once? Call your emergency number now.',
  },
  'la-rest-pain': {
    name: 'Too little blood in the foot',
    how: 'Pain in the toes or foot that stays, and is worse as you lie.',
    tellApart: [
      {
        ask: 'Where is it?',
        cramp: 'In the calf or the arch. It comes and goes.',
        other: 'In the toes and the front of the foot. It stays.',
      },
      {
        ask: 'Does it help to hang the leg out of bed?',
        cramp: 'To stretch helps.',
        other: 'Yes. So does sleep in a chair.',
      },
      { ask: 'Is a toe sore, black or blue?', cramp: 'No.', other: 'It can be.' },
    ],
    todo: 'Talk to a doctor today. Is the leg cold, pale or numb all at once? Call your emergency number now.',
  },
  'la-ali': {
    name: 'A blocked leg artery',
    how: 'A leg turns cold, pale or blue, numb or hard to move.',
    tellApart: [
      {
        ask: 'Is the leg cold, white, blue, numb or hard to move?',
        cramp: 'No.',
        other: 'Yes. It came over minutes to days.',
      },
      { ask: 'Does it let go within minutes?', cramp: 'Yes.', other: 'No.' },
    ],
    todo: 'Call your emergency number now. A leg can be lost in hours.',
  },
  'la-dvt': {
    name: 'A clot in the leg',
    how: 'One leg that stays sore, and is often swollen, warm, red or dark.',
    tellApart: [
      {
        ask: 'Is the pain quite gone from one cramp to the next?',
        cramp: 'Yes.',
        other: 'No. It stays for hours or days.',
      },
      { ask: 'Is one calf bigger, warm, sore, red or dark?', cramp: 'No.', other: 'Often.' },
      {
        ask: 'Was there bed rest, a cast, an operation or a long trip? Is there cancer, a baby on the way, or a hormone pill?',
        cramp: 'That tells nothing.',
        other: 'Each of these makes a clot more likely.',
      },
    ],
    todo: 'Talk to a doctor today. Do not rub, warm or stretch that leg. Are you short of breath, or does your chest hurt? Call your emergency number now.',
  },
  'la-tetany': {
    name: 'Low salts in the blood',
    how: 'Cramps with a tingle round the mouth or in the finger tips.',
    tellApart: [
      { ask: 'Do your lips or finger tips tingle?', cramp: 'No.', other: 'Yes.' },
      { ask: 'Do both hands curl in?', cramp: 'No.', other: 'Yes.' },
      {
        ask: 'Was your neck operated on of late? Is your gut ill, or do you take acid pills for long?',
        cramp: 'That tells nothing.',
        other: 'Often.',
      },
    ],
    todo: 'Are hands or feet locked, or is your throat tight? Call your emergency number now. If not, talk to a doctor today.',
  },
  'la-bakers-cyst': {
    name: 'A leak from the knee',
    how: 'A lump behind the knee leaks, and the calf swells.',
    tellApart: [
      { ask: 'Is there a lump behind the knee, or a worn knee?', cramp: 'No.', other: 'Yes.' },
      { ask: 'Was there a pop, then a swollen calf or a bruised ankle?', cramp: 'No.', other: 'Yes.' },
    ],
    todo: 'Talk to a doctor today. It looks like a clot, and needs the same check. Do not rub that leg.',
  },
  'la-compartment': {
    name: 'Too much pressure in a muscle',
    how: 'A muscle is tight and hurts more and more. It came after a blow, a cast or hard work.',
    tellApart: [
      { ask: 'Was there an injury, a cast or very hard work just before?', cramp: 'No.', other: 'Yes.' },
      {
        ask: 'Is it tight and swollen, and does the pain grow as you stretch?',
        cramp: 'No.',
        other: 'Yes.',
      },
    ],
    todo: 'Call your emergency number now. Too much pressure can kill a muscle.',
  },
  'la-cellulitis': {
    name: 'A skin infection',
    how: 'A patch of skin is hot, red or dark, and spreads.',
    tellApart: [
      { ask: 'Is the skin hot, red or dark, and does it spread?', cramp: 'No.', other: 'Yes.' },
      { ask: 'Do you run a fever, or shiver?', cramp: 'No.', other: 'It can be.' },
    ],
    todo: 'Do you shake, run a fever or feel very ill? Call your emergency number now. If not, talk to a doctor today.',
  },
  'la-muscle-tear': {
    name: 'A torn calf',
    how: 'Like a kick in the calf as you pushed off.',
    tellApart: [
      { ask: 'Did it start like a kick as you pushed off?', cramp: 'No.', other: 'Yes.' },
      { ask: 'Is there a bruise, and does it hurt for days on tiptoe?', cramp: 'No.', other: 'Yes.' },
    ],
    todo: 'Ask before you stretch it. Is the calf swollen, or do you take a blood thinner? Talk to a doctor today. If not, ask a doctor or pharmacist soon.',
  },
}
