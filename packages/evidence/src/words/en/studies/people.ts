import type { StudyWords } from '../../studiesWords.ts'

export const people: Readonly<Record<string, StudyWords>> = {
  'garrison-2012-ssa': {
    name: 'Garrison 2012',
    who: 'All people over 50 in a part of Canada.',
    found:
      'Cramps were treated more often in the year after some drugs. Those were drugs to open the lungs, water tablets and statins.',
  },
  'delacour-2018': {
    name: 'Delacour 2018',
    who: 'People over 60 in France.',
    found: 'Those who drank had cramps more often. It could not say how much more.',
  },
  'delacour-2020': {
    name: 'Delacour 2020',
    who: '272 people over 60 in France.',
    found: 'Those who sat a lot had cramps more often. It could not say how much more.',
  },
  'bahk-2012': {
    name: 'Bahk 2012',
    who: '2165 workers in Korea.',
    found: 'Men who stood for long had cramps more often. In women there was no clear link.',
  },
  'matsumoto-2009': {
    name: 'Matsumoto 2009',
    who: '490 people in Japan. 120 had an operation on the spine.',
    found: 'With a tight spine 7 in 10 had cramps. Of the others it was 4 in 10. The operation rarely helped.',
  },
  'handa-2022': {
    name: 'Handa 2022',
    who: '328 people in Japan.',
    found: 'Signs of a tight spine had no link with cramps. A very tight spine in a scan did.',
  },
  'hawke-2013': {
    name: 'Hawke 2013',
    who: '160 people in Australia.',
    found: 'Those with cramps had more twitches and tingling, and weaker feet. Food and drink did not explain cramps.',
  },
  'hawke-2021-norms': {
    name: 'Hawke 2021',
    who: '491 healthy people in Australia.',
    found: 'About 1 in 3 had night cramps in three months. Bendy joints and strong toes went with fewer.',
  },
  'grandner-2017': {
    name: 'Grandner 2017',
    who: 'A survey of adults all over the USA.',
    found: 'About 3 in 10 had leg cramps at night in a month. Age and bad sleep went with them.',
  },
  'hallegraeff-2017': {
    name: 'Hallegraeff 2017, review',
    who: '18 studies and a group of experts.',
    found: 'It says what a night cramp is: sharp pain in calf or foot for ten minutes at most.',
  },
  'naylor-1994': {
    name: 'Naylor 1994',
    who: '233 people in the UK.',
    found: 'About 4 in 10 had cramps at rest. One lasted about 9 minutes.',
  },
  'sebo-2019': {
    name: 'Sebo 2019',
    who: '129 people over 50 in Switzerland.',
    found: 'They kept a diary of their cramps for two weeks. We could not see what came of it.',
  },
  'blyton-2012-experience': {
    name: 'Blyton 2012',
    who: '80 people in Australia with cramps each week.',
    found: 'They had tried 49 home remedies. About 7 times in 10 these were of little or no help.',
  },
  'allen-kirby-2012': {
    name: 'Allen and Kirby 2012, review',
    who: 'A summary for doctors in the USA.',
    found: 'Up to 6 adults in 10 have had night cramps. Tired muscles and nerves are more likely than a lack of salts.',
  },
  'rabbitt-2016': {
    name: 'Rabbitt 2016, review',
    who: 'A summary on older people.',
    found: 'Studies on stretching do not agree. Some drugs make cramps more likely. Quinine can harm.',
  },
  'oboler-1991': {
    name: 'Oboler 1991',
    who: '515 veterans in the USA.',
    found: 'More than half had night cramps. Low potassium went with them, and so did heart and kidney disease.',
  },
  'haskell-1997': {
    name: 'Haskell 1997',
    who: 'Male veterans in the USA, 50 of them with cramps.',
    found: 'More of those with cramps had poor blood flow, but that may be luck.',
  },
  'garrison-2015-season': {
    name: 'Garrison 2015',
    who: 'People over 50 in Canada, and web searches.',
    found: 'Cramps peak in summer and are about half as common in winter.',
  },
  'duyff-2000': {
    name: 'Duyff 2000',
    who: 'People in the Netherlands with new thyroid trouble.',
    found: 'With a slow thyroid, 8 in 10 had muscle trouble. Cramps were not counted on their own.',
  },
  'cks-2012': {
    name: 'NICE guide 2012',
    who: 'Advice for doctors in the UK.',
    found:
      'It says cramps last up to ten minutes. It advises stretching and massage. No study stands behind the massage.',
  },
  'nsf-sleep-related-leg-cramps': {
    name: 'National Sleep Foundation',
    who: 'A web page for doctors in the USA.',
    found: 'It lists what may play a part. It has no numbers of its own.',
  },
  'magnesium-upper-level': {
    name: 'Upper limit for magnesium',
    who: 'Experts in the USA, for adults.',
    found: 'They advise 350 mg a day from pills at most. Loose stools are the first sign of too much.',
  },
}
