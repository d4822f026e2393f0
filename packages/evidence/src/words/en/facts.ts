import type { FactsWords } from '../causesWords.ts'

export const facts: FactsWords = {
  verdicts: { counted: 'Counted', quoted: 'Told by others', 'not found': 'Not found' },
  certainties: {
    high: 'We are sure',
    moderate: 'Fairly sure',
    low: 'Not very sure',
    'very low': 'Very unsure',
    none: 'Nobody has looked closely',
  },
  byId: {
    'us-adults': {
      text: 'In the US, about 3 in 10 adults had night cramps within a month. For 6 in 100 they were bad. They came more often with age.',
    },
    'uk-gp': {
      text: 'In one UK practice, nearly 4 in 10 people had cramps at rest. For 8 in 10 of those it was the leg. For 7 in 10 it was mostly at night.',
    },
    'uk-freq': {
      text: 'Of 86 people in the UK with cramps, most had few. But 4 in 10 had more than three a week. For 6 in 100 they came each day or night.',
    },
    duration: {
      text: 'In a UK survey, a cramp took 9 minutes on average. So many last longer than ten. In children it was less than two.',
    },
    'uk-clinic': {
      text: 'Of UK patients over 65, half had leg cramps. They came to nearly 6 in 10 women and 4 in 10 men. For 2 in 10 they had gone on for over ten years.',
    },
    'fr-60': {
      text: 'In France, nearly 5 in 10 people over 60 had cramps. They woke about 3 in 10. For 8 in 10 it was the calf.',
    },
    'healthy-au': {
      text: 'Of healthy Australians, about 1 in 3 had night cramps within three months. About 1 in 4 had cramps from sport.',
    },
    europe: {
      text: 'A review says: in some parts of Europe, about 1 in 4 people have night leg cramps. That is about three times as many as have restless legs.',
    },
    lifetime: {
      text: 'A US review says: 5 or 6 in 10 adults have them. Up to 2 in 10 of those have them each day, and seek care.',
    },
    children: {
      text: 'Of healthy children, about 7 in 100 had them within a year. No child under 8 did. Most of those had one to four in a year.',
    },
    onset: {
      text: 'People in Australia were asked when it began. Half of them said before 50, half after. Another source says at about 60.',
    },
    timing: {
      text: 'About 3 in 4 people with cramps have them only at night. About 1 in 5 have them by day too. About 1 in 14 have them only by day.',
    },
    pain: {
      text: 'People with cramps each week gave the pain nearly 7 out of 10. In the UK, 2 in 10 found their cramps very hard to bear.',
    },
    sleep: {
      text: 'People with cramps each week sleep worse than others of their age. They feel less well in body, mostly from lost sleep. Their mood was no worse.',
    },
    care: { text: 'Few tell a doctor. In the UK it was 3 or 4 in 10 people with cramps.' },
    season: {
      text: 'In midsummer, about twice as many people seek help for cramps as in midwinter. It shows in what doctors prescribe, and in what people search for.',
    },
    placebo: {
      text: 'On dummy pills, 10 cramps turned into about 7 within four weeks. More than 6 in 10 people had at least a quarter fewer. So to get better after a pill tells us little.',
    },
    lippmann: {
      text: 'People speak of a study by Lippmann. We looked twice and found no text of it. So we quote nothing from it.',
    },
  },
}
