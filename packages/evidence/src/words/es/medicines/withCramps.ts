import type { MedicineWords } from '../../medicinesWords.ts'

export const withCramps: Readonly<Record<string, MedicineWords>> = {
  'md-laba': {
    name: 'Inhaladores de larga duración para el asma o la EPOC',
    examples: 'salmeterol, formoterol, indacaterol, vilanterol, olodaterol, arformoterol (EE. UU.)',
    line: 'Un estudio grande miró cuándo empezaba la gente a tomar pastillas para los calambres. Por cada 10 que empezaron antes de este medicamento, unas 24 empezaron después.',
  },
  'md-saba': {
    name: 'Inhaladores rápidos para el asma',
    examples: 'salbutamol, terbutalina, levalbuterol (EE. UU.)',
    line: 'Están en listas de medicamentos que pueden ir unidos a los calambres. No hemos visto cifras.',
  },
  'md-diuretic-ksparing': {
    name: 'Pastillas para orinar que retienen el potasio',
    examples: 'espironolactona, eplerenona, amilorida, triamtereno',
    line: 'Un estudio grande miró cuándo empezaba la gente a tomar pastillas para los calambres. Por cada 10 que empezaron antes de este medicamento, unas 21 empezaron después.',
  },
  'md-thiazide': {
    name: 'Pastillas para orinar del tipo tiazida',
    examples: 'hidroclorotiazida, indapamida, clortalidona, bendroflumetiazida (Europa), metolazona',
    line: 'Un estudio grande miró cuándo empezaba la gente a tomar pastillas para los calambres. Por cada 10 que empezaron antes de este medicamento, unas 15 empezaron después.',
  },
  'md-loop': {
    name: 'Pastillas para orinar fuertes',
    examples: 'furosemida, bumetanida, torasemida',
    line: 'Un estudio grande miró cuándo empezaba la gente a tomar pastillas para los calambres. Por cada 10 que empezaron antes de este medicamento, unas 12 empezaron después. Puede deberse al azar.',
  },
  'md-statin': {
    name: 'Estatinas, para el colesterol',
    examples: 'atorvastatina, rosuvastatina, simvastatina, pravastatina, fluvastatina, lovastatina, pitavastatina',
    line: 'Un estudio grande miró cuándo empezaba la gente a tomar pastillas para los calambres. Por cada 10 que empezaron antes de este medicamento, unas 12 empezaron después. En los estudios, el dolor o la debilidad muscular fueron casi igual de frecuentes con pastillas de mentira. En el primer año los tuvieron unas 11 personas más de cada 1000.',
  },
  'md-fibrate': {
    name: 'Fibratos, para las grasas de la sangre',
    examples: 'clofibrato, fenofibrato, gemfibrozilo',
    line: 'El clofibrato está en una lista de medicamentos que pueden ir unidos a los calambres. Los otros son del mismo tipo.',
  },
  'md-serm': {
    name: 'Raloxifeno, para los huesos',
    examples: 'raloxifeno',
    line: 'En cinco a seis años, unas 10 de cada 100 mujeres que lo tomaban tuvieron calambres. Con pastillas de mentira fueron unas 7 de cada 100. También hace más frecuentes los coágulos. ¿Una pierna está hinchada o dolorida? Hable hoy con un médico.',
  },
  'md-oestrogen': {
    name: 'Estrógenos, para la menopausia',
    examples: 'estrógenos conjugados',
    line: 'Una revisión ve una relación firme con los calambres. No hemos visto las cifras.',
  },
  'md-ocp': {
    name: 'Píldora anticonceptiva con dos hormonas',
    examples: 'etinilestradiol',
    line: 'Está en listas de medicamentos que pueden ir unidos a los calambres. No hemos visto cifras. También hace más frecuentes los coágulos. ¿Una pierna está hinchada o dolorida? Hable hoy con un médico.',
  },
  'md-teriparatide': {
    name: 'Teriparatida, para los huesos',
    examples: 'teriparatida',
    line: 'Una revisión ve una relación firme con los calambres. No hemos visto las cifras.',
  },
  'md-iv-iron': {
    name: 'Hierro por la vena',
    examples: 'hierro sacarosa',
    line: 'Una revisión ve una relación firme con los calambres. No hemos visto las cifras.',
  },
  'md-naproxen': {
    name: 'Naproxeno y parecidos, para el dolor',
    examples: 'naproxeno, celecoxib',
    line: 'Una revisión ve una relación firme entre el naproxeno y los calambres. Con el celecoxib solo hay avisos. No hemos visto las cifras.',
  },
  'md-achei': {
    name: 'Donepezilo y parecidos, para la memoria o los músculos débiles',
    examples: 'donepezilo, neostigmina, piridostigmina',
    line: 'Unas 6 de cada 100 personas con donepezilo tuvieron calambres. Con pastillas de mentira fueron unas 2 de cada 100. Los otros solo están en listas.',
  },
  'md-comt': {
    name: 'Tolcapona, para el párkinson',
    examples: 'tolcapona',
    line: 'Al menos 1 de cada 10 personas que la toman tiene calambres, dice una página. No dice cuántas los tienen sin ella.',
  },
  'md-ccb': {
    name: 'Algunas pastillas para la presión: bloqueadores del calcio',
    examples: 'nifedipino, amlodipino',
    line: 'El nifedipino está en listas de medicamentos que pueden ir unidos a los calambres. El amlodipino es del mismo tipo. Otros dos de este tipo se han usado contra los calambres.',
  },
  'md-arb': {
    name: 'Pastillas para la presión que acaban en -sartán',
    examples: 'losartán, candesartán, valsartán, irbesartán',
    line: 'Están en listas de medicamentos que pueden ir unidos a los calambres. No hemos visto cifras.',
  },
  'md-betablocker-isa': {
    name: 'Betabloqueantes, sobre todo unos pocos',
    examples: 'pindolol, acebutolol, carteolol',
    line: 'Una guía dice que los calambres pueden ir unidos a los betabloqueantes. Cuáles son se sabe en general; no lo hemos leído en una fuente.',
  },
  'md-chemo': {
    name: 'Medicamentos contra el cáncer que pueden dañar los nervios',
    examples: 'cisplatino, vincristina, oxaliplatino, paclitaxel, docetaxel',
    line: 'El cisplatino y la vincristina están en listas de medicamentos que pueden ir unidos a los calambres. No hemos visto cifras. Dígaselo a su equipo de oncología.',
  },
  'md-tki': {
    name: 'Imatinib, para algunos cánceres',
    examples: 'imatinib',
    line: 'Una guía dice que los calambres pueden ir unidos a él. No hemos visto las cifras. Dígaselo a su equipo de oncología.',
  },
  'md-hedgehog': {
    name: 'Vismodegib y sonidegib, para el cáncer de piel',
    examples: 'vismodegib, sonidegib',
    line: 'Los calambres están entre sus efectos más frecuentes. No hemos podido comprobar las cifras. Dígaselo a su equipo de oncología.',
  },
  'md-egfr': {
    name: 'Medicamentos contra el cáncer que pueden bajar el magnesio',
    examples: 'cetuximab, panitumumab, erlotinib, bevacizumab, nivolumab',
    line: 'Con ellos, el cuerpo puede perder magnesio. De ahí pueden venir calambres. Dígaselo a su equipo de oncología.',
  },
  'md-ppi': {
    name: 'Protectores del estómago, tomados mucho tiempo',
    examples: 'omeprazol, esomeprazol, lansoprazol, pantoprazol, rabeprazol',
    line: 'En casos raros el cuerpo pierde magnesio con ellos, y de ahí pueden venir calambres. Casi siempre se nota después de un año. Un análisis de sangre puede mostrarlo.',
  },
  'md-lithium': {
    name: 'Litio',
    examples: 'carbonato de litio',
    line: 'Está en listas de medicamentos que pueden ir unidos a los calambres. No hemos visto cifras.',
  },
  'md-steroid': {
    name: 'Pastillas de cortisona',
    examples: 'prednisolona, prednisona',
    line: 'Están en listas de medicamentos que pueden ir unidos a los calambres. No hemos visto cifras.',
  },
  'md-cns-paradox': {
    name: 'Algunas pastillas para el sueño, el ánimo, las convulsiones o los nervios',
    examples: 'clonazepam, citalopram, gabapentina, zolpidem',
    line: 'Hay avisos de calambres con ellas. Pero algunas se han usado contra los calambres.',
  },
  'md-cimetidine': {
    name: 'Cimetidina, para la acidez',
    examples: 'cimetidina',
    line: 'Está en listas de medicamentos que pueden ir unidos a los calambres. No hemos visto cifras.',
  },
  'md-antitb': {
    name: 'Pirazinamida, para la tuberculosis',
    examples: 'pirazinamida',
    line: 'Está en listas de medicamentos que pueden ir unidos a los calambres. No hemos visto cifras.',
  },
  'md-stimulant': {
    name: 'Cosas que quitan el sueño',
    examples: 'anfetaminas, pseudoefedrina, efedrina, nicotina, cafeína',
    line: 'Están en listas de medicamentos que pueden ir unidos a los calambres. No hemos visto cifras. El café y el tabaco los puede reducir usted.',
  },
  'md-withdrawal': {
    name: 'Dejar pastillas para dormir, tranquilizantes o alcohol',
    examples: 'benzodiacepinas, barbitúricos, alcohol',
    line: 'Pueden venir calambres al dejarlos. Dejarlos de golpe puede poner en peligro la vida. No lo haga a solas.',
  },
}
