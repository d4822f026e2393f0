import type { StudyWords } from '../../studiesWords.ts'

export const medicines: Readonly<Record<string, StudyWords>> = {
  'eltawil-2015-cochrane': {
    name: 'El-Tawil 2015, Cochrane review',
    who: '23 tests of quinine with 1586 people.',
    found: 'Those on quinine had about 1 cramp a week fewer. Tests this small cannot show its rare, deadly harm.',
  },
  'man-son-hing-1998': {
    name: 'Man-Son-Hing 1998, review',
    who: '8 tests of quinine with 659 people.',
    found: 'With tests that were never printed, the gain was less than half as big.',
  },
  'man-son-hing-1995': {
    name: 'Man-Son-Hing 1995, review',
    who: '6 tests of quinine with 107 people.',
    found: 'It found fewer cramps, but only from printed tests. Its newer version found much less.',
  },
  'jansen-1997': {
    name: 'Jansen 1997',
    who: '102 people in the Netherlands.',
    found: 'Cramps fell more with a drug close to quinine than with dummy pills.',
  },
  'fda-2010-quinine': {
    name: 'FDA notice 2010',
    who: 'Reports to the drug office of the USA.',
    found: 'Quinine for leg cramps harmed the blood of 24 people badly, and 2 died. The office warns against it.',
  },
  'connolly-1992': {
    name: 'Connolly 1992',
    who: 'Veterans in the USA.',
    found: 'It tested quinine and vitamin E. We have not seen its numbers.',
  },
  'katzberg-2010-aan': {
    name: 'Katzberg 2010, US nerve doctors',
    who: '24 tests of many treatments.',
    found:
      'Quinine works but can harm, so they advise against it. Three others might help. Too little is known on stretching.',
  },
  'young-1993': {
    name: 'Young 1993',
    who: '14 people in the UK.',
    found: 'Cramps were far fewer on the drug naftidrofuryl. It was very small, and nobody has done it again.',
  },
  'voon-2001': {
    name: 'Voon 2001',
    who: '13 people in Taiwan.',
    found: 'It tested diltiazem, a heart drug. We could not see what came of it.',
  },
  'baltodano-1988': {
    name: 'Baltodano 1988',
    who: '8 older people.',
    found: 'It tried verapamil, a heart drug, with no other group. We have not seen its numbers.',
  },
  'park-2017': {
    name: 'Park 2017',
    who: '50 people in Korea with a tight spine.',
    found: 'With botulinum shots in the calf there were fewer cramps than on gabapentin. No group had a dummy.',
  },
  'restivo-2018': {
    name: 'Restivo 2018',
    who: '50 people in Italy with nerve harm from diabetes.',
    found: 'Botulinum shots did better than salt water for about three months.',
  },
}
