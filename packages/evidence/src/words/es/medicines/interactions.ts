import type { MedicineWords } from '../../medicinesWords.ts'

export const interactions: Readonly<Record<string, MedicineWords>> = {
  'ix-mg-quinolone': {
    name: 'Antibióticos como el ciprofloxacino',
    examples: 'ciprofloxacino, levofloxacino, moxifloxacino',
    line: 'El magnesio puede impedir que actúen. Pregunte cuántas horas debe dejar entre las tomas.',
  },
  'ix-mg-tetracycline': {
    name: 'Antibióticos como la doxiciclina',
    examples: 'doxiciclina, minociclina, tetraciclina, limeciclina (Europa)',
    line: 'El magnesio puede impedir que actúen. Pregunte cuántas horas debe dejar entre las tomas.',
  },
  'ix-mg-bisphosphonate': {
    name: 'Pastillas para los huesos como el alendronato',
    examples: 'ácido alendrónico (alendronato), risedronato, ácido ibandrónico (ibandronato)',
    line: 'El magnesio puede impedir que actúen. Tome primero la pastilla para los huesos y espere cuatro horas.',
  },
  'ix-mg-nitrofurantoin': {
    name: 'Pastillas de hierro y algunas otras',
    examples: 'nitrofurantoína, penicilamina, sulfato ferroso, eltrombopag',
    line: 'El magnesio puede impedir que actúen. Pregunte cuántas horas debe dejar entre las tomas.',
  },
  'ix-mg-levothyroxine': {
    name: 'Pastillas para el tiroides',
    examples: 'levotiroxina',
    line: 'El magnesio puede impedir que actúen. Deje cuatro horas entre las dos tomas.',
  },
  'ix-mg-gabapentin': {
    name: 'Gabapentina, para los nervios o las convulsiones',
    examples: 'gabapentina',
    line: 'El magnesio puede debilitarla, dice una página. Pregunte cuántas horas debe dejar entre las tomas.',
  },
  'ix-mg-ckd': {
    name: 'Riñones débiles, con cualquier medicamento',
    examples: 'enfermedad renal crónica',
    line: 'Unos riñones débiles no eliminan bien el magnesio. En un hospital, unas 23 de cada 100 personas que lo tomaban tenían demasiado en la sangre. Pregunte antes de tomarlo.',
  },
  'ix-k-acei': {
    name: 'Pastillas para la presión y el corazón que acaban en -pril',
    examples: 'ramipril, lisinopril, enalapril, perindopril',
    line: 'Retienen el potasio en el cuerpo. No tome con ellas potasio ni sal baja en sodio. Demasiado puede parar el corazón.',
  },
  'ix-k-arb': {
    name: 'Pastillas para la presión y el corazón que acaban en -sartán',
    examples: 'losartán, candesartán, valsartán, sacubitrilo-valsartán',
    line: 'Retienen el potasio en el cuerpo. No tome con ellas potasio ni sal baja en sodio. Demasiado puede parar el corazón.',
  },
  'ix-k-sparing': {
    name: 'Pastillas para orinar que retienen el potasio, y finerenona',
    examples: 'espironolactona, eplerenona, amilorida, triamtereno, finerenona',
    line: 'Retienen el potasio en el cuerpo. No tome con ellas potasio ni sal baja en sodio. Demasiado puede parar el corazón.',
  },
  'ix-k-nsaid-trimeth': {
    name: 'Algunas pastillas para el dolor, las infecciones o un trasplante',
    examples: 'ibuprofeno, naproxeno, trimetoprima, cotrimoxazol, ciclosporina, tacrólimus',
    line: 'Pueden subir el potasio. Pida un análisis de sangre antes de tomar potasio.',
  },
  'ix-k2-vka': {
    name: 'Anticoagulantes como la warfarina',
    examples: 'warfarina, acenocumarol (Europa), fenprocumón (Europa), fluindiona (Europa)',
    line: 'No tome con ellos vitamina K2. Hasta un poco va en su contra. En un estudio, 10 microgramos bastaron en al menos 4 de cada 10 personas.',
  },
  'ix-k2-doac': {
    name: 'Anticoagulantes más nuevos',
    examples: 'apixabán, rivaroxabán, edoxabán, dabigatrán',
    line: 'No actúan a través de la vitamina K, así que no se espera ningún choque. No hemos visto ningún estudio de ello. Dígaselo a su médico antes de tomar vitamina K2.',
  },
  'ix-vitd-thiazide': {
    name: 'Pastillas para orinar del tipo tiazida',
    examples: 'hidroclorotiazida, indapamida',
    line: 'Retienen el calcio, y la vitamina D puede subirlo. Pregunte antes de tomar vitamina D.',
  },
  'ix-vitd-digoxin': {
    name: 'Digoxina, para el corazón',
    examples: 'digoxina',
    line: 'Si la vitamina D sube el calcio, este medicamento puede alterar el corazón. Pregunte antes de tomar vitamina D.',
  },
  'ix-b6-levodopa': {
    name: 'Levodopa sola, y algunas pastillas para las convulsiones',
    examples: 'levodopa sola, fenitoína, fenobarbital',
    line: 'La vitamina B6 puede debilitarlas. Pregunte antes de tomar B6.',
  },
  'ix-quinine-qt': {
    name: 'Medicamentos que pueden alterar los latidos',
    examples:
      'amiodarona, sotalol, quinidina, disopiramida, eritromicina, claritromicina, citalopram, moxifloxacino, haloperidol, metadona',
    line: 'La quinina aumenta ese efecto. No tome quinina por su cuenta, y no beba agua tónica para los calambres.',
  },
  'ix-quinine-anticonv': {
    name: 'Dos pastillas para las convulsiones',
    examples: 'carbamazepina, fenobarbital',
    line: 'En un estudio, la quinina subió la cantidad de estos medicamentos en la sangre. No tome quinina por su cuenta.',
  },
  'ix-quinine-digoxin-vka': {
    name: 'Digoxina, y anticoagulantes como la warfarina',
    examples: 'digoxina, warfarina',
    line: 'La quinina puede aumentar demasiado su efecto. No tome quinina por su cuenta.',
  },
  'ix-gabapentinoid-sedative': {
    name: 'Pastillas fuertes para el dolor, pastillas para dormir y alcohol',
    examples: 'codeína, morfina, oxicodona, diazepam, zopiclona',
    line: 'Con gabapentina o relajantes musculares pueden dar mucho sueño y frenar la respiración. Pregunte a su médico.',
  },
  'ix-ccb-beta': {
    name: 'Betabloqueantes, simvastatina y digoxina',
    examples: 'bisoprolol, metoprolol, simvastatina, digoxina',
    line: 'Con verapamilo o diltiazem el corazón puede ir demasiado lento. La simvastatina se puede acumular en el cuerpo. Pregunte a su médico.',
  },
}
