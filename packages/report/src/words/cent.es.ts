import { addDays } from '../calendar.ts'
import { CENT_ITEMS, type CentFacts } from '../page/cent.ts'
import type { ChangeReason } from '../page/input.ts'
import type { Pens } from '../page/pens.ts'
import { blind } from './blind.es.ts'
import type { PageWords } from './pageWords.ts'

const nights = (n: number): string => (n === 1 ? '1 noche' : `${n} noches`)
const parts = ({ test }: CentFacts): string => test.units.map(({ arm }) => (arm === 'treatment' ? 'T' : 'U')).join('')

const REASONS: Readonly<Record<ChangeReason, string>> = {
  'too-long': 'demasiado largo',
  'hard-to-keep': 'difícil de seguir',
  advised: 'por consejo',
  other: 'otro motivo',
}
const before = ({ test: { follows } }: CentFacts, { full }: Pens): string =>
  follows === null
    ? ''
    : `Este plan sustituyó a otro el ${full(follows.on)}: ${[REASONS[follows.reason], follows.words].filter(Boolean).join(', ')}. `
const changes = ({ test }: CentFacts): string =>
  test.changedSinceDrawn
    ? 'El plan no casa con su semilla o su sello. Se cambió, y la prueba no muestra nada.'
    : test.pauses.length === 0
      ? 'Ninguno desde el sorteo: el plan casa con su semilla y su sello.'
      : `El plan casa con su semilla y su sello. Pausas: ${test.pauses.length}; sus noches no cuentan.`

