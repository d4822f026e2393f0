import type { PagesWords } from '../causesWords.ts'

export const pages: PagesWords = {
  'what-are-they': {
    title: 'What night cramps are',
    paragraphs: {
      'what-happens': {
        heading: 'What happens',
        text: 'A muscle pulls tight, all at once. You do not want it to. It goes hard like a stone, and it hurts a lot.',
      },
      where: {
        heading: 'Where',
        text: 'For about 8 in 10 people it is the calf. It can be the foot too. The thigh is rare.',
        picture: '8 in 10 people with cramps have them in the calf.',
      },
      when: {
        heading: 'When',
        text: 'It comes in bed, asleep or awake. About 3 in 4 people with cramps have them only at night.',
      },
      'how-long': {
        heading: 'How long',
        text: 'It lasts from seconds to about ten minutes. In a UK survey it was 9 minutes on average, so some last longer. If a cramp holds on right now for more than ten minutes, get advice.',
      },
      afterwards: {
        heading: 'When it is over',
        text: 'The muscle lets go. It may still be sore the next day. Sleep is broken, and lost sleep wears people down.',
      },
      'what-ends-one': {
        heading: 'What ends it',
        text: 'A firm stretch of that muscle. For the calf: pull your toes up to you.',
      },
      why: {
        heading: 'Why it comes',
        text: 'Nobody knows for sure. Most likely, a tired muscle and a nerve that fires too easily. A lack of salts is less likely.',
      },
      'restless-legs': {
        heading: 'Not restless legs',
        text: 'Restless legs feel an urge to move, and moving eases it. No muscle goes hard.',
      },
      'walking-pain': {
        heading: 'Not pain from walking',
        text: 'Pain that comes as you walk and goes as you stand is another matter. Ask your doctor about it.',
      },
      'vein-clot': {
        heading: 'Not a clot',
        text: 'A cramp comes and goes. Call a doctor today if one calf stays swollen, warm and sore.',
      },
    },
  },
  'who-gets-them': {
    title: 'Who gets them',
    paragraphs: {
      'how-many': {
        heading: 'Many people',
        text: 'In a US survey, about 3 in 10 adults had them within a month. Most were mild.',
        picture: '3 in 10 adults in the US had them within a month.',
      },
      'by-age': {
        heading: 'Older people more often',
        text: 'In France, nearly 5 in 10 people over 60 had them. Of healthy people of all ages in Australia, about 1 in 3 did.',
        picture: 'Nearly 5 in 10 people over 60 in France had cramps.',
      },
      'by-sex': {
        heading: 'Women and men',
        text: 'One UK clinic sees people over 65. Nearly 6 in 10 women had cramps there, and 4 in 10 men. A French study saw no clear gap. So women may have them a bit more often.',
      },
      conditions: {
        heading: 'Some illnesses go with them',
        text: 'A scarred liver, dialysis, narrow leg arteries, arthritis and hurt nerves go with cramps. Of people with a scarred liver, nearly 7 in 10 had them. Most often, the cause is not known.',
      },
      pregnancy: {
        heading: 'Late in pregnancy',
        text: 'More than half of women get them in the last three months. They tend to settle after the birth.',
      },
      season: {
        heading: 'More in summer',
        text: 'In midsummer, about twice as many people seek help as in midwinter. Nobody knows why.',
      },
      'come-and-go': {
        heading: 'They come and go',
        text: 'With dummy pills, 10 cramps turned into about 7 within four weeks. So a good month does not show what helped.',
      },
      'who-tells': {
        heading: 'Few tell a doctor',
        text: 'In the UK, only 3 or 4 in 10 did.',
      },
    },
  },
}
