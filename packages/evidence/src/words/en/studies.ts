import type { StudiesWords } from '../studiesWords.ts'

export const studies: StudiesWords = {
  statuses: {
    published: 'Published. We know of no notice against it.',
    preprint: 'Not yet checked by other experts.',
    'not-found': 'We could not find the paper itself.',
    retracted: 'Withdrawn by the journal.',
    'retracted-and-replaced': 'Withdrawn by the journal. A new version took its place.',
  },
  numbersNotSeen: 'We have not seen its numbers.',
  studies: {
    'hallegraeff-2012': {
      name: 'Hallegraeff 2012',
      who: '80 people over 55 in the Netherlands.',
      found:
        'Those who stretched at bedtime had about 1 cramp a night fewer. The pain was a bit milder. They knew what they did.',
    },
    'coppin-2005': {
      name: 'Coppin 2005',
      who: '191 people in England who took quinine.',
      found: 'Stretching made no clear change to the number of cramps.',
    },
    'gholizadeh-2017': {
      name: 'Gholizadeh 2017',
      who: '24 women in mid-life in Iran.',
      found: 'Pain fell with stretching. It did not fall more than in the other group.',
    },
    'hawke-2021-cochrane': {
      name: 'Hawke 2021, Cochrane review',
      who: '3 tests with 201 people over 50.',
      found:
        'All three were about stretching. Pain was a bit milder in one of them. Nobody had tested the other home remedies.',
    },
    'tapper-2024-relax': {
      name: 'Tapper 2024 (RELAX)',
      who: '98 people in the USA. Half had a scarred liver.',
      found: 'Pain fell with stretching. It fell as much with quiet breathing and calm thought.',
    },
    'elavally-dialysis-stretch': {
      name: 'Elavally, year not known',
      who: '64 people on dialysis in India.',
      found: 'One stretch during dialysis went with fewer cramps in those hours. It was not about night cramps.',
    },
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
      who: '46 people in England, of the 73 who began.',
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
      found:
        'Cramps went away in 3 of 10 with magnesium. With dummy pills it was under 1 in 10. The maker paid for it.',
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
      who: '14 people in England.',
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
      found: 'Nights with cramps fell on baclofen. There was no other group, so time alone may be why.',
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
      found:
        'Those with cramps had more twitches and tingling, and weaker feet. Food and drink did not explain cramps.',
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
      who: '233 people in England.',
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
      found:
        'Up to 6 adults in 10 have had night cramps. Tired muscles and nerves are more likely than a lack of salts.',
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
      found: 'It says cramps last up to ten minutes. It advises stretching and massage, without studies to back it.',
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
  },
}
