import { blind } from './blind.es.ts'
import { cent } from './cent.es.ts'
import type { PageWords } from './pageWords.ts'

const MUSCLE: Readonly<Record<string, readonly [name: string, left: string, right: string]>> = {
  calf: ['Pantorrilla', 'izquierda', 'derecha'],
  foot: ['Pie', 'izquierdo', 'derecho'],
  'front-thigh': ['Muslo por delante', 'izquierdo', 'derecho'],
  'back-thigh': ['Muslo por detrás', 'izquierdo', 'derecho'],
}
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
const nights = (n: number): string => (n === 1 ? '1 noche' : `${n} noches`)
const cramps = (n: number): string => (n === 1 ? '1 calambre' : `${n} calambres`)

export const words: PageWords = {
  locale: 'es',
  names: {
    stretching: 'estirar antes de dormir',
    'stood-a-lot': 'mucho tiempo de pie',
    'sat-a-lot': 'muchas horas en una silla',
    exercised: 'ejercicio',
    'drank-alcohol': 'alcohol',
    'slept-on-front': 'durmió boca abajo',
    'heavy-covers': 'mantas pesadas',
  },
  title: 'Calambres nocturnos en las piernas',
  subtitle: (from, to, weeks) =>
    `Una página para mi médico. Del ${from} al ${to}, ${weeks === 1 ? '1 semana' : `${weeks} semanas`}.`,
  name: 'Nombre',
  born: 'Nacimiento',
  person: (sex, age) => {
    const who = sex === null ? '' : sex === 'female' ? 'Mujer' : 'Hombre'
    const text = [who, age === null ? '' : `${age} años`].filter(Boolean).join(', ')
    return text === '' ? '' : `${text}.`
  },
  made: (on) => `Hecha el ${on}`,
  figures: {
    perWeek: (rate) => `${rate} por semana`,
    perWeekOf: (n, of) => `${cramps(n)} en ${nights(of)} con un número`,
    noRate: 'No se sabe',
    withCramps: (n, of) => `${n} de ${of}`,
    withCrampsText: 'noches con calambre.',
    sleptBadly: (n, of) => (of === 0 ? 'El sueño no se anotó.' : `Durmió mal: ${n} de ${of} preguntadas.`),
    placeOf: (n, of) => `${n} de ${of} calambres anotados.`,
    typically: (minutes, pain) =>
      [
        ...(minutes === null ? [] : [`Mediana ${minutes} min`]),
        ...(pain === null ? [] : [`${minutes === null ? 'Dolor mediano' : 'dolor'} ${pain} de 10`]),
      ].join(', '),
    noPlace: 'Sin lugar',
    noPlaceText: 'No se anotó ningún lugar.',
    recorded: (known, of) => `${known} de ${of}`,
    recordedText: 'noches anotadas. De las demás no se sabe; no son cero.',
  },
  check: {
    title: (on) => (on === null ? 'Señales de alarma' : `Señales de alarma, ${on}`),
    advice: (advice) => `Lo que dijo la aplicación: ${advice}`,
    notAsked: 'No se hizo la revisión de seguridad. No se preguntó por señales de alarma.',
    none: 'No nombró ninguna de las señales preguntadas.',
    answers: (no, notSure) =>
      `Respondió que no: ${no}. No es seguro: ${notSure}. Cada pregunta y su respuesta está en el reverso.`,
    back: 'Señales de alarma: cada pregunta y su respuesta',
    answer: { yes: 'Sí:', no: 'No:', 'not-sure': 'No es seguro:' },
    medicine: (name) => `Toma ${name}.`,
    number: {
      age: (value) => `Edad: ${value}.`,
      egfr: (value) => `FGe ${value} mL/min/1,73 m².`,
      nightsAWeek: (value) => `Calambres en ${value} noches por semana.`,
      distress: (value) => `Cuánto le pesa: ${value} de 10.`,
    },
    numberUnsure: 'no es seguro',
  },
  chart: {
    title: 'Calambres anotados cada semana',
    key: 'Cuadro a rayas: noches sin anotar, de 7. No se sabe de ellas; no son cero. Cada semana empieza en su fecha.',
    bar: (from, n, unknown) =>
      unknown >= 7
        ? `${from}: no se sabe`
        : `${from}: ${cramps(n)}${unknown === 0 ? '' : `, ${nights(unknown)} sin anotar`}`,
    alt: (bars) => `Gráfico de barras de calambres por semana. ${bars}.`,
    test: (name) => `Prueba: ${name}`,
  },
  places: {
    title: 'Músculos, dolor y minutos',
    head: ['Lugar', 'Calambres', 'Dolor 0–10', 'Minutos'],
    place: (muscle, side) => {
      if (muscle === null) return 'Sin anotar'
      const [name, left, right] = MUSCLE[muscle] ?? [muscle, 'izquierdo', 'derecho']
      return side === null ? `${name}, lado sin anotar` : `${name} ${side === 'left' ? left : right}`
    },
    rough: (n) => `Medianas. Los minutos de ${cramps(n)} se dijeron después, a ojo, y no cuentan.`,
  },
  tests: {
    title: (name) => `Prueba en mí: ${name}`,
    standing: { running: 'sigue en marcha', paused: 'en pausa', stopped: 'parada antes de tiempo', ended: 'terminada' },
    when: (from, to, standing) => `Del ${from} al ${to}, ${standing}.`,
    head: ['Parte', 'Calambres', 'Noches', 'Por semana'],
    control: 'Noches de siempre',
    endings: {
      helps: 'Menos calambres en sus noches',
      'helps-a-little': 'Menos calambres en sus noches, pero quizá menos que el límite fijado antes',
      'nothing-worth-having': 'Ninguna diferencia que valga la pena',
      'makes-it-worse': 'Más calambres en sus noches',
      'cannot-tell': 'No se pudo saber',
    },
    result: (ending, week) => (week === 0 ? `${ending}.` : `${ending}, por una regla fija, en la semana ${week}.`),
    ratio: (ratio, low, high, chance) =>
      `Razón de tasas ${ratio} (intervalo de credibilidad del 95 %: ${low} a ${high}).${chance === null ? '' : ` Probabilidad de algún beneficio: ${chance} de 100.`}`,
    intervals: {
      row: (name, rate, low, high) => `${capital(name)}: ${rate} (${low} a ${high})`,
      alt: (rows) => `Dos tasas en una escala: calambres por semana con intervalos de credibilidad del 95 %. ${rows}.`,
      key: 'Calambres por semana según el modelo, con intervalos de credibilidad del 95 %.',
    },
    shut: 'Sin resultado aún: queda cerrado hasta la primera mirada.',
    sealed: 'Sin resultado aún: lo envasado queda sellado hasta que la prueba termine.',
    changed: 'El plan se cambió tras el sorteo, así que esta prueba no muestra nada.',
    beside: (names) => `A la vez que la prueba de ${names.join(', ')}, que el modelo tiene en cuenta.`,
    how: (unit, pairs, washout, blinding) =>
      `${pairs} pares de partes de ${nights(unit)}, en orden al azar. ${washout === 0 ? 'Ninguna noche' : washout === 1 ? 'Primera noche' : `Primeras ${washout} noches`} de cada parte sin contar. ${blinding} Modelo de conteo con sobredispersión.`,
    others: 'Pruebas anteriores',
  },
  blind,
  tried: {
    title: 'Probado sin prueba',
    line: (name, n) => `${capital(name)}: ${nights(n)}`,
    note: 'De estas noches no se puede leer si ayudó.',
  },
  medicines: {
    title: 'Medicinas, como se anotaron',
    none: 'Ninguna anotada.',
    linked: '* Tipo de medicina que los estudios relacionan con calambres.',
    supplements: (what) => `Suplemento: ${what}`,
    amounts: {
      magnesiumMg: (amount) => `magnesio ${amount} mg`,
      vitaminDUg: (amount) => `vitamina D ${amount} µg`,
      vitaminB6Mg: (amount) => `vitamina B6 ${amount} mg`,
    },
  },
  conditions: { title: 'Enfermedades, como respondió', none: 'Ninguna de las preguntadas.' },
  blood: {
    title: 'Análisis de sangre, como se anotaron',
    line: (name, value, range, on) =>
      `${name}: ${value}${range === null ? '' : ` (${range})`}${on === null ? '' : `, ${on}`}`,
    range: (low, high) =>
      low === null
        ? `rango del laboratorio hasta ${high}`
        : high === null
          ? `rango del laboratorio desde ${low}`
          : `rango del laboratorio ${low} a ${high}`,
    note: 'Copiados a mano de cartas. Por favor, compruébelos.',
  },
  days: { title: 'Días y sueño', line: (name, days, of) => `${capital(name)}: ${days} de ${of} días preguntados` },
  food: {
    title: 'Revisión aproximada de la comida',
    note: 'De 1 semana normal, por porciones. De ella no se lee ningún valor en sangre.',
  },
  questions: {
    title: 'Lo que quiero preguntar',
    say: {
      signs: '¿Qué significan mis respuestas de arriba?',
      medicine: '¿Puede tener que ver una de mis medicinas?',
      blood: '¿Diría más un análisis de sangre?',
      'go-on': '¿Está bien seguir con lo que ayudó en mi prueba?',
      next: '¿Cuándo debo volver?',
    },
  },
  foot: 'Hecha por la persona en su propio aparato con Uncramp, gratis y de código abierto. Sin cuenta, no se envía nada. Esta página es un registro, no un diagnóstico.',
  caution: 'Ningún profesional médico ha revisado el contenido de esta aplicación.',
  more: 'y {n} más en el diario',
  unprintable: 'Un signo que aquí no se puede imprimir aparece como ¤.',
  pageOf: 'Página {n} de {of}',
  cent,
}
