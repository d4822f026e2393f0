import type { Ending, Progress, StillOpen } from '@uncramp/trial'
import { capital } from '../locale.ts'
import { decimal, whole } from '../numbers.ts'
import { nights } from './common.ts'

const BECAUSE: Readonly<Record<StillOpen, string>> = {
  'too-early': 'Es muy pronto. La prueba necesita más noches.',
  'recording-differs':
    'Anotó más noches de un tipo que del otro. Así, un cambio en los calambres puede ser un cambio en lo anotado.',
  'not-testable': 'Hacen falta noches de los dos tipos, con y sin estirar.',
  undecided: 'Sus noches encajan tanto con un sí como con un no.',
}

const ENDINGS: Readonly<Record<Ending['type'], string>> = {
  helps: 'ayuda',
  'nothing-worth-having': 'nada que valga la pena',
  'makes-it-worse': 'empeora',
  'cannot-tell-yet': 'aún no se sabe',
}

function title(ending: Ending): string {
  switch (ending.type) {
    case 'helps':
      return ending.worthwhile ? 'Estirar le ayuda' : 'Estirar le ayuda, pero menos que el mínimo fijado'
    case 'nothing-worth-having':
      return 'Estirar no le da nada que valga la pena'
    case 'makes-it-worse':
      return 'Estirar empeora sus calambres'
    case 'cannot-tell-yet':
      return 'Aún no se puede saber'
  }
}

/** The chance that it helps at all, in words. Same bands everywhere. */
function chanceWords(inHundred: number): string {
  if (inHundred >= 95) return 'es casi seguro que estirar le ayuda'
  if (inHundred >= 80) return 'es muy probable que estirar le ayude'
  if (inHundred >= 60) return 'puede que estirar le ayude'
  if (inHundred >= 40) return 'puede que estirar le ayude, o puede que no'
  if (inHundred >= 20) return 'puede que estirar no le ayude'
  return 'es muy probable que estirar no le ayude'
}

/** One decimal under ten; whole above. Never 0,0. */
const rate = (perWeek: number): string =>
  perWeek < 0.1 ? `menos de ${decimal(0.1, 1)}` : perWeek < 10 ? decimal(perWeek, 1) : whole(perWeek)

/** Whole cramps a week, outwards, so the range never looks surer than it is. */
const range = (low: number, high: number): string => {
  if (low < 0.1) return high < 0.1 ? rate(high) : `hasta ${Math.ceil(high)}`
  const to = Math.ceil(high)
  const from = low < 1 ? rate(low) : String(Math.floor(low))
  return from === String(to) ? from : `de ${from} a ${to}`
}

/** "Cerca de menos de" is no Spanish. */
const aboutRate = (perWeek: number): string => (perWeek < 0.1 ? rate(perWeek) : `cerca de ${rate(perWeek)}`)

/** What is not known was not broken: it is said apart. */
function kept({ nightsAsPlanned, nightsDue, nightsUnknown }: Progress): string {
  const known = nightsDue - nightsUnknown
  if (known === 0) return 'Aún no hay ninguna noche anotada.'
  const rest = nightsUnknown === 0 ? '' : ` De ${nights(nightsUnknown)} no se sabe.`
  return `Siguió el plan en ${nightsAsPlanned} de ${nights(known)} ${known === 1 ? 'anotada' : 'anotadas'}.${rest}`
}

