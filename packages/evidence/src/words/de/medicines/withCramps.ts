import type { MedicineWords } from '../../medicinesWords.ts'

export const withCramps: Readonly<Record<string, MedicineWords>> = {
  'md-laba': {
    name: 'Lang wirkende Sprays zum Einatmen gegen Asthma oder COPD',
    examples: 'Salmeterol, Formoterol, Indacaterol, Vilanterol, Olodaterol, Arformoterol (USA)',
    line: 'Eine große Studie sah nach, wann Menschen mit Krampftabletten anfingen. Auf je 10, die es vor diesem Mittel taten, kamen etwa 24 danach.',
  },
  'md-saba': {
    name: 'Schnelle Sprays zum Einatmen gegen Asthma',
    examples: 'Salbutamol, Terbutalin, Levalbuterol (USA)',
    line: 'Sie stehen auf Listen von Medikamenten, die mit Krämpfen einhergehen können. Zahlen haben wir nicht gesehen.',
  },
  'md-diuretic-ksparing': {
    name: 'Wassertabletten, die Kalium zurückhalten',
    examples: 'Spironolacton, Eplerenon, Amilorid, Triamteren',
    line: 'Eine große Studie sah nach, wann Menschen mit Krampftabletten anfingen. Auf je 10, die es vor diesem Mittel taten, kamen etwa 21 danach.',
  },
  'md-thiazide': {
    name: 'Wassertabletten aus der Gruppe der Thiazide',
    examples: 'Hydrochlorothiazid (HCT), Indapamid, Chlortalidon, Bendroflumethiazid (Europa), Metolazon',
    line: 'Eine große Studie sah nach, wann Menschen mit Krampftabletten anfingen. Auf je 10, die es vor diesem Mittel taten, kamen etwa 15 danach.',
  },
  'md-loop': {
    name: 'Starke Wassertabletten',
    examples: 'Furosemid, Bumetanid, Torasemid',
    line: 'Eine große Studie sah nach, wann Menschen mit Krampftabletten anfingen. Auf je 10, die es vor diesem Mittel taten, kamen etwa 12 danach. Das kann Zufall sein.',
  },
  'md-statin': {
    name: 'Statine, gegen hohe Blutfette',
    examples: 'Atorvastatin, Rosuvastatin, Simvastatin, Pravastatin, Fluvastatin, Lovastatin, Pitavastatin',
    line: 'Eine große Studie sah nach, wann Menschen mit Krampftabletten anfingen. Auf je 10, die es vor diesem Mittel taten, kamen etwa 12 danach. In Prüfungen waren schmerzende oder schwache Muskeln mit Scheintabletten fast ebenso häufig. Im ersten Jahr traf es von 1000 Menschen etwa 11 mehr.',
  },
  'md-fibrate': {
    name: 'Fibrate, gegen hohe Blutfette',
    examples: 'Clofibrat, Fenofibrat, Gemfibrozil',
    line: 'Clofibrat steht auf einer Liste von Medikamenten, die mit Krämpfen einhergehen können. Die anderen sind von derselben Art.',
  },
  'md-serm': {
    name: 'Raloxifen, für die Knochen',
    examples: 'Raloxifen',
    line: 'In fünf bis sechs Jahren bekamen damit etwa 10 von 100 Frauen Beinkrämpfe. Mit Scheintabletten waren es etwa 7 von 100. Es macht auch Blutgerinnsel häufiger. Ist ein Bein geschwollen oder schmerzhaft? Holen Sie noch heute ärztlichen Rat.',
  },
  'md-oestrogen': {
    name: 'Östrogene, für die Wechseljahre',
    examples: 'konjugierte Östrogene',
    line: 'Eine Übersicht sieht einen klaren Zusammenhang mit Krämpfen. Die Zahlen haben wir nicht gesehen.',
  },
  'md-ocp': {
    name: 'Antibabypille mit zwei Hormonen',
    examples: 'Ethinylestradiol',
    line: 'Sie steht auf Listen von Medikamenten, die mit Krämpfen einhergehen können. Zahlen haben wir nicht gesehen. Sie macht auch Blutgerinnsel häufiger. Ist ein Bein geschwollen oder schmerzhaft? Holen Sie noch heute ärztlichen Rat.',
  },
  'md-teriparatide': {
    name: 'Teriparatid, für die Knochen',
    examples: 'Teriparatid',
    line: 'Eine Übersicht sieht einen klaren Zusammenhang mit Krämpfen. Die Zahlen haben wir nicht gesehen.',
  },
  'md-iv-iron': {
    name: 'Eisen als Infusion',
    examples: 'Eisensaccharose',
    line: 'Eine Übersicht sieht einen klaren Zusammenhang mit Krämpfen. Die Zahlen haben wir nicht gesehen.',
  },
  'md-naproxen': {
    name: 'Naproxen und Ähnliches, gegen Schmerzen',
    examples: 'Naproxen, Celecoxib',
    line: 'Eine Übersicht sieht bei Naproxen einen klaren Zusammenhang mit Krämpfen. Bei Celecoxib gibt es nur Berichte. Die Zahlen haben wir nicht gesehen.',
  },
  'md-achei': {
    name: 'Donepezil und Ähnliches, für das Gedächtnis oder schwache Muskeln',
    examples: 'Donepezil, Neostigmin, Pyridostigmin',
    line: 'Etwa 6 von 100 Menschen mit Donepezil bekamen Krämpfe. Mit Scheintabletten waren es etwa 2 von 100. Die anderen stehen nur auf Listen.',
  },
  'md-comt': {
    name: 'Tolcapon, gegen Parkinson',
    examples: 'Tolcapon',
    line: 'Mindestens 1 von 10 Menschen bekommt damit Krämpfe, sagt eine Seite. Wie viele es ohne sind, sagt sie nicht.',
  },
  'md-ccb': {
    name: 'Einige Blutdrucktabletten: Calciumblocker',
    examples: 'Nifedipin, Amlodipin',
    line: 'Nifedipin steht auf Listen von Medikamenten, die mit Krämpfen einhergehen können. Amlodipin ist von derselben Art. Zwei andere dieser Art wurden gegen Krämpfe versucht.',
  },
  'md-arb': {
    name: 'Blutdrucktabletten, die auf -sartan enden',
    examples: 'Losartan, Candesartan, Valsartan, Irbesartan',
    line: 'Sie stehen auf Listen von Medikamenten, die mit Krämpfen einhergehen können. Zahlen haben wir nicht gesehen.',
  },
  'md-betablocker-isa': {
    name: 'Betablocker, vor allem einige wenige',
    examples: 'Pindolol, Acebutolol, Carteolol',
    line: 'Ein Leitfaden sagt, dass Krämpfe mit Betablockern einhergehen können. Welche das sind, ist Allgemeinwissen und in keiner Quelle gelesen.',
  },
  'md-chemo': {
    name: 'Krebsmedikamente, die Nerven schädigen können',
    examples: 'Cisplatin, Vincristin, Oxaliplatin, Paclitaxel, Docetaxel',
    line: 'Cisplatin und Vincristin stehen auf Listen von Medikamenten, die mit Krämpfen einhergehen können. Zahlen haben wir nicht gesehen. Sagen Sie es Ihrem Behandlungsteam.',
  },
  'md-tki': {
    name: 'Imatinib, gegen manche Krebsarten',
    examples: 'Imatinib',
    line: 'Ein Leitfaden sagt, dass Krämpfe damit einhergehen können. Die Zahlen haben wir nicht gesehen. Sagen Sie es Ihrem Behandlungsteam.',
  },
  'md-hedgehog': {
    name: 'Vismodegib und Sonidegib, gegen Hautkrebs',
    examples: 'Vismodegib, Sonidegib',
    line: 'Krämpfe gehören zu den häufigsten Wirkungen. Die Zahlen konnten wir nicht prüfen. Sagen Sie es Ihrem Behandlungsteam.',
  },
  'md-egfr': {
    name: 'Krebsmedikamente, die das Magnesium senken können',
    examples: 'Cetuximab, Panitumumab, Erlotinib, Bevacizumab, Nivolumab',
    line: 'Damit kann der Körper Magnesium verlieren. Davon kommen vielleicht Krämpfe. Sagen Sie es Ihrem Behandlungsteam.',
  },
  'md-ppi': {
    name: 'Starke Säureblocker, lange genommen',
    examples: 'Omeprazol, Esomeprazol, Lansoprazol, Pantoprazol, Rabeprazol',
    line: 'In seltenen Fällen verliert der Körper damit Magnesium, und davon können Krämpfe kommen. Meist zeigt es sich nach einem Jahr. Ein Bluttest kann es zeigen.',
  },
  'md-lithium': {
    name: 'Lithium',
    examples: 'Lithiumcarbonat',
    line: 'Es steht auf Listen von Medikamenten, die mit Krämpfen einhergehen können. Zahlen haben wir nicht gesehen.',
  },
  'md-steroid': {
    name: 'Kortisontabletten',
    examples: 'Prednisolon, Prednison',
    line: 'Sie stehen auf Listen von Medikamenten, die mit Krämpfen einhergehen können. Zahlen haben wir nicht gesehen.',
  },
  'md-cns-paradox': {
    name: 'Einige Tabletten für Schlaf, Stimmung, Anfälle oder Nerven',
    examples: 'Clonazepam, Citalopram, Gabapentin, Zolpidem',
    line: 'Es gibt Berichte über Krämpfe damit. Doch manche davon wurden gegen Krämpfe versucht.',
  },
  'md-cimetidine': {
    name: 'Cimetidin, gegen Magensäure',
    examples: 'Cimetidin',
    line: 'Es steht auf Listen von Medikamenten, die mit Krämpfen einhergehen können. Zahlen haben wir nicht gesehen.',
  },
  'md-antitb': {
    name: 'Pyrazinamid, gegen Tuberkulose',
    examples: 'Pyrazinamid',
    line: 'Es steht auf Listen von Medikamenten, die mit Krämpfen einhergehen können. Zahlen haben wir nicht gesehen.',
  },
  'md-stimulant': {
    name: 'Was wach hält',
    examples: 'Amphetamine, Pseudoephedrin, Ephedrin, Nikotin, Koffein',
    line: 'Es steht auf Listen von Medikamenten, die mit Krämpfen einhergehen können. Zahlen haben wir nicht gesehen. Kaffee und Tabak können Sie selbst verringern.',
  },
  'md-withdrawal': {
    name: 'Entzug von Schlafmitteln, Beruhigungsmitteln oder Alkohol',
    examples: 'Benzodiazepine, Barbiturate, Alkohol',
    line: 'Beim Entzug können Krämpfe kommen. Auf einmal aufzuhören, kann lebensgefährlich sein. Tun Sie es nicht allein.',
  },
}
