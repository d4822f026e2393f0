import { type LinearFit, type LinearRow, leastSquares, leastSquaresAr1, randomIntercept } from '../models/linear.ts'
import { numberIn, readRows } from './csv.ts'
import { type DataSet, figure, pair, type Reproduction } from './figure.ts'

type Printed = readonly [estimate: string, error: string]

interface Person {
  readonly id: string
  readonly contrast: string
  /** What the contrast adds: the later of the two names in the alphabet. */
  readonly added: string
  readonly asPrinted: Printed
  readonly all: Printed
  readonly ar1: Printed
  readonly phi: string
}

export function hpi(): DataSet {
  const nights = readNights()
  return {
    title: 'Sleep quality, ten people on themselves',
    about:
      "Real N-of-1 trials of a class, up to 28 nights each, sleep quality 0 to 10 (github.com/HIAlab/HPIclassroomNof1trials). A score of 0 to 10 is no count, so the count model does not apply; least squares stand here as a check of the arithmetic of autocorrelation. The notebooks print what statsmodels' GLSAR gave without iterating: its rho stays at 0, and all ten printed results are ordinary least squares without the first night.",
    reproductions: [...people(nights), ...pooled(nights)],
  }
}

interface Night extends LinearRow {
  readonly person: string
  readonly condition: string
  readonly first: boolean
  readonly day: number
}

function readNights(): readonly Night[] {
  return readRows('hpi_nof1_sleep.csv')
    .filter((row) => row.sleep_quality !== '')
    .map((row) => ({
      person: row.participant!,
      group: row.participant!,
      condition: row.intervention!,
      first: row.entry_no === '1',
      day: numberIn(row, 'study_day0'),
      y: numberIn(row, 'sleep_quality'),
      x: [],
    }))
}

const contrasted = (nights: readonly Night[], added: string): readonly LinearRow[] =>
  nights.map(({ y, day, group, condition }) => ({ y, day, group: group!, x: [1, Number(condition === added)] }))

function people(nights: readonly Night[]): readonly Reproduction[] {
  const own = (id: string) => nights.filter(({ person }) => person === id)
  const name = ({ id, contrast }: Person) => `${id}, ${contrast}`
  const effect = (person: Person, printed: Printed, fit: LinearFit) =>
    pair(name(person), printed, [fit.coefficients[1]!, fit.standardErrors[1]!])
  return [
    {
      model: 'As printed: least squares without the first night',
      source: 'HIAlab notebooks, as GLSAR',
      figures: PEOPLE.flatMap((person) =>
        effect(person, person.asPrinted, leastSquares(contrasted(own(person.id).slice(1), person.added))),
      ),
      reading:
        'Equal: ten of ten. Day 10 of P01 was entered twice, and both entries are in, here and in the next table, as in the notebooks.',
    },
    {
      model: 'Least squares, all nights',
      source: "R's lm",
      figures: PEOPLE.flatMap((person) =>
        effect(person, person.all, leastSquares(contrasted(own(person.id), person.added))),
      ),
      reading: 'Equal. One night moves the estimate by up to 0.33.',
    },
    {
      model: 'AR(1) errors by calendar day, by REML, first entries',
      source: 'nlme 3.1-162, gls with corAR1',
      figures: PEOPLE.flatMap((person) => {
        const first = own(person.id).filter((night) => night.first)
        const fit = leastSquaresAr1(contrasted(first, person.added))
        return [...effect(person, person.ar1, fit), figure(`${name(person)}, phi`, person.phi, fit.phi)]
      }),
      reading:
        'Equal. This is what the notebooks meant: milk of P03 is -1.63 (0.69) rather than -1.38 (0.57), the window of P10 -0.41 (0.24) rather than -0.83 (0.35). No two nights of P05 are neighbours, and REML finds no correlation there.',
    },
  ]
}

