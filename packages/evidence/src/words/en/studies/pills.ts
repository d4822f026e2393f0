import type { StudyWords } from '../../studiesWords.ts'

export const pills: Readonly<Record<string, StudyWords>> = {
  'garrison-2012-cochrane': {
    name: 'Garrison 2012, Cochrane review',
    who: '7 tests of magnesium with 406 people.',
    found: 'With and without magnesium, cramps were about as many. A newer review has taken its place.',
  },
  'garrison-2020-cochrane': {
    name: 'Garrison 2020, Cochrane review',
    who: '11 tests of magnesium with 735 people.',
    found: 'In older people it made no real change. It was about 1 cramp fewer in 5 weeks, and that may be luck.',
  },
  'sebo-2014': {
    name: 'Sebo 2014, review',
    who: '7 tests of magnesium with 361 people.',
    found: 'It found no clear help. Women with a baby on the way may have had a small gain.',
  },
  'roguin-maor-2017': {
    name: 'Roguin Maor 2017',
    who: '94 people in Israel, about 65 years old.',
    found: 'Cramps fell a lot with magnesium. They fell nearly as much with dummy pills.',
  },
  'barna-2021': {
    name: 'Barna 2021',
    who: '175 people in Ukraine.',
    found: 'Cramps fell a bit more with magnesium than with dummy pills. The plan was put on record only later.',
  },
  'frusso-1999': {
    name: 'Frusso 1999',
    who: '45 people in Argentina.',
    found: 'With magnesium there were about as many cramps as with dummy pills. All of them got better with time.',
  },
  'roffe-2002': {
    name: 'Roffe 2002',
    who: '46 people in the UK, of the 73 who began.',
    found: 'More people felt helped by magnesium. Their counts were hardly lower.',
  },
  'garrison-2011': {
    name: 'Garrison 2011',
    who: 'Older people in Canada.',
    found: 'It tested magnesium through a vein. We have not seen its numbers.',
  },
  nct00963638: {
    name: 'Rosenbaum 2011, not published',
    who: 'Mostly older people.',
    found: 'It tested magnesium pills. We have not seen its numbers.',
  },
  'supakatisant-2015': {
    name: 'Supakatisant 2015',
    who: '86 women in Thailand with a baby on the way.',
    found: 'Cramps fell by half in 9 of 10 with magnesium. With dummy pills it was 6 in 10.',
  },
  'nygaard-2008': {
    name: 'Nygaard 2008',
    who: '45 women in Norway with a baby on the way.',
    found: 'Magnesium made no clear change to the days with cramps.',
  },
  'dahle-1995': {
    name: 'Dahle 1995',
    who: '73 women in Sweden with a baby on the way.',
    found: 'Cramps went away in 3 of 10 with magnesium. With dummy pills it was under 1 in 10. The maker paid for it.',
  },
  'araujo-2020': {
    name: 'Araujo 2020',
    who: '132 women in Brazil with a baby on the way.',
    found: 'Cramps went away in about 3 of 10, with magnesium and with dummy pills.',
  },
  'luo-2020-cochrane': {
    name: 'Luo 2020, Cochrane review',
    who: '8 small tests with 576 women with a baby on the way.',
    found: 'The tests were too small and too unlike to say what helps.',
  },
  'chan-1998': {
    name: 'Chan 1998',
    who: 'Older people in Taiwan with high blood pressure.',
    found: 'Cramps went away in most of those on B vitamins. We know it only second-hand. Nobody has done it again.',
  },
  'mansouri-tabriz': {
    name: 'Mansouri 2014',
    who: '126 women in Iran with a baby on the way.',
    found: 'Vitamin D did not make cramps shorter. We could not see if they were fewer.',
  },
  'vitd-postmenopausal': {
    name: 'A vitamin D study, paper not found',
    who: 'Older women with low vitamin D.',
    found: 'It is said to have found no help from vitamin D. We have not seen its numbers.',
  },
  'tan-2024': {
    name: 'Tan 2024',
    who: 'People over 65 in China.',
    found: 'The journal withdrew it in 2025. A new version took its place, and we have not seen it.',
  },
  'xu-2022': {
    name: 'Xu 2022',
    who: '41 people on dialysis in China.',
    found: 'It tested vitamin K2. We could not see what came of it.',
  },
}
