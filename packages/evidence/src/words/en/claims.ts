import type { ClaimsWords } from '../claimsWords.ts'

export const claims: ClaimsWords = {
  verdicts: {
    supported: 'Right',
    'partly supported': 'Partly right',
    uncertain: 'Not clear',
    unstudied: 'Nobody has tested it',
    contradicted: 'Studies say no',
  },
  rows: {
    'what-they-are': 'What they are',
    'who-gets-them': 'Who gets them',
    position: 'How you lie, stand and sit',
    illnesses: 'Illness and drink',
    lacks: 'Too little of something',
    foods: 'Foods',
    pills: 'Pills',
    'hands-and-heat': 'Stretching, massage and warmth',
    sources: 'Where it came from',
  },
  withoutClaim: {
    sources: 'Each claim once named a source. All the links were lost. We looked for each one again.',
  },
  claims: {
    'duration-10-min': {
      said: 'A cramp lasts ten minutes at most.',
      today: 'Mostly so. On average they last about 6 to 9 minutes. So some go past ten.',
    },
    insomnia: {
      said: 'Night cramps can cost you your sleep.',
      today: 'They do wake people. Bad sleep and cramps go together. It may work both ways.',
    },
    sites: {
      said: 'They are mostly in the calf, and also in the thigh and foot.',
      today: 'The calf comes first, then the foot. At night the thigh seems rare.',
    },
    age: {
      said: 'Older people get them more often.',
      today: 'The surveys we found all agree on that.',
    },
    women: {
      said: 'Women get them more than men.',
      today: 'Maybe a little. Some surveys find a few more women. Others find no gap, or more men.',
    },
    'most-older-americans': {
      said: 'Most older Americans have them now and then.',
      today: 'About 5 to 7 people in 10 have had one in their life. In any one month it is about 3 adults in 10.',
    },
    'cause-unknown': {
      said: 'In most people nobody knows the cause.',
      today: 'That still holds. The best guess is tired muscles and jumpy nerves. A lack of minerals is less likely.',
    },
    'sleep-position': {
      said: 'They come from how legs and feet lie in bed.',
      today: 'It could be. Pointed toes make the calf short. But nobody has tested it.',
    },
    standing: {
      said: 'Long hours on your feet bring them on.',
      today: 'One survey asked 2165 workers. It found a link in men, but not in women.',
    },
    sedentary: {
      said: 'Too much sitting brings them on.',
      today: 'One study in France found a link. It could not say how strong. Cramps may also make people move less.',
    },
    'spinal-nerves': {
      said: 'Squeezed nerves in the back bring them on.',
      today:
        'Many people who need an operation for a tight spine get them. That is 7 in 10, and 4 in 10 of others. A second study found less of a link. The operation made cramps worse more often than better.',
    },
    diabetes: {
      said: 'Type 2 diabetes brings them on, through harm to nerves and kidneys.',
      today:
        'Cramps are common with it. More than half get them. Harm to nerves may be why. We could not check the part on kidneys.',
    },
    hypothyroid: {
      said: 'A slow thyroid brings them on.',
      today:
        'With a slow thyroid, 8 people in 10 have muscle trouble. Night cramps alone were not studied. A doctor can check it with a blood test.',
    },
    parkinsons: {
      said: "Parkinson's disease brings them on.",
      today:
        "Some lists say so, but give no numbers. With Parkinson's, cramped toes at dawn are mostly something else. They need other care, so ask a doctor.",
    },
    alcohol: {
      said: 'Heavy drinking brings them on.',
      today:
        'One study in France found a link with any drinking. It could not say how strong. With a scarred liver, cramps are very common.',
    },
    'deficiency-magnesium': {
      said: 'Too little magnesium may be a cause.',
      today:
        'A very low level can cause cramps. But in five tests, more of it did not help. So it is not likely to be a common cause.',
    },
    'deficiency-potassium': {
      said: 'Too little potassium may be a cause.',
      today:
        'One survey found a link. Most of those people took water tablets. Nobody has tested potassium for cramps.',
    },
    'deficiency-b': {
      said: 'Too little vitamin B may be a cause.',
      today: 'It all rests on one small test. Nobody has done it again.',
    },
    'deficiency-d': {
      said: 'Too little vitamin D may be a cause.',
      today:
        'It does not look like it. In a one-year test, more of it is said not to have helped. We know that only second-hand.',
    },
    foods: {
      said: 'Avocado, greens, papaya, salmon, beans and bone broth may help.',
      today: 'They make a good meal. But nobody has tested if they help with cramps.',
    },
    'supplements-older': {
      said: 'Older people may need pills with vitamins or minerals.',
      today: 'That holds when a blood test shows too little B12 or D. But such pills are no way to treat cramps.',
    },
    'magnesium-helps': {
      said: 'Magnesium pills may help.',
      today:
        'Five tests in all found no real gain. It was about 1 cramp fewer in 5 weeks. That may be luck. One later test found a gain. With a baby on the way it is not clear.',
    },
    'stretching-helps': {
      said: 'Stretching makes cramps milder.',
      today:
        'In one test cramps were fewer and milder. But people knew what they did, and hope can help. Two other tests found no gain.',
    },
    'massage-helps': {
      said: 'Massage helps.',
      today: 'Many find it a comfort, and guides advise it. Nobody has tested if it keeps night cramps away.',
    },
    'heat-eases': {
      said: 'Warm pads may ease a cramp.',
      today:
        'It was only tested in people on dialysis, and not well. There, warmth eased a cramp. Nobody tested if it keeps cramps away.',
    },
    circulation: {
      said: 'Poor blood flow plays a part, so heat helps.',
      today:
        'It is not clear. When blood flow was measured, it did not explain cramps. They also peak in summer. Take care: heat can burn legs with poor blood flow.',
    },
  },
}
