import type { Words } from './words.ts'

export { foodNames } from './foods.es.ts'
export { otherWords } from './otherWords.es.ts'

export const words: Words = {
  rules: {
    'limit-mg-us':
      'La suma pasa de 350 mg de magnesio al día. Tanto puede dar diarrea. Lo que viene de la comida no cuenta aquí.',
    'limit-mg-efsa': 'La suma pasa de 250 mg de magnesio al día. En Europa, es lo máximo que se aconseja en pastillas.',
    'limit-mg-uk':
      'La suma pasa de 400 mg de magnesio al día. En el Reino Unido, es lo máximo que se aconseja en pastillas.',
    'count-antacids': 'Esto también lleva magnesio. Lo sumamos al de sus pastillas.',
    'limit-b6-efsa':
      'La suma pasa de 12 mg de vitamina B6 al día. Con el tiempo, eso puede dañar los nervios. En Estados Unidos el límite es más antiguo y más alto: 100 mg. Mire todas sus etiquetas.',
    'b6-numb':
      'Demasiada vitamina B6 también puede dar hormigueo, ardor o adormecimiento en los pies. Antes de tomar más, muestre al médico lo que toma.',
    'limit-d':
      'Esto pasa de 100 microgramos (4.000 UI) de vitamina D al día. No tome tanto por su cuenta. Pregunte a su médico.',
    'd-units': 'Mire bien la unidad en la etiqueta. 10 microgramos son lo mismo que 400 UI.',
    'limit-folic':
      'Esto pasa de 1.000 microgramos de ácido fólico al día. Tanto puede ocultar en un análisis que falta vitamina B12.',
    'limit-ca':
      'Entre comida y pastillas, puede ser demasiado calcio. Desde los 50 años, no pase de 2.000 mg al día. Antes, de 2.500 mg.',
    'k-tablets':
      'Las pastillas de potasio pueden hacer daño. No las tome por su cuenta para los calambres. Las manda un médico tras un análisis de sangre.',
    'mg-kidney-30':
      'Puede que sus riñones no eliminen el magnesio que sobra. Esto lo decide el equipo que ve sus riñones.',
    'mg-kidney-60':
      'Con los riñones débiles, el magnesio se puede acumular. Pregunte antes a su médico, y pida que se lo miren en la sangre.',
    'mg-blood-high': 'En su sangre hay mucho magnesio. No tome más en pastillas. Muestre el resultado a su médico.',
    'mg-spacing': 'Tome el magnesio al menos 4 horas antes o después de sus otras medicinas.',
    'mg-antibiotic':
      'Con esto, su antibiótico no hace bien su trabajo. Tome el antibiótico 2 horas antes, o de 4 a 6 horas después.',
    'mg-bisphosphonate':
      'Esto impide que actúe su pastilla para los huesos. Deje al menos 2 horas entre las dos. Algunos prospectos dicen de 3 a 4.',
    'mg-levothyroxine': 'Deje al menos 4 horas entre esto y su pastilla para el tiroides.',
    'mg-gabapentin':
      'El magnesio hace que entre menos gabapentina en el cuerpo. Deje al menos 2 horas. Tome la gabapentina después.',
    'ppi-low-mg':
      'Las pastillas para la acidez, tomadas mucho tiempo, pueden bajar el magnesio. Pida un análisis de sangre. No las deje por su cuenta.',
    'diuretic-low':
      'Las pastillas para orinar pueden bajar el potasio y el magnesio. Eso puede dar calambres. Pregunte cuándo le miraron la sangre por última vez.',
    'digoxin-low-mg':
      'Con digoxina, tener poco magnesio o poco potasio puede hacer daño. Pida pronto un análisis de sangre a su médico.',
    'k-sparing-mg': 'Su pastilla para orinar también retiene magnesio. Pregunte antes de tomar más.',
    'k-raise':
      'Por sus riñones, un análisis o una medicina, podría haber demasiado potasio. No lo tome en pastillas ni en sal baja en sodio. No le propondremos comida para eso. Pregunte a su médico qué puede comer.',
    'salt-substitute':
      'La sal baja en sodio, o sin sodio, es casi todo potasio. No es para quien tiene los riñones débiles. Tampoco va con algunas pastillas para el corazón o la presión (la tensión).',
    'd-hypercalcaemia': 'Pregunte a su médico antes de tomar vitamina D o calcio.',
    'd-tablets-calcium':
      'No empiece por su cuenta con pastillas de vitamina D. Por lo que nos dijo, el calcio en la sangre puede subir demasiado.',
    'd-blood-high': 'En su sangre hay mucha vitamina D. Pregunte a su médico antes de tomar más.',
    'calcium-ask': 'Pregunte antes de tomar calcio, solo o con vitamina D.',
    'd-thiazide-digoxin':
      'Con su medicina, esto puede subir demasiado el calcio en la sangre. Pregunte a su médico antes de tomarlo.',
    'k-warfarin': 'No tome vitamina K con warfarina. Va en contra de ella.',
    'greens-warfarin':
      'Con warfarina, coma cada semana más o menos la misma verdura de hoja. Avise a su consulta antes de cambiarlo mucho.',
    'b12-metformin-ppi':
      'Su medicina puede bajar la vitamina B12. Si nota cansancio u hormigueo en los pies, pida un análisis.',
    'b12-diet': 'Las plantas no dan vitamina B12. Viene de comida que la lleva añadida o de una pastilla.',
    'b12-over-50':
      'Desde los 50 años, el cuerpo saca menos vitamina B12 de la comida. La comida con B12 añadida o una pastilla pequeña llegan mejor.',
    'b6-levodopa': 'La vitamina B6 puede quitar fuerza a su medicina. Pregunte antes.',
    'folic-methotrexate': 'El ácido fólico y su medicina cambian el efecto uno del otro. Pregunte antes.',
    'statin-ck':
      'Toma una estatina. Si los músculos duelen mucho o están débiles, vea hoy a un médico. Lo mismo si la orina es oscura.',
    'lab-emergency': 'Este resultado de sangre lo tiene que ver hoy un médico. No espere. Llame ahora.',
    'liver-vit-a': 'Lleva muchísima vitamina A. No en el embarazo. Como mucho, una vez a la semana.',
    'brazil-nuts': 'Con dos o tres de estas nueces al día basta. Llevan mucho selenio.',
    'salty-foods': 'Esto lleva mucha sal.',
    'broth-honest': 'El caldo de huesos es caliente y salado. Da pocos minerales.',
    'd-food-honest':
      'Casi toda la vitamina D viene del sol. Solo dan bastante el pescado azul (graso), los huevos y lo que la lleva añadida. Un análisis de sangre lo puede decir.',
    'mg-no-promise':
      'La comida con magnesio le hace bien. Pero las pastillas de magnesio no quitaron los calambres de noche. Así fue en buenos estudios con personas mayores.',
    pregnancy: 'Pregunte a su matrona o a su médico antes de tomar esto.',
  },
  levels: {
    note: 'Conviene saberlo',
    care: 'Con cuidado',
    'ask-first': 'Antes, pregunte a su médico',
    never: 'No por su cuenta',
    urgent: 'Busque ayuda hoy',
  },
  products: { unknown: 'De alguno de estos no sabemos cuánto lleva. La suma real es mayor.' },
  week: {
    question: 'En una semana corriente, ¿cada cuánto come o bebe esto?',
    honest:
      'Es un cálculo a grandes rasgos. Puede fallar en casi la mitad, por arriba o por abajo. Nadie lo ha comparado con diarios reales.',
    categories: {
      'well-below': 'Parece mucho menos de lo que se aconseja',
      'perhaps-below': 'Quizá algo menos de lo que se aconseja',
      about: 'Más o menos lo que se aconseja',
      above: 'Más de lo que se aconseja',
      'cannot-say': 'Con estas respuestas no se puede saber',
    },
    byFoodAlone: 'Solo por la comida no se puede saber. Casi toda viene del sol.',
    noTarget: 'No hay un número con el que compararlo.',
    aimOnly: 'Es lo que come la gente sana. Comer menos no quiere decir que falte.',
  },
  frequencies: {
    never: 'Nunca',
    'less-than-weekly': 'Menos de una vez a la semana',
    'once-or-twice-a-week': 'Una o dos veces a la semana',
    '3-to-5-a-week': 'De 3 a 5 veces a la semana',
    'once-a-day': 'Una vez al día',
    '2-or-3-a-day': '2 o 3 veces al día',
    '4-or-more-a-day': '4 veces al día o más',
  },
  groups: {
    'wholegrain-bread': { name: 'Pan integral, de centeno o con semillas', portion: '1 rebanada' },
    'wholegrain-cereal': { name: 'Avena, salvado o copos de trigo', portion: '1 tazón' },
    'wholegrain-other': {
      name: 'Arroz o pasta integral, bulgur',
      portion: 'de media taza a una taza ya cocida, un plato pequeño',
    },
    'white-starch': { name: 'Pan blanco, arroz o pasta', portion: '1 rebanada, o un plato pequeño ya cocido' },
    potatoes: { name: 'Patatas o papas', portion: '1 mediana' },
    'orange-veg': { name: 'Boniato o camote, calabaza', portion: 'media taza, un plato pequeño' },
    'leafy-greens': { name: 'Verdura de hoja oscura', portion: 'media taza cocida, o 2 puñados en crudo' },
    'green-veg': {
      name: 'Brócoli, coles, guisantes (arvejas), judías verdes (ejotes)',
      portion: 'media taza, un plato pequeño',
    },
    'other-veg': { name: 'Tomate, zanahoria, setas y otras', portion: 'media taza, o 1 pieza' },
    legumes: { name: 'Alubias o frijoles, lentejas, garbanzos, tofu', portion: 'media taza, un plato pequeño' },
    nuts: {
      name: 'Frutos secos (nueces, almendras y otros) y sus cremas',
      portion: 'un puñado pequeño, o 2 cucharadas de crema',
    },
    seeds: { name: 'Semillas', portion: '1 cucharada' },
    avocado: { name: 'Aguacate o palta', portion: 'medio' },
    banana: { name: 'Plátano o banana', portion: '1 mediano' },
    'juicy-fruit': { name: 'Papaya, melón, naranja, kiwi, mango, zumo o jugo', portion: '1 pieza, 1 taza o 1 vaso' },
    'other-fruit': { name: 'Manzana, pera, fresas y otras', portion: '1 pieza, o media taza' },
    'dried-fruit': { name: 'Fruta seca: pasas, ciruelas, higos', portion: 'un puñado pequeño' },
    'oily-fish': { name: 'Salmón u otro pescado azul (graso)', portion: '1 trozo como la palma de la mano' },
    'other-fish': { name: 'Otro pescado, gambas o camarones', portion: '1 trozo como la palma de la mano' },
    meat: { name: 'Carne o pollo', portion: '1 trozo como la palma de la mano' },
    eggs: { name: 'Huevos', portion: '1 huevo' },
    'milk-yogurt': { name: 'Leche o yogur', portion: '1 vaso, o 1 yogur' },
    cheese: { name: 'Queso', portion: 'un trozo como una caja de fósforos (cerillas)' },
    'hot-drinks': { name: 'Café o té', portion: '1 taza grande' },
    'dark-chocolate': {
      name: 'Chocolate negro o cacao',
      portion: '3 o 4 cuadritos de tableta, o 1 cucharada de cacao',
    },
    broth: { name: 'Caldo o sopa clara', portion: '1 taza grande' },
  },
  places: {
    'very-low': 'Muy bajo',
    low: 'Bajo',
    'a-bit-low': 'Algo bajo',
    'in-range': 'Dentro del rango',
    'a-bit-high': 'Algo alto',
    high: 'Alto',
    'very-high': 'Muy alto',
  },
  actions: {
    none: 'Nada que hacer',
    discuss: 'Dígalo la próxima vez que vea a su médico',
    doctor: 'Pida cita con su médico',
    urgent: 'Llame hoy a un médico',
    emergency: 'Llame ahora para pedir ayuda',
  },
  labNotes: {
    magnesium: 'Un resultado dentro del rango no descarta que falte. En la sangre hay muy poco del total.',
    potassium: 'Un resultado alto puede ser falso si la muestra salió mal. Aun así, lo tiene que ver un médico.',
    'vitamin-d': 'Los expertos no se ponen de acuerdo en dónde empieza lo bajo.',
    'vitamin-b12': 'El análisis puede engañar si toma B12.',
    tsh: 'Un tiroides lento puede dar calambres. Use el rango que viene impreso al lado.',
    egfr: 'Dice cómo trabajan sus riñones. Lo miramos antes de hablar de magnesio o potasio.',
    hba1c: 'El azúcar alto en la sangre va a menudo con calambres en las piernas.',
    calcium: 'El calcio bajo puede dar calambres. Conviene mirar también el magnesio.',
    ferritin: 'Las piernas inquietas se confunden a menudo con calambres. Tener poco hierro puede influir en ellas.',
    ck: 'Sube cuando un músculo se daña, o tras mucho ejercicio. Necesitamos el tope del rango que viene impreso al lado.',
  },
  labs: {
    magnesium: 'Magnesio',
    potassium: 'Potasio',
    'vitamin-d': 'Vitamina D (25-OH)',
    'vitamin-b12': 'Vitamina B12',
    'active-b12': 'B12 activa',
    tsh: 'Tiroides (TSH)',
    egfr: 'Riñones (TFG o FGe)',
    hba1c: 'Azúcar de los últimos meses (HbA1c)',
    calcium: 'Calcio (corregido)',
    ferritin: 'Reserva de hierro (ferritina)',
    ck: 'Enzima de los músculos (CK o CPK)',
  },
  nutrients: {
    magnesium: 'Magnesio',
    potassium: 'Potasio',
    calcium: 'Calcio',
    'vitamin-d': 'Vitamina D',
    thiamin: 'Vitamina B1 (tiamina)',
    riboflavin: 'Vitamina B2 (riboflavina)',
    'vitamin-b6': 'Vitamina B6',
    folate: 'Folato',
    'vitamin-b12': 'Vitamina B12',
  },
  substances: {
    magnesium: 'Magnesio',
    calcium: 'Calcio',
    potassium: 'Potasio',
    'vitamin-d': 'Vitamina D',
    'vitamin-b6': 'Vitamina B6',
    'folic-acid': 'Ácido fólico',
    iron: 'Hierro',
    'vitamin-k2': 'Vitamina K2',
  },
}
