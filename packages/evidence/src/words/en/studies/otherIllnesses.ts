import type { StudyWords } from '../../studiesWords.ts'

export const otherIllnesses: Readonly<Record<string, StudyWords>> = {
  'tapper-2022-piccles': {
    name: 'Tapper 2022 (PICCLES)',
    who: '82 people in the USA with a scarred liver.',
    found: 'Sips of pickle juice made a cramp under way milder than tap water did. It did not keep cramps away.',
  },
  'vidot-2018': {
    name: 'Vidot 2018',
    who: '49 people in Australia with liver disease.',
    found: 'Cramps were fewer with taurine than with dummy pills. Only 30 people saw it through.',
  },
  'nakanishi-2015': {
    name: 'Nakanishi 2015',
    who: '42 people in Japan with a scarred liver.',
    found: 'Most had fewer cramps with carnitine. There was no other group, so time alone may be why.',
  },
  'lynch-2008': {
    name: 'Lynch 2008, review',
    who: '7 tests of carnitine with 193 people on dialysis.',
    found: 'Fewer had cramps with it, but that may be luck.',
  },
  'elfert-2016': {
    name: 'Elfert 2016',
    who: '100 people in Egypt with a scarred liver.',
    found: 'Cramps went away in 7 of 10 on baclofen. They came back after it.',
  },
  'henry-2015': {
    name: 'Henry 2015',
    who: '10 people in the USA with a scarred liver.',
    found: 'Days with cramps fell on baclofen. There was no other group, so time alone may be why.',
  },
  'abdelsalam-2017-orphenadrine': {
    name: 'Abd-Elsalam 2017',
    who: '30 people in Egypt with a scarred liver.',
    found: 'Cramps nearly went away on orphenadrine. That is so much that it is hard to believe.',
  },
  'roberts-2024': {
    name: 'Roberts 2024, review',
    who: '12 tests in people with a scarred liver.',
    found: 'Some drugs did better than dummy pills. Most tests were small and done in one place.',
  },
  'vidot-2014-sr': {
    name: 'Vidot 2014, review',
    who: '18 papers on people with a scarred liver.',
    found: 'Most things looked good in reports of a few people. Vitamin E did not.',
  },
  'moist-heat-dialysis': {
    name: 'Mohammed, year not known',
    who: '90 people on dialysis in Egypt.',
    found: 'Damp heat and cold both eased a cramp, heat more so. It was not about night cramps.',
  },
  'warm-compress-dialysis': {
    name: 'A warm pad study, year not known',
    who: '205 people on dialysis in Iraq.',
    found: 'Cramps eased with warm pads. We could not see how the group without them did.',
  },
  'mastnardo-massage': {
    name: 'Mastnardo, year not known',
    who: '26 people on dialysis.',
    found: 'It tested leg massage. We have not seen its numbers.',
  },
  'poornazari-2019': {
    name: 'Poornazari 2019',
    who: '60 people on dialysis in Iran.',
    found: 'Ten minutes on a bike went with fewer cramps. It was not about night cramps.',
  },
  'lau-2019': {
    name: 'Lau 2019',
    who: '10 young men in a lab.',
    found: 'After sweating, a salty drink made a muscle harder to cramp. Plain water made it easier.',
  },
  'compression-cochrane': {
    name: 'Cochrane review of tight stockings',
    who: '13 studies with 1021 people with swollen veins.',
    found: 'People felt better in tight stockings. Cramps were not looked at on their own.',
  },
}
