import type { MedicineWords } from '../../medicinesWords.ts'

export const interactions: Readonly<Record<string, MedicineWords>> = {
  'ix-mg-quinolone': {
    name: 'Antibiotics such as ciprofloxacin',
    examples: 'ciprofloxacin, levofloxacin, moxifloxacin',
    line: 'Magnesium can block them. Ask how many hours to keep them apart.',
  },
  'ix-mg-tetracycline': {
    name: 'Antibiotics such as doxycycline',
    examples: 'doxycycline, minocycline, tetracycline, lymecycline (Europe)',
    line: 'Magnesium can block them. Ask how many hours to keep them apart.',
  },
  'ix-mg-bisphosphonate': {
    name: 'Bone pills such as alendronate',
    examples: 'alendronic acid (US: alendronate), risedronate, ibandronic acid (US: ibandronate)',
    line: 'Magnesium can block them. Take the bone pill first, and wait four hours.',
  },
  'ix-mg-nitrofurantoin': {
    name: 'Iron pills and a few others',
    examples: 'nitrofurantoin, penicillamine, ferrous sulfate, eltrombopag',
    line: 'Magnesium can block them. Ask how many hours to keep them apart.',
  },
  'ix-mg-levothyroxine': {
    name: 'Thyroid pills',
    examples: 'levothyroxine',
    line: 'Magnesium can block them. Take the two four hours apart.',
  },
  'ix-mg-gabapentin': {
    name: 'Gabapentin, for nerves or fits',
    examples: 'gabapentin',
    line: 'Magnesium may make it weaker, one page says. Ask how many hours to keep them apart.',
  },
  'ix-mg-ckd': {
    name: 'Weak kidneys, with any medicine',
    examples: 'chronic kidney disease',
    line: 'Weak kidneys can not clear magnesium well. In one hospital, about 23 in 100 people who took it had too much. Ask before you take it.',
  },
  'ix-k-acei': {
    name: 'Blood pressure and heart pills whose names end in -pril',
    examples: 'ramipril, lisinopril, enalapril, perindopril',
    line: 'They keep potassium in the body. Do not take potassium or low-salt salt with them. Too much can stop the heart.',
  },
  'ix-k-arb': {
    name: 'Blood pressure and heart pills whose names end in -sartan',
    examples: 'losartan, candesartan, valsartan, sacubitril-valsartan',
    line: 'They keep potassium in the body. Do not take potassium or low-salt salt with them. Too much can stop the heart.',
  },
  'ix-k-sparing': {
    name: 'Water tablets that keep potassium, and finerenone',
    examples: 'spironolactone, eplerenone, amiloride, triamterene, finerenone',
    line: 'They keep potassium in the body. Do not take potassium or low-salt salt with them. Too much can stop the heart.',
  },
  'ix-k-nsaid-trimeth': {
    name: 'Some pills for pain, germs or a new organ',
    examples: 'ibuprofen, naproxen, trimethoprim, co-trimoxazole, ciclosporin (US: cyclosporine), tacrolimus',
    line: 'They can raise potassium. Ask for a blood test before you take potassium.',
  },
  'ix-k2-vka': {
    name: 'Blood thinners such as warfarin',
    examples: 'warfarin, acenocoumarol (Europe), phenprocoumon (Europe), fluindione (Europe)',
    line: 'Do not take vitamin K2 with them. Even a little works against them. In a test, 10 micrograms did so in at least 4 in 10 people.',
  },
  'ix-k2-doac': {
    name: 'Newer blood thinners',
    examples: 'apixaban, rivaroxaban, edoxaban, dabigatran',
    line: 'They do not work through vitamin K, so no clash is expected. We saw no test of that. Tell your doctor before you take vitamin K2.',
  },
  'ix-vitd-thiazide': {
    name: 'Water tablets of the thiazide kind',
    examples: 'hydrochlorothiazide, indapamide',
    line: 'They hold back calcium, and vitamin D can drive calcium up. Ask before you take vitamin D.',
  },
  'ix-vitd-digoxin': {
    name: 'Digoxin, for the heart',
    examples: 'digoxin',
    line: 'If vitamin D drives calcium up, this pill can upset the heart. Ask before you take vitamin D.',
  },
  'ix-b6-levodopa': {
    name: 'Levodopa given alone, and some pills for fits',
    examples: 'levodopa alone, phenytoin, phenobarbital',
    line: 'Vitamin B6 can make them weaker. Ask before you take B6.',
  },
  'ix-quinine-qt': {
    name: 'Medicines that can upset the heart beat',
    examples:
      'amiodarone, sotalol, quinidine, disopyramide, erythromycin, clarithromycin, citalopram, moxifloxacin, haloperidol, methadone',
    line: 'Quinine adds to that. Do not take quinine by yourself, and do not drink tonic water for cramps.',
  },
  'ix-quinine-anticonv': {
    name: 'Two pills for fits',
    examples: 'carbamazepine, phenobarbital',
    line: 'In one study, quinine drove up how much of them is in the blood. Do not take quinine by yourself.',
  },
  'ix-quinine-digoxin-vka': {
    name: 'Digoxin, and blood thinners such as warfarin',
    examples: 'digoxin, warfarin',
    line: 'Quinine can make them too strong. Do not take quinine by yourself.',
  },
  'ix-gabapentinoid-sedative': {
    name: 'Strong pain pills, sleeping pills and alcohol',
    examples: 'codeine, morphine, oxycodone, diazepam, zopiclone',
    line: 'With gabapentin or pills that relax the muscles, they can slow your breath. You may get very drowsy. Ask your doctor.',
  },
  'ix-ccb-beta': {
    name: 'Beta blockers, simvastatin and digoxin',
    examples: 'bisoprolol, metoprolol, simvastatin, digoxin',
    line: 'With verapamil or diltiazem the heart can get too slow. Simvastatin can build up in the body. Ask your doctor.',
  },
}