const dots = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`
const hundredDots = (n: number, means: string): string =>
  `100 puntos. ${dots(n, 'está lleno', 'están llenos')}: ahí, ${means}. ${dots(100 - n, 'está vacío', 'están vacíos')}: ahí, no.`

export const result = {
  title,
  titleAtEnd: (ending: Ending) => (ending.type === 'cannot-tell-yet' ? 'No se puede saber' : title(ending)),
  working: 'Leyendo sus noches.',
  failed: 'No se pudo calcular el resultado. Su diario sigue aquí. Pruebe otra vez.',
  because: (reason: StillOpen) => BECAUSE[reason],
  leaning: (inHundred: number) => `Según sus noches, ${chanceWords(inHundred)}.`,
  fewCramps: (n: number) =>
    n === 0
      ? 'No tuvo calambres, así que no se puede saber.'
      : `Tuvo ${n === 1 ? '1 calambre' : `${n} calambres`} en total. Es muy poco para saberlo.`,
  nextLook: 'Volvemos a mirar la semana que viene.',
  noMoreLooks: 'La prueba ha llegado al final. Esto es lo que sus noches pueden decir.',
  final: (week: number) => `Quedó claro en la semana ${week}. Es definitivo.`,
  /** The start of a sentence, and the rate in it. */
  sentenceRate: (perWeek: number): readonly [before: string, rate: string] =>
    perWeek < 0.1 ? ['', capital(rate(perWeek))] : ['Cerca de ', rate(perWeek)],
  aWeek: (perWeek: string) => `${perWeek} calambres a la semana`,
  insteadOf: ' en vez de ',
  hundred: (n: number) => hundredDots(n, 'estirar ayuda'),
  hundredWorse: (n: number) => hundredDots(n, 'estirar empeora los calambres'),
  chances: (n: number) => `${n === 1 ? 'posibilidad' : 'posibilidades'} de cada 100 de que de verdad le ayude.`,
  chancesWorse: (n: number) => `${n === 1 ? 'posibilidad' : 'posibilidades'} de cada 100 de que empeore sus calambres.`,
  worthwhile: (p: number) =>
    `Que quite al menos 1 de cada 4 calambres: ${p < 0.01 ? 'menos de 1' : Math.min(99, Math.round(p * 100))} de cada 100.`,
  rangeTitle: 'Su margen probable',
  rangePicture: (usual: string, usualRange: string, withIt: string, withRange: string) =>
    `Calambres a la semana. Noches normales: ${usual}, lo probable es ${usualRange}. Noches de estirar: ${withIt}, lo probable es ${withRange}.`,
  rate,
  aboutRate,
  range,
  usualNights: 'Noches normales: ',
  stretchNights: 'Noches de estirar: ',
  perWeek: ' a la semana',
  trueNumber: 'El número verdadero está en la barra 8 de cada 10 veces.',
  usual: 'Normal',
  stretch: 'Estirar',
  nightByNight: (weeks: number) => (weeks === 1 ? 'Su semana, noche a noche' : `Sus ${weeks} semanas, noche a noche`),
  tally: (cramps: number, known: number) =>
    `${cramps === 1 ? '1 calambre' : `${cramps} calambres`} en ${nights(known)}`,
  key: { none: 'ninguno', one: '1', more: '2 o más', unknown: 'sin datos' },
  pale: 'Las casillas bajas no cuentan. Su cuerpo se estaba acostumbrando.',
  asDone: 'Lo que hizo de verdad',
  asDoneWhy:
    'La respuesta de arriba sigue el plan, porque una mala noche puede cambiar lo que se hace. Según lo que usted hizo, sale:',
  asDoneText: (withIt: number, without: number) =>
    `${capital(aboutRate(withIt))} calambres a la semana al estirar, ${aboutRate(without)} sin estirar.`,
  asDoneNone: 'Pocas noches para saberlo.',
  kept,
  othersAndYou: 'Los demás y usted',
  others: 'Estudios en otras personas',
  othersText: 'No coinciden. Uno vio menos calambres. Otro no vio cambios.',
  yours: 'Sus propias noches',
  yoursText: (ratio: number) => {
    if (ratio < 0.4) return 'Al estirar, menos de la mitad de los calambres.'
    if (ratio < 0.6) return 'Al estirar, cerca de la mitad de los calambres.'
    if (ratio < 0.9) return 'Al estirar, algo menos de calambres.'
    if (ratio <= 1.1) return 'Más o menos los mismos calambres al estirar que sin estirar.'
    return 'Al estirar, más calambres.'
  },
  together: 'Las dos cosas juntas',
  togetherText:
    'Los demás y usted, cada parte según lo firme que es. La respuesta de arriba se basa solo en sus noches.',
  tenBecome: (mid: number, low: number, high: number) =>
    `10 calambres pasan a ser ${aboutRate(mid)}. Podrían ser ${range(low, high)}.`,
  hidden: 'Hay algo que ninguna prueba ve: si anotó las noches de estirar igual que las normales.',
  maths: 'Ver las cuentas',
  mathsTerms: {
    model: 'Modelo',
    modelText:
      'Conteos binomiales negativos con un efecto de la noche AR(1) estacionario; según el sorteo; a priori sobre el logaritmo de la razón de tasas Normal(0, 1).',
    ratio: 'Razón de tasas, mediana (intervalo del 95 %)',
    log: 'Logaritmo de la razón de tasas, media (desviación)',
    range: (middle: string, low: string, high: string) => `${middle} (de ${low} a ${high})`,
    under: (p: string) => `menos de ${p}`,
    over: (p: string) => `más de ${p}`,
    noneDue: 'aún no toca',
    helps: 'P(razón < 1)',
    worthwhile: (line: number) => `P(razón < ${decimal(line, 2)})`,
    without: 'Calambres a la semana sin ello, mediana (intervalo del 80 %)',
    withIt: 'Calambres a la semana con ello, mediana (intervalo del 80 %)',
    asDone: 'Según lo hecho: razón de tasas, mediana (intervalo del 95 %)',
    withTrials: 'Con lo que dicen los estudios como prior: razón de tasas, mediana (intervalo del 95 %)',
    nuisance: 'sigma, rho, kappa: medias a posteriori',
    nights: 'Noches anotadas, no anotadas',
    recording: 'Parte anotada, con ello y normal (z)',
    looks: 'Revisiones semanales',
    endings: ENDINGS,
    seed: 'Semilla',
    hash: 'SHA-256 del plan',
    checks: '¿Encaja el modelo con su diario?',
    quiet: 'Noches sin calambres, de cada 100',
    worst: 'Más calambres en una noche',
    run: 'Más noches seguidas sin calambres',
    check: (yours: string, middle: string, low: string, high: string) =>
      `Lo suyo: ${yours}. El modelo espera: ${middle} (de ${low} a ${high}).`,
    intact: 'El plan está como se sorteó.',
    changed: 'El plan no coincide con su semilla o su hash. No se fíe de este resultado.',
  },
  whatNow: '¿Y ahora qué?',
  keepStretching: 'Seguir estirando',
  carryOn: 'Seguir con la prueba',
  stopForNow: 'Parar por ahora',
  print: 'Imprimir esta página',
}
