import type { LookAlikeWords } from '../../lookAlikesWords.ts'

export const nervesAndMuscles: Readonly<Record<string, LookAlikeWords>> = {
  'la-rls': {
    name: 'Restless legs',
    how: 'An urge to move the legs, or a crawling feel, at rest.',
    tellApart: [
      {
        ask: 'Is there an urge to move, or a crawling feel?',
        cramp: 'No. It is a sudden, painful clench.',
        other: 'Yes, an urge, at times with odd feelings.',
      },
      { ask: 'Does the muscle go hard like a stone?', cramp: 'Yes.', other: 'No.' },
      { ask: 'What eases it?', cramp: 'To stretch that muscle hard.', other: 'To move, for as long as you move.' },
      {
        ask: 'When is it worst?',
        cramp: 'It comes all at once, at any time in bed.',
        other: 'In the evening and at night. It builds as you sit or lie still.',
      },
      { ask: 'Is it sore the next day?', cramp: 'Often.', other: 'No.' },
    ],
    todo: 'Tell your doctor at the next visit. Say that you feel an urge to move.',
  },
  'la-plmd': {
    name: 'Kicks in your sleep',
    how: 'The legs kick or jerk again and again as you sleep.',
    tellApart: [
      {
        ask: 'Who notices it?',
        cramp: 'You do, from the pain.',
        other: 'Mostly the one who sleeps beside you. You may not wake.',
      },
      { ask: 'Does it hurt?', cramp: 'Yes.', other: 'No. The legs kick or jerk again and again.' },
      { ask: 'Are you sleepy by day and do not know why?', cramp: 'Only if pain woke you.', other: 'It can be.' },
    ],
    todo: 'Tell your doctor at the next visit. Say so if you are sleepy by day.',
  },
  'la-hypnic-jerk': {
    name: 'A jerk as you fall asleep',
    how: 'One quick jerk, often just as you fall asleep.',
    tellApart: [
      {
        ask: 'How long does it last?',
        cramp: 'From seconds to minutes.',
        other: 'Less than a second, often as you fall asleep.',
      },
      { ask: 'Does it hurt?', cramp: 'Yes.', other: 'No.' },
    ],
    todo: 'If it keeps you from sleep, tell your doctor at the next visit.',
  },
  'la-neuropathy': {
    name: 'Sore nerves in the feet',
    how: 'Both feet are numb, burn or tingle, as if in socks.',
    tellApart: [
      { ask: 'Are both feet numb, or do they burn or tingle?', cramp: 'No.', other: 'Yes, like socks.' },
      { ask: 'Is it there most of the time?', cramp: 'No.', other: 'Yes, and often worse at night.' },
      { ask: 'Does the muscle lock?', cramp: 'Yes.', other: 'No, but cramps can come with it.' },
    ],
    todo: 'Is it new, or does it spread? See a doctor within two weeks. If not, tell your doctor at the next visit.',
  },
  'la-radiculopathy': {
    name: 'A pinched nerve in the back',
    how: 'Pain that runs from the back or buttock down one leg.',
    tellApart: [
      { ask: 'Does pain run from the back or buttock down one leg?', cramp: 'No.', other: 'Yes.' },
      { ask: 'Is it worse when you cough, bend or sit?', cramp: 'No.', other: 'Often.' },
      { ask: 'Is a patch of skin numb, or a foot weak?', cramp: 'No.', other: 'It can be.' },
    ],
    todo: 'Newly numb between the legs? Newly hard to pass or hold water or stools? Call your emergency number now. Does a leg or foot grow weak? Talk to a doctor today. If not, tell your doctor at the next visit.',
  },
  'la-spinal': {
    name: 'A narrow spine',
    how: 'Legs that get heavy, numb or weak as you stand or walk.',
    tellApart: [
      {
        ask: 'Do your legs get heavy, numb or weak when you stand or walk?',
        cramp: 'No.',
        other: 'Yes, often both.',
      },
      {
        ask: 'Does it help to sit, or to lean on a cart?',
        cramp: 'That tells nothing.',
        other: 'Yes. To stand still and upright does not help.',
      },
    ],
    todo: 'See a doctor within two weeks. Do both legs grow weak over days? Call your emergency number now.',
  },
  'la-myopathy': {
    name: 'Sore or weak muscles, as from a medicine',
    how: 'Both thighs, hips or shoulders hurt or are weak for days.',
    tellApart: [
      {
        ask: 'Where is it?',
        cramp: 'In one calf or foot, for a short time.',
        other: 'In both thighs, hips or shoulders, for days.',
      },
      { ask: 'Is it hard to get up from a chair or to climb stairs?', cramp: 'No.', other: 'Yes.' },
      { ask: 'Are you sore all over, or is your urine dark?', cramp: 'No.', other: 'It can be.' },
    ],
    todo: 'Is your urine dark as tea? Call your emergency number now. If not, talk to a doctor today. Do not stop a medicine yourself.',
  },
  'la-dystonia': {
    name: 'A foot that twists',
    how: 'The foot or toes twist, and stay so for long.',
    tellApart: [
      {
        ask: 'Does the foot twist, or do the toes curl, and stay so?',
        cramp: 'No. It is a brief clench.',
        other: 'Yes, for long. Often at dawn, before a medicine.',
      },
      { ask: 'Is it in the neck, a hand or the face too?', cramp: 'No.', other: 'It can be.' },
      { ask: 'Does it come when a medicine is due?', cramp: 'No.', other: "Often, with Parkinson's." },
    ],
    todo: 'Tell your doctor at the next visit. Note when it comes, and when you take each medicine.',
  },
  'la-exercise-cramp': {
    name: 'A cramp from sport',
    how: 'A cramp in a muscle that has just worked hard.',
    tellApart: [
      { ask: 'When does it come?', cramp: 'At rest or in sleep.', other: 'During sport or soon after.' },
      {
        ask: 'Which muscle is it?',
        cramp: 'The calf or the foot.',
        other: 'The one that worked. Often the thigh, or more than one.',
      },
    ],
    todo: 'If it comes often, tell your doctor at the next visit. Do you feel ill or confused after great heat? Call your emergency number now.',
  },
  'la-als': {
    name: 'Muscles that grow weak',
    how: 'A muscle that grows weak or thin over weeks.',
    tellApart: [
      { ask: 'Does a muscle grow weak or thin over weeks?', cramp: 'No.', other: 'Yes, and it is not numb.' },
      { ask: 'Do you trip, drop things, slur or choke?', cramp: 'No.', other: 'Yes.' },
      { ask: 'Are there cramps or twitches in arms, trunk or tongue too?', cramp: 'No.', other: 'It can be.' },
    ],
    todo: 'Is your speech newly slurred, or is it hard to swallow? Talk to a doctor today. Does a muscle grow weak? See a doctor within two weeks. Cramps and small twitches alone are common in healthy people.',
  },
  'la-illusory': {
    name: 'The feel of a cramp with no hard muscle',
    how: 'It feels like a cramp, but no muscle goes hard.',
    tellApart: [{ ask: 'Can you see or feel the muscle knot?', cramp: 'Yes.', other: 'No.' }],
    todo: 'Tell your doctor at the next visit what it feels like.',
  },
}