export const cent: PageWords['cent'] = {
  title: (name) => `Lista CENT 2015: prueba de ${name}`,
  lead: `Puntos para informar de un ensayo en una persona (CENT 2015) que se aplican: ${CENT_ITEMS.length}. T tratamiento, U noches de siempre. Los números salen del registro de la prueba.`,
  head: ['Punto', 'Sobre', 'Respuesta'],
  about: {
    '1a': 'Título',
    '1b': 'Resumen',
    '2a.1': 'Antecedentes',
    '2a.2': 'Por qué en una persona',
    '2b': 'Objetivo',
    '3a': 'Diseño',
    '3b': 'Cambios tras el inicio',
    '4a': 'La persona',
    '4b': 'Lugar',
    '4c': 'Investigación o cuidado',
    '5': 'Tratamientos',
    '6a.1': 'Resultado principal',
    '6a.2': 'Calidad de la medida',
    '6b': 'Resultados cambiados',
    '7a': 'Duración',
    '7b': 'Miradas y regla de parada',
    '8a.1': 'Orden al azar',
    '8a.2': 'Bloques',
    '8a.3': 'Orden completo',
    '8b': 'Cómo se sorteó',
    '9': 'Ocultación',
    '10': 'Quién lo sorteó',
    '11a': 'Cegamiento',
    '11b': 'Parecido de los tratamientos',
    '12a': 'Estadística',
    '12b': 'Otros análisis',
    '12c': 'Arrastre, tendencia, correlación',
    '13a.1': 'Partes hechas',
    '13b': 'Noches perdidas',
    '14a': 'Fechas',
    '14b': 'Por qué terminó',
    '15': 'La persona al inicio',
    '16': 'Noches analizadas',
    '17a.1': 'Datos de cada lado',
    '17a.2': 'Efecto y precisión',
    '18': 'Otros resultados',
    '19': 'Daños',
    '20': 'Límites',
    '21': 'Para quién vale',
    '22': 'Significado',
    '23': 'Registro',
    '24': 'Protocolo',
    '25': 'Financiación',
  },
  answers: {
    '1a': ({ test }) => `Ensayo al azar en una persona (N-of-1): ${test.name} frente a noches de siempre.`,
    '1b': () => 'En la cara: diseño, números, resultado e intervalo.',
    '2a.1': () => 'Los calambres nocturnos van y vienen solos. Pocos tratamientos se probaron en buenos ensayos.',
    '2a.2': () =>
      'Son frecuentes, duran años y varían por persona. Lo que ayuda a otros puede no ayudar a esta persona.',
    '2b': ({ test }) => `¿Hay menos calambres por noche con ${test.name} que sin ello, en esta persona?`,
    '3a': ({ test }) =>
      `${test.pairs} pares de partes de ${nights(test.unitNights)}. Antes: ${nights(test.baselineNights)}. Sin contar al inicio de cada parte: ${nights(test.washoutNights)}.`,
    '3b': (facts, pens) => before(facts, pens) + changes(facts),
    '4a': ({ conditions, medicines }) =>
      `Calambres según la persona; ningún médico los confirmó aquí. Enfermedades anotadas: ${conditions}. Medicinas anotadas: ${medicines}.`,
    '4b': () => 'En casa, en la vida diaria.',
    '4c': () => 'Cuidado propio, no investigación. No se consultó a un comité de ética.',
    '5': ({ test: { name, treated, control } }) =>
      `${name}; noches de siempre sin ello. Hecho según el plan: ${treated.asPlanned} de ${treated.told} noches T y ${control.asPlanned} de ${control.told} noches U de las que se sabe.`,
    '6a.1': () => 'Calambres por noche, contados por la mañana.',
    '6a.2': () => 'Conteo propio. No se midió su fiabilidad.',
    '6b': () => 'Ninguno. La aplicación fija el resultado.',
    '7a': ({ test }) =>
      `${nights(2 * test.pairs * test.unitNights)} como mucho, 26 semanas como mucho. Antes del inicio se mostró la probabilidad de una respuesta.`,
    '7b': ({ test }) =>
      `Miradas semanales desde la semana 8; hechas: ${test.looks}. Una regla fijada antes, con límites que cuentan con todas las miradas.`,
    '8a.1': () => 'Sí: una moneda por cada par, con un generador con semilla.',
    '8a.2': ({ test }) => `Pares: una parte T y una parte U de ${nights(test.unitNights)} cada una.`,
    '8a.3': (facts) => parts(facts),
    '8b': ({ test }) => `Mersenne Twister, el bit más bajo por par, semilla ${test.seed}.`,
    '9': () => 'Cada parte se muestra solo al empezar. Lo que sigue queda oculto.',
    '10': () => 'La aplicación, sola, antes de la noche 1.',
    '11a': ({ test }, { full }) =>
      test.blind === undefined ? 'No ciega. Sabía qué noches eran cuáles.' : blind(test.blind, full),
    '11b': ({ test }) =>
      test.blind === undefined
        ? 'No se parecen: con el tratamiento o sin él.'
        : 'Parecidas, hechas por un ayudante. No se midió cuánto se parecían.',
    '12a': ({ test }, { typed }) =>
      `Conteos binomiales negativos con efecto AR(1) por noche; según el sorteo; a priori del log de la razón de tasas Normal(0, 1). Vale la pena: razón menor de ${typed(test.worthwhileRatio)}.${test.beside.length === 0 ? '' : ` También en el modelo: la prueba de ${test.beside.join(', ')}.`}`,
    '12b': ({ test }) =>
      test.evidencePrior === null
        ? 'Otra vez según lo hecho de verdad. No decide nada.'
        : 'Otra vez según lo hecho de verdad, y con lo que dicen los ensayos como a priori. Ninguno decide nada.',
    '12c': ({ test }) =>
      `Arrastre: sin contar ${nights(test.washoutNights)} al inicio de cada parte. Orden al azar en los pares. Noches seguidas: AR(1). Lo no sabido falta; no es cero.`,
    '13a.1': ({ test }) => {
      const done = test.units.filter((unit) => unit.firstNight + unit.nights - 1 <= test.asOfNight)
      return `Partes terminadas entonces: ${done.length} de ${test.units.length}, en el orden sorteado.`
    },
    '13b': ({ test: { treated, control } }) =>
      `Sin anotar: ${nights(treated.unknown)} T y ${nights(control.unknown)} U.`,
    '14a': ({ test }, { full }) =>
      `Primera noche ${full(test.firstNight)}; primera al azar ${full(addDays(test.firstNight, test.baselineNights))}; última usada ${full(test.to)}.`,
    '14b': ({ test: { standing, result } }) => {
      if (result !== null && result.ending !== 'cannot-tell')
        return `Por la regla, en la mirada de la semana ${result.week}.`
      if (standing === 'stopped') return 'La paró la persona antes de una respuesta.'
      return standing === 'ended' ? 'Llegó a su última noche sin respuesta.' : 'No ha terminado.'
    },
    '15': () => 'En la cara: edad y sexo si se dieron, calambres por semana, lugares, dolor, minutos.',
    '16': ({ test: { treated, control } }) =>
      `${nights(treated.known)} T y ${nights(control.known)} U, según el sorteo.`,
    '17a.1': ({ test: { treated, control, result } }) =>
      result === null
        ? 'Cerrado hasta la primera mirada.'
        : `T: ${treated.cramps} calambres. U: ${control.cramps} calambres. Las semanas están en la figura de la cara.`,
    '17a.2': ({ test: { result, changedSinceDrawn } }, { hundredths }) =>
      result === null || result.rateRatio === null || changedSinceDrawn
        ? 'Ninguno aún.'
        : `Razón de tasas ${hundredths(result.rateRatio.median)}, intervalo de credibilidad del 95 %: ${hundredths(result.rateRatio.low)} a ${hundredths(result.rateRatio.high)}.`,
    '18': () => 'Ninguno que decida. El dolor y los minutos de todos los calambres están en la cara.',
    '19': ({ test: { harms } }) =>
      harms === null ? 'Esta versión no lo pregunta.' : harms.length === 0 ? 'No se anotó ninguno.' : harms.join('; '),
    '20': ({ test }) =>
      `${test.blind === undefined ? 'No ciega; anotado' : 'Anotado'} por la persona; una persona. Anotar según el ánimo podría inclinarla.`,
    '21': () => 'Para esta persona, en este tiempo. No para otras.',
    '22': ({ test: { result } }) =>
      result === null
        ? 'Abierto.'
        : 'Vea el resultado en la cara. Puede fallar: como mucho 1 tratamiento inútil de cada 20 parece ayudar.',
    '23': () => 'No está en un registro público.',
    '24': ({ test }) => `En la copia del diario, con su sello (SHA-256) ${test.hash}. Se comprueba con uncramp verify.`,
    '25': () => 'Ninguna. Gratis y de código abierto.',
  },
}