function pooled(nights: readonly Night[]): readonly Reproduction[] {
  const tea = nights.filter(({ person, first }) => first && ['P01', 'P06', 'P07', 'P08'].includes(person))
  const rows = contrasted(tea, 'No tea')
  const together = leastSquares(rows.map(({ y, x }) => ({ y, x })))
  const dropped = leastSquares(rows.slice(1).map(({ y, x }) => ({ y, x })))
  const mixed = randomIntercept(rows)
  const effect = (fit: LinearFit): [number, number] => [fit.coefficients[1]!, fit.standardErrors[1]!]
  return [
    {
      model: `Tea trials of four people pooled, ${rows.length} nights, no tea minus tea`,
      source: 'HIAlab notebook',
      figures: [
        ...pair('least squares', ['-0.4156', '0.324'], effect(together)),
        ...pair('least squares without the first night, printed as GLSAR', ['-0.4406', '0.326'], effect(dropped)),
        ...pair('effect of person, by REML', ['-0.282', '0.282'], effect(mixed)),
        figure('intercept', '7.212', mixed.coefficients[0]!),
        figure('variance between people', '0.917', mixed.groupVariance),
        figure('residual variance', '1.8079', mixed.residualVariance),
      ],
      reading: 'Equal to the last digit printed.',
    },
  ]
}

const PEOPLE: readonly Person[] = [
  {
    id: 'P01',
    contrast: 'no tea minus herbal tea',
    added: 'No tea',
    asPrinted: ['-0.2485', '0.8045'],
    all: ['-0.2333', '0.7692'],
    ar1: ['0.0084', '0.7899'],
    phi: '0.0541',
  },
  {
    id: 'P03',
    contrast: 'warm milk minus cold milk',
    added: 'Warm milk',
    asPrinted: ['-1.3846', '0.5738'],
    all: ['-1.4755', '0.5523'],
    ar1: ['-1.6314', '0.6898'],
    phi: '0.3668',
  },
  {
    id: 'P04',
    contrast: 'silence minus noise',
    added: 'Silence',
    asPrinted: ['0.3690', '0.3337'],
    all: ['0.4011', '0.3216'],
    ar1: ['0.3613', '0.3659'],
    phi: '0.1652',
  },
  {
    id: 'P05',
    contrast: 'plant protein minus animal protein',
    added: 'Plant protein',
    asPrinted: ['-2.0000', '1.4907'],
    all: ['-2.0833', '1.2511'],
    ar1: ['-2.0833', '1.2511'],
    phi: '0.0000',
  },
  {
    id: 'P06',
    contrast: 'no tea minus herbal tea',
    added: 'No tea',
    asPrinted: ['-0.5727', '0.5695'],
    all: ['-0.6333', '0.5481'],
    ar1: ['-0.7112', '0.5023'],
    phi: '-0.1284',
  },
  {
    id: 'P07',
    contrast: 'no tea minus herbal tea',
    added: 'No tea',
    asPrinted: ['-0.1667', '0.3022'],
    all: ['-0.2692', '0.3063'],
    ar1: ['-0.2622', '0.3176'],
    phi: '0.0456',
  },
  {
    id: 'P08',
    contrast: 'no tea minus herbal tea',
    added: 'No tea',
    asPrinted: ['-0.2381', '0.5669'],
    all: ['-0.1714', '0.5416'],
    ar1: ['-0.2788', '0.7315'],
    phi: '0.5080',
  },
  {
    id: 'P09',
    contrast: 'regular temperature minus cold temperature',
    added: 'Regular temperature',
    asPrinted: ['-0.8333', '0.7638'],
    all: ['-0.5000', '0.7034'],
    ar1: ['-0.6257', '0.5845'],
    phi: '-0.2701',
  },
  {
    id: 'P10',
    contrast: 'regular temperature minus cold temperature',
    added: 'Regular temperature',
    asPrinted: ['-0.8333', '0.3472'],
    all: ['-0.7885', '0.3377'],
    ar1: ['-0.4105', '0.2426'],
    phi: '-0.5205',
  },
  {
    id: 'P11',
    contrast: 'regular temperature minus cold temperature',
    added: 'Regular temperature',
    asPrinted: ['-0.3333', '0.6901'],
    all: ['-0.6190', '0.7752'],
    ar1: ['-0.9666', '1.0595'],
    phi: '0.6927',
  },
]
