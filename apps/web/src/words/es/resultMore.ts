import type { Ending, SecondOutcome, StillOpen } from '@uncramp/trial'
import { decimal } from '../numbers.ts'
import { cramps, nights } from './common.ts'
import { result } from './result.ts'

const NAMES: Readonly<Record<SecondOutcome, string>> = {
  woken: 'Mal sueño por los calambres',
  minutes: 'Cuánto dura un calambre',
  pain: 'Cuánto duele un calambre',
}

const BETTER: Readonly<Record<SecondOutcome, string>> = {
  woken: 'Menos noches malas con ello.',
  minutes: 'Calambres más cortos con ello.',
  pain: 'Menos dolor con ello.',
}
const A_LITTLE_BETTER: Readonly<Record<SecondOutcome, string>> = {
  woken: 'Algo menos de noches malas con ello.',
  minutes: 'Calambres algo más cortos con ello.',
  pain: 'Algo menos de dolor con ello.',
}
const WORSE: Readonly<Record<SecondOutcome, string>> = {
  woken: 'Más noches malas con ello.',
  minutes: 'Calambres más largos con ello.',
  pain: 'Más dolor con ello.',
}
const STILL_OPEN: Readonly<Record<StillOpen, string>> = {
  'too-early': 'Es pronto para decirlo.',
  'recording-differs': 'Lo anotó más en un tipo de noche que en el otro. Por eso no se puede saber.',
  'not-testable': 'Hay muy poco anotado.',
  undecided: 'No se puede saber.',
}

function ending(outcome: SecondOutcome, reached: Ending): string {
  switch (reached.type) {
    case 'helps':
      return (reached.worthwhile ? BETTER : A_LITTLE_BETTER)[outcome]
    case 'nothing-worth-having':
      return 'Ningún cambio que valga la pena.'
    case 'makes-it-worse':
      return WORSE[outcome]
    case 'cannot-tell-yet':
      return STILL_OPEN[reached.because]
  }
}

const one = (value: number): string => decimal(value, 1)
const FIGURES: Readonly<Record<SecondOutcome, (withIt: string, usual: string) => string>> = {
  woken: (withIt, usual) => `A la semana: cerca de ${withIt} noches malas con ello, ${usual} en lo normal.`,
  minutes: (withIt, usual) => `Cerca de ${withIt} minutos con ello, ${usual} en lo normal.`,
  pain: (withIt, usual) => `De 0 a 10: cerca de ${withIt} con ello, ${usual} en lo normal.`,
}

/** Orders of a hundred; never none, and never all. */
const ofHundred = (chance: number): string =>
  chance < 0.01 ? 'menos de 1' : `cerca de ${Math.min(99, Math.round(chance * 100))}`

export const resultMore = {
  broken: 'Una parte de esta página no se pudo calcular. La respuesta sigue en pie.',
  anyway: {
    title: '¿Habría mejorado de todos modos?',
    fell: 'Los calambres bajaron también en sus noches normales, sin hacer nada.',
    same: 'En sus noches normales cambió poco por sí solo.',
    rose: 'En sus noches normales los calambres subieron solos.',
    unknown: 'Hay muy pocas noches de antes de la prueba para mostrar las suyas.',
    why: 'La gente empieza una prueba en una mala racha. Las malas rachas pasan.',
    others: 'Hubo pruebas con una pastilla vacía. En 4 semanas, de 10 calambres quedaron unos 7.',
    notUsed: 'Su respuesta no usa nada de esto. Compara noches dentro de la prueba.',
    before: '4 semanas antes de la prueba',
    expected: 'Lo esperable, sin hacer nada',
    usual: 'Noches normales de la prueba',
    withIt: 'Noches con ello',
    rate: (perWeek: number) => `${result.rate(perWeek)} a la semana`,
    rateWithin: (perWeek: number, low: number, high: number) =>
      `${result.rate(perWeek)} a la semana, lo probable es ${result.range(low, high)}`,
    fromBefore: 'Lo esperable sale de sus noches antes de la prueba.',
    short: 'Para decir lo esperable hacen falta 8 semanas de noches antes de una prueba.',
  },
  coin: {
    title: '¿Puede ser suerte de la moneda?',
    orders: (chance: number) =>
      `Digamos que no hizo nada. Aun así, ${ofHundred(chance)} de cada 100 sorteos darían una diferencia así de grande.`,
    few: (orders: number) =>
      `La moneda solo podía elegir entre ${orders} órdenes. Por eso esta cifra no puede ser pequeña.`,
    none: 'Para esto hacen falta noches de los dos tipos.',
    second: 'Es una segunda opinión. Su respuesta no depende de ella.',
  },
  second: {
    title: 'Sueño, duración y dolor',
    lead: 'Esto va en segundo lugar. Cada cosa tiene su propia respuesta.',
    name: (outcome: SecondOutcome) => NAMES[outcome],
    ending,
    figures: (outcome: SecondOutcome, withIt: number, usual: number) => FIGURES[outcome](one(withIt), one(usual)),
    ofCramps: 'La duración y el dolor son de los calambres que aún tuvo.',
  },
  weeks: {
    columns: ['Semana desde', 'Noches normales', 'Noches con ello', 'Sin datos', 'No cuentan'],
    of: (count: number, known: number) => (known === 0 ? '–' : `${cramps(count)} en ${nights(known)}`),
  },
  maths: {
    priors: 'Distribuciones a priori',
    priorsText:
      'Ordenada en el origen N(-0,9; 1,5²). Logaritmo de la razón de tasas N(0; 1). sigma y kappa seminormal (0,5). rho Beta(2; 2).',
    method: 'Método',
    methodText: (draws: number) =>
      `Laplace anidado a lo largo de líneas cuasialeatorias: sin azar. Las comprobaciones usan ${draws} extracciones a posteriori.`,
    rule: 'Regla',
    ruleText:
      'Una revisión por semana desde la semana 8. El primer final alcanzado es definitivo. Las noches de antes de la prueba quedan fuera.',
    counted: 'Noches que usó cada revisión',
    coin: 'Prueba de la moneda: mayor evidencia de menos y de más calambres (20 es raro por azar)',
    orders: 'Prueba de aleatorización, una sola revisión: p menos, p más, p bilateral; sorteos',
    listed: 'todos los sorteos',
    sampled: 'sorteos al azar',
    second: (outcome: SecondOutcome) => `${NAMES[outcome]}: revisiones semanales`,
    levels: (outcome: SecondOutcome) => `${NAMES[outcome]}: con, sin (intervalo del 95 %)`,
    expected: 'Calambres a la semana esperables sin tratar: mediana (intervalo del 80 %)',
    before: 'Calambres a la semana en las 28 noches anteriores; noches anotadas',
    versions: 'Versiones',
    versionsText: (app: string, plan: number, algorithm: string) => `Uncramp ${app}; plan n.º ${plan}; ${algorithm}`,
    copy: 'Copiar todas las cifras',
    copied: 'Copiado.',
    notCopied: 'No se copió. Marque el texto y cópielo a mano.',
  },
  doctor: 'Enseñar a mi médico',
  history: 'Todas mis pruebas',
}
