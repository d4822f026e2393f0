import type { MedicineWords } from '../../medicinesWords.ts'

export const withCramps: Readonly<Record<string, MedicineWords>> = {
  'md-laba': {
    name: 'Long-acting inhalers for asthma or COPD',
    examples: 'salmeterol, formoterol (once eformoterol), indacaterol, vilanterol, olodaterol, arformoterol (US)',
    line: 'One large study looked at when people began cramp pills. For each 10 who did so before this medicine, about 24 did so after it.',
  },
  'md-saba': {
    name: 'Quick inhalers for asthma',
    examples: 'salbutamol (US: albuterol), terbutaline, levalbuterol (US)',
    line: 'They are on lists of medicines that can go with cramps. We saw no count.',
  },
  'md-diuretic-ksparing': {
    name: 'Water tablets that keep potassium',
    examples: 'spironolactone, eplerenone, amiloride, triamterene',
    line: 'One large study looked at when people began cramp pills. For each 10 who did so before this medicine, about 21 did so after it.',
  },
  'md-thiazide': {
    name: 'Water tablets of the thiazide kind',
    examples:
      'hydrochlorothiazide, indapamide, chlortalidone (US: chlorthalidone), bendroflumethiazide (Europe), metolazone',
    line: 'One large study looked at when people began cramp pills. For each 10 who did so before this medicine, about 15 did so after it.',
  },
  'md-loop': {
    name: 'Strong water tablets',
    examples: 'furosemide (once frusemide), bumetanide, torasemide (US: torsemide)',
    line: 'One large study looked at when people began cramp pills. For each 10 who did so before this medicine, about 12 did so after it. That may be down to luck.',
  },
  'md-statin': {
    name: 'Statins, for blood fats',
    examples: 'atorvastatin, rosuvastatin, simvastatin, pravastatin, fluvastatin, lovastatin (US), pitavastatin',
    line: 'One large study looked at when people began cramp pills. For each 10 who did so before this medicine, about 12 did so after it. In tests, sore or weak muscles were nearly as common with dummy pills. In the first year, about 11 more people in 1000 had them.',
  },
  'md-fibrate': {
    name: 'Fibrates, for blood fats',
    examples: 'clofibrate, fenofibrate, gemfibrozil',
    line: 'Clofibrate is on a list of medicines that can go with cramps. The others are of the same kind.',
  },
  'md-serm': {
    name: 'Raloxifene, for bones',
    examples: 'raloxifene',
    line: 'Over five to six years, about 10 in 100 women on it had leg cramps. On dummy pills it was about 7 in 100. It also makes clots more likely. Is one leg swollen or sore? Talk to a doctor today.',
  },
  'md-oestrogen': {
    name: 'Estrogen (oestrogen), for the menopause',
    examples: 'conjugated oestrogens (US: conjugated estrogens)',
    line: 'One review ties it firmly to cramps. We did not see the count.',
  },
  'md-ocp': {
    name: 'Birth control pills with two hormones',
    examples: 'ethinylestradiol (US: ethinyl estradiol)',
    line: 'They are on lists of medicines that can go with cramps. We saw no count. They also make clots more likely. Is one leg swollen or sore? Talk to a doctor today.',
  },
  'md-teriparatide': {
    name: 'Teriparatide, for bones',
    examples: 'teriparatide',
    line: 'One review ties it firmly to cramps. We did not see the count.',
  },
  'md-iv-iron': {
    name: 'Iron by drip',
    examples: 'iron sucrose',
    line: 'One review ties it firmly to cramps. We did not see the count.',
  },
  'md-naproxen': {
    name: 'Naproxen and the like, for pain',
    examples: 'naproxen, celecoxib',
    line: 'One review ties naproxen firmly to cramps. With celecoxib they were only reported. We did not see the count.',
  },
  'md-achei': {
    name: 'Donepezil and the like, for memory or weak muscles',
    examples: 'donepezil, neostigmine, pyridostigmine',
    line: 'About 6 in 100 people on donepezil had cramps. On dummy pills it was about 2 in 100. The others are only on lists.',
  },
  'md-comt': {
    name: "Tolcapone, for Parkinson's",
    examples: 'tolcapone',
    line: 'At least 1 in 10 people on it get cramps, one page says. It does not say how many do without it.',
  },
  'md-ccb': {
    name: 'Some blood pressure pills: calcium blockers',
    examples: 'nifedipine, amlodipine',
    line: 'Nifedipine is on lists of medicines that can go with cramps. Amlodipine is of the same kind. Two more of the kind have been tried against cramps.',
  },
  'md-arb': {
    name: 'Blood pressure pills whose names end in -sartan',
    examples: 'losartan, candesartan, valsartan, irbesartan',
    line: 'They are on lists of medicines that can go with cramps. We saw no count.',
  },
  'md-betablocker-isa': {
    name: 'Beta blockers, above all a few of them',
    examples: 'pindolol, acebutolol, carteolol',
    line: 'One guide says that cramps can go with beta blockers. Which ones is common knowledge, not read at a source.',
  },
  'md-chemo': {
    name: 'Cancer drugs that can harm nerves',
    examples: 'cisplatin, vincristine, oxaliplatin, paclitaxel, docetaxel',
    line: 'Cisplatin and vincristine are on lists of medicines that can go with cramps. We saw no count. Tell your cancer team.',
  },
  'md-tki': {
    name: 'Imatinib, for some cancers',
    examples: 'imatinib',
    line: 'One guide says that cramps can go with it. We did not see the count. Tell your cancer team.',
  },
  'md-hedgehog': {
    name: 'Vismodegib and sonidegib, for skin cancer',
    examples: 'vismodegib, sonidegib',
    line: 'Cramps are among their most common effects. We could not check the count. Tell your cancer team.',
  },
  'md-egfr': {
    name: 'Cancer drugs that can lower magnesium',
    examples: 'cetuximab, panitumumab, erlotinib, bevacizumab, nivolumab',
    line: 'The body can lose magnesium with them. Cramps may come from that. Tell your cancer team.',
  },
  'md-ppi': {
    name: 'Strong acid blockers, taken for long',
    examples: 'omeprazole, esomeprazole, lansoprazole, pantoprazole, rabeprazole',
    line: 'In rare cases the body loses magnesium with them, and cramps may come from that. It mostly shows after a year. A blood test can tell.',
  },
  'md-lithium': {
    name: 'Lithium',
    examples: 'lithium carbonate',
    line: 'It is on lists of medicines that can go with cramps. We saw no count.',
  },
  'md-steroid': {
    name: 'Cortisone pills',
    examples: 'prednisolone (US: prednisone)',
    line: 'They are on lists of medicines that can go with cramps. We saw no count.',
  },
  'md-cns-paradox': {
    name: 'Some pills for sleep, mood, fits or nerves',
    examples: 'clonazepam, citalopram, gabapentin, zolpidem',
    line: 'Cramps were reported with them. Yet some of these have been tried against cramps.',
  },
  'md-cimetidine': {
    name: 'Cimetidine, for stomach acid',
    examples: 'cimetidine',
    line: 'It is on lists of medicines that can go with cramps. We saw no count.',
  },
  'md-antitb': {
    name: 'Pyrazinamide, for TB',
    examples: 'pyrazinamide',
    line: 'It is on lists of medicines that can go with cramps. We saw no count.',
  },
  'md-stimulant': {
    name: 'Things that keep one awake',
    examples: 'amphetamines, pseudoephedrine, ephedrine, nicotine, caffeine',
    line: 'They are on lists of medicines that can go with cramps. We saw no count. Coffee and tobacco you may cut down by yourself.',
  },
  'md-withdrawal': {
    name: 'Coming off sleeping pills, sedatives or alcohol',
    examples: 'benzodiazepines, barbiturates, alcohol',
    line: 'Cramps can come as one comes off these. To stop all at once can put life at risk. Do not do it alone.',
  },
}
