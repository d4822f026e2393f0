import type { MedicineWords } from '../../medicinesWords.ts'

export const interactions: Readonly<Record<string, MedicineWords>> = {
  'ix-mg-quinolone': {
    name: 'Antibiotika wie Ciprofloxacin',
    examples: 'Ciprofloxacin, Levofloxacin, Moxifloxacin',
    line: 'Magnesium kann sie unwirksam machen. Fragen Sie, wie viele Stunden dazwischen liegen müssen.',
  },
  'ix-mg-tetracycline': {
    name: 'Antibiotika wie Doxycyclin',
    examples: 'Doxycyclin, Minocyclin, Tetracyclin, Lymecyclin (Europa)',
    line: 'Magnesium kann sie unwirksam machen. Fragen Sie, wie viele Stunden dazwischen liegen müssen.',
  },
  'ix-mg-bisphosphonate': {
    name: 'Knochentabletten wie Alendronat',
    examples: 'Alendronsäure (Alendronat), Risedronat, Ibandronsäure (Ibandronat)',
    line: 'Magnesium kann sie unwirksam machen. Nehmen Sie erst die Knochentablette und warten Sie vier Stunden.',
  },
  'ix-mg-nitrofurantoin': {
    name: 'Eisentabletten und einige andere',
    examples: 'Nitrofurantoin, Penicillamin, Eisen(II)-sulfat, Eltrombopag',
    line: 'Magnesium kann sie unwirksam machen. Fragen Sie, wie viele Stunden dazwischen liegen müssen.',
  },
  'ix-mg-levothyroxine': {
    name: 'Schilddrüsentabletten',
    examples: 'Levothyroxin',
    line: 'Magnesium kann sie unwirksam machen. Lassen Sie vier Stunden dazwischen.',
  },
  'ix-mg-gabapentin': {
    name: 'Gabapentin, für Nerven oder gegen Anfälle',
    examples: 'Gabapentin',
    line: 'Magnesium kann es schwächer machen, sagt eine Seite. Fragen Sie, wie viele Stunden dazwischen liegen müssen.',
  },
  'ix-mg-ckd': {
    name: 'Schwache Nieren, mit jedem Medikament',
    examples: 'chronische Nierenkrankheit',
    line: 'Schwache Nieren scheiden Magnesium schlecht aus. In einem Krankenhaus hatten etwa 23 von 100 Menschen mit Magnesium zu viel davon im Blut. Fragen Sie, bevor Sie es nehmen.',
  },
  'ix-k-acei': {
    name: 'Blutdruck- und Herztabletten, die auf -pril enden',
    examples: 'Ramipril, Lisinopril, Enalapril, Perindopril',
    line: 'Sie halten Kalium im Körper zurück. Nehmen Sie dazu kein Kalium und keinen Salz-Ersatz (natriumarmes Salz). Zu viel kann das Herz anhalten.',
  },
  'ix-k-arb': {
    name: 'Blutdruck- und Herztabletten, die auf -sartan enden',
    examples: 'Losartan, Candesartan, Valsartan, Sacubitril-Valsartan',
    line: 'Sie halten Kalium im Körper zurück. Nehmen Sie dazu kein Kalium und keinen Salz-Ersatz (natriumarmes Salz). Zu viel kann das Herz anhalten.',
  },
  'ix-k-sparing': {
    name: 'Wassertabletten, die Kalium zurückhalten, und Finerenon',
    examples: 'Spironolacton, Eplerenon, Amilorid, Triamteren, Finerenon',
    line: 'Sie halten Kalium im Körper zurück. Nehmen Sie dazu kein Kalium und keinen Salz-Ersatz (natriumarmes Salz). Zu viel kann das Herz anhalten.',
  },
  'ix-k-nsaid-trimeth': {
    name: 'Einige Tabletten gegen Schmerzen, gegen Keime oder nach einer Transplantation',
    examples: 'Ibuprofen, Naproxen, Trimethoprim, Cotrimoxazol, Ciclosporin, Tacrolimus',
    line: 'Sie können das Kalium erhöhen. Bitten Sie um einen Bluttest, bevor Sie Kalium nehmen.',
  },
  'ix-k2-vka': {
    name: 'Blutverdünner wie Marcumar',
    examples: 'Warfarin, Acenocoumarol (Europa), Phenprocoumon (Europa), Fluindion (Europa)',
    line: 'Nehmen Sie dazu kein Vitamin K2. Schon ein wenig wirkt ihnen entgegen. In einer Prüfung reichten 10 Mikrogramm bei mindestens 4 von 10 Menschen.',
  },
  'ix-k2-doac': {
    name: 'Neuere Blutverdünner',
    examples: 'Apixaban, Rivaroxaban, Edoxaban, Dabigatran',
    line: 'Sie wirken nicht über Vitamin K, also ist kein Konflikt zu erwarten. Eine Prüfung davon haben wir nicht gesehen. Sagen Sie es in der Arztpraxis, bevor Sie Vitamin K2 nehmen.',
  },
  'ix-vitd-thiazide': {
    name: 'Wassertabletten aus der Gruppe der Thiazide',
    examples: 'Hydrochlorothiazid (HCT), Indapamid',
    line: 'Sie halten Calcium zurück, und Vitamin D kann es hochtreiben. Fragen Sie, bevor Sie Vitamin D nehmen.',
  },
  'ix-vitd-digoxin': {
    name: 'Digoxin, für das Herz',
    examples: 'Digoxin',
    line: 'Treibt Vitamin D das Calcium hoch, kann dieses Mittel das Herz stören. Fragen Sie, bevor Sie Vitamin D nehmen.',
  },
  'ix-b6-levodopa': {
    name: 'Levodopa allein, und einige Tabletten gegen Anfälle',
    examples: 'Levodopa allein, Phenytoin, Phenobarbital',
    line: 'Vitamin B6 kann sie schwächer machen. Fragen Sie, bevor Sie B6 nehmen.',
  },
  'ix-quinine-qt': {
    name: 'Medikamente, die den Herzschlag stören können',
    examples:
      'Amiodaron, Sotalol, Chinidin, Disopyramid, Erythromycin, Clarithromycin, Citalopram, Moxifloxacin, Haloperidol, Methadon',
    line: 'Chinin verstärkt das. Nehmen Sie kein Chinin auf eigene Faust, und trinken Sie kein Tonic Water gegen Krämpfe.',
  },
  'ix-quinine-anticonv': {
    name: 'Zwei Tabletten gegen Anfälle',
    examples: 'Carbamazepin, Phenobarbital',
    line: 'In einer Studie stieg mit Chinin die Menge dieser Mittel im Blut. Nehmen Sie kein Chinin auf eigene Faust.',
  },
  'ix-quinine-digoxin-vka': {
    name: 'Digoxin, und Blutverdünner wie Marcumar',
    examples: 'Digoxin, Warfarin',
    line: 'Chinin kann sie zu stark machen. Nehmen Sie kein Chinin auf eigene Faust.',
  },
  'ix-gabapentinoid-sedative': {
    name: 'Starke Schmerzmittel, Schlafmittel und Alkohol',
    examples: 'Codein, Morphin, Oxycodon, Diazepam, Zopiclon',
    line: 'Mit Gabapentin oder muskelentspannenden Mitteln können sie sehr schläfrig machen und die Atmung bremsen. Fragen Sie in der Arztpraxis.',
  },
  'ix-ccb-beta': {
    name: 'Betablocker, Simvastatin und Digoxin',
    examples: 'Bisoprolol, Metoprolol, Simvastatin, Digoxin',
    line: 'Mit Verapamil oder Diltiazem kann das Herz zu langsam werden. Simvastatin kann sich im Körper ansammeln. Fragen Sie in der Arztpraxis.',
  },
}
